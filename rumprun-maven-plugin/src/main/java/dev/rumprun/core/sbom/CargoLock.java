// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.sbom;

import dev.rumprun.core.error.RumprunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The crates that cargo has chosen for a program, as its {@code Cargo.lock} says. Cargo alone writes such files, and
 * always in the same way: they are no more of TOML than what is read here.
 */
final class CargoLock {

    private static final Pattern TABLE = Pattern.compile("\\[{1,2}([\\w.-]+)]{1,2}");
    private static final Pattern VALUE = Pattern.compile("([\\w-]+) = (\"[^\"\\\\]*\"|\\d+|\\[)");
    private static final Pattern ELEMENT = Pattern.compile("\"([^\"\\\\]*)\",?");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String CRATES_IO = "registry+https://github.com/rust-lang/crates.io-index";
    private static final String PACKAGE = "package";
    private static final String DEPENDENCIES = "dependencies";

    /**
     * A crate.
     *
     * @param source where it is from; empty for those of the project itself
     * @param checksum SHA-256 of its archive, if it is from a registry
     * @param dependencies as the file names them
     */
    record Crate(String name, String version, String source, Optional<String> checksum, List<String> dependencies) {

        boolean is(String words) {
            return words.equals(name) || words.equals(name + " " + version)
                    || words.equals(name + " " + version + " (" + source + ")");
        }

        /** Its package URL. */
        String purl() {
            PackageUrl url = new PackageUrl("cargo", "", name, version);
            if (source.startsWith("git+")) {
                url = url.with("vcs_url", source.replaceFirst("\\?[^#]*", "").replace('#', '@'));
            } else if (!source.isEmpty() && !source.startsWith(CRATES_IO)) {
                url = url.with("repository_url", source.replaceFirst("^\\w+\\+", ""));
            }
            return url.toString();
        }
    }

    private final Path file;
    private final List<Crate> crates = new ArrayList<>();

    private CargoLock(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws RumprunException if cargo cannot have written it
     */
    static CargoLock read(Path file) {
        CargoLock lock = new CargoLock(file);
        try {
            lock.parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw lock.broken("it cannot be read as text", e);
        }
        return lock;
    }

    List<Crate> crates() {
        return List.copyOf(crates);
    }

    /** The crates that one needs. */
    List<Crate> dependencies(Crate crate) {
        return crate.dependencies().stream()
                .map(words -> crates.stream().filter(other -> other.is(words)).findFirst().orElseThrow(
                        () -> broken("'" + crate.name() + "' needs '" + words + "', which it does not have", null)))
                .toList();
    }

    private void parse(List<String> lines) {
        String table = "";
        Map<String, String> values = new HashMap<>();
        List<String> dependencies = new ArrayList<>();
        boolean inList = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher named = TABLE.matcher(line);
            Matcher value = VALUE.matcher(line);
            Matcher element = ELEMENT.matcher(line);
            if (inList && element.matches()) {
                dependencies.add(element.group(1));
            } else if (inList && line.equals("]")) {
                inList = false;
            } else if (inList) {
                throw broken("line " + (i + 1) + " is not of a list", null);
            } else if (named.matches()) {
                end(table, values, dependencies);
                table = named.group(1);
                values.clear();
                dependencies.clear();
            } else if (value.matches() && value.group(2).equals("[")) {
                inList = value.group(1).equals(DEPENDENCIES);
            } else if (value.matches()) {
                values.put(value.group(1), value.group(2).replace("\"", ""));
            } else if (isOfInterest(table) && !line.isEmpty() && !line.startsWith("#")) {
                throw broken("line " + (i + 1) + " is none of cargo's", null);
            }
        }
        if (inList) {
            throw broken("it ends within a list", null);
        }
        end(table, values, dependencies);
    }

    private static boolean isOfInterest(String table) {
        return table.isEmpty() || table.equals(PACKAGE);
    }

    private void end(String table, Map<String, String> values, List<String> dependencies) {
        if (!table.equals(PACKAGE)) {
            return;
        }
        String name = values.getOrDefault("name", "");
        String version = values.getOrDefault("version", "");
        if (name.isEmpty() || version.isEmpty()) {
            throw broken("a package has no name or no version", null);
        }
        Optional<String> checksum = Optional.ofNullable(values.get("checksum"));
        if (checksum.isPresent() && !SHA256.matcher(checksum.get()).matches()) {
            throw broken("the checksum of '" + name + "' is none", null);
        }
        crates.add(new Crate(name, version, values.getOrDefault("source", ""), checksum, List.copyOf(dependencies)));
    }

    private RumprunException broken(String why, IOException cause) {
        return RumprunException.setup(file + " is broken: " + why + ".",
                "let cargo write it anew, by cargo generate-lockfile", cause);
    }
}
