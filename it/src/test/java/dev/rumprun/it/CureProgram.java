// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program that shows a defect of the guest, and that a cure cures it. Comments at its beginning say what its console
 * must show, with regular expressions, one after another: {@code // expect:} with the cure, {@code // without:} when it
 * is switched off on a toolchain that has the defect. {@code // never:} is what it must not show with the cure, and
 * {@code // lacks:} what it must not show without. {@code // smaller:} is by how many bytes, at least, the image with the
 * cure is smaller. {@code // platforms:} and {@code // memory:} (MB) are for programs that need less than all, or other
 * than usual. {@code // network:} is for those that need one, as the guest's configuration describes it, and
 * {@code // devices:} for those that talk to the machine's: the starter platform has no network, and lets no program do that.
 */
public final class CureProgram {

    private static final Pattern MODULE = Pattern.compile("<module>(.*)</module>");
    private static final Pattern HEADER = Pattern.compile("^// (\\w+): (.*)$");

    private final Path module;
    private final List<Matcher> headers;

    private CureProgram(Path module, List<Matcher> headers) {
        this.module = module;
        this.headers = headers;
    }

    /** The programs of a project's modules. */
    public static List<CureProgram> of(File project) throws IOException {
        List<CureProgram> programs = new ArrayList<>();
        Matcher modules = MODULE.matcher(Files.readString(project.toPath().resolve("pom.xml")));
        while (modules.find()) {
            programs.add(ofModule(project.toPath().resolve(modules.group(1))));
        }
        return programs;
    }

    /** The program of a module that has a source of the module's name. */
    private static CureProgram ofModule(Path module) throws IOException {
        String source = Pattern.quote(module.getFileName().toString()) + "\\.\\w+";
        try (Stream<Path> files = Files.walk(module.resolve("src/main"))) {
            Path found = files
                    .filter(file -> file.getFileName().toString().matches(source))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No source of its name in " + module));
            return new CureProgram(module, Files.readAllLines(found).stream()
                    .map(HEADER::matcher)
                    .filter(Matcher::matches)
                    .toList());
        }
    }

    /** The name of the module and of its source. */
    public String name() {
        return module.getFileName().toString();
    }

    /** {@code rumprun} or {@code starter}. */
    public String toolchain() throws IOException {
        return images("").toolchain();
    }

    /** Those of the given platforms for which it is meant. */
    public List<String> platforms(List<String> all) throws IOException {
        if (!(values("network").isEmpty() && values("devices").isEmpty()) && toolchain().equals("starter")) {
            return List.of();
        }
        List<String> named = values("platforms");
        return named.isEmpty() ? all : all.stream().filter(List.of(named.get(0).split("\\s+"))::contains).toList();
    }

    /** Boots the image with the cure. */
    public void showsTheCure(String platform) throws IOException, InterruptedException {
        Text console = boot(images(""), platform, List.of());
        console.matchesInOrder(values("expect"));
        values("never").forEach(console::hasNoMatch);
    }

    /** Boots the image in which the cure is switched off, if there is something to see. */
    public void showsTheDefect(String platform) throws IOException, InterruptedException {
        List<String> expected = values("without");
        List<String> lacking = values("lacks");
        if (!expected.isEmpty()) {
            // What is lacking might come at the end; otherwise there is no need to wait for one that may never come.
            Text console = boot(images("-stock"), platform, lacking.isEmpty() ? expected : List.of());
            console.matchesInOrder(expected);
            lacking.forEach(console::hasNoMatch);
        }
        for (String bytes : values("smaller")) {
            long saved = images("-stock").file(platform).length() - images("").file(platform).length();
            if (saved < Long.parseLong(bytes)) {
                throw new AssertionError("The image is only " + saved + " bytes smaller");
            }
        }
    }

    private Text boot(Images images, String platform, List<String> enough) throws IOException, InterruptedException {
        int memory = values("memory").stream().mapToInt(Integer::parseInt).findFirst().orElse(Guest.MEMORY);
        String networks = values("network").stream().map(net -> "\"net\":" + net + ",").collect(Collectors.joining());
        return images.boot(platform, "{" + networks + "\"cmdline\":\"" + name() + "\"}", memory,
                console -> !enough.isEmpty() && new Text("", console).hasInOrder(enough));
    }

    private Images images(String ending) throws IOException {
        return Images.of(module.toFile(), name() + ending);
    }

    private List<String> values(String key) {
        return headers.stream().filter(header -> header.group(1).equals(key)).map(header -> header.group(2)).toList();
    }
}
