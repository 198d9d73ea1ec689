// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.program.Libraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the user changes in the configurations that are baked.
 *
 * @param bakeConfigs files with configurations of the user's own, for {@code rumprun-bake -c}
 * @param addLibraries names of libraries, or object files and static libraries
 * @param removeLibraries names of libraries
 */
public record BakeOptions(List<Path> bakeConfigs, List<String> addLibraries, List<String> removeLibraries) {

    private static final Pattern VERSION = Pattern.compile("^\\s*version\\s+\\S+", Pattern.MULTILINE);

    public BakeOptions {
        bakeConfigs = List.copyOf(bakeConfigs);
        addLibraries = List.copyOf(addLibraries);
        removeLibraries = List.copyOf(removeLibraries);
    }

    /** The options with the files among the libraries resolved against a directory. */
    public BakeOptions in(Path directory) {
        List<String> resolved = addLibraries.stream()
                .map(library -> Libraries.isFile(library) ? directory.resolve(library).toString() : library)
                .toList();
        return new BakeOptions(bakeConfigs, resolved, removeLibraries);
    }

    /** Whether a library of the configurations stays in the image. */
    public boolean hasLibrary(String name) {
        return removeLibraries.stream().map(BakeStep::flag).noneMatch(BakeStep.flag(name)::equals);
    }

    void check(Problems problems) {
        for (Path file : bakeConfigs) {
            if (!Files.isRegularFile(file)) {
                problems.add("<bakeConfigs>", "there is no file " + file, "correct its path");
            } else if (!VERSION.matcher(read(file)).find()) {
                problems.add("<bakeConfigs>", file + " does not say for which version of rumprun-bake it is",
                        "begin it with the line 'version 20160209'");
            }
        }
        for (String library : addLibraries) {
            if (Libraries.isFile(library) && !Files.isRegularFile(Path.of(library))) {
                problems.add("<addLibraries>", "there is no file " + library, "build it first, or correct its path");
            } else if (!Libraries.isFile(library) && !isName(library)) {
                problems.add("<addLibraries>", "'" + library + "' is no library",
                        "write a name such as rumpdev_audio, or the path of a .o or .a file");
            }
        }
        for (String library : removeLibraries) {
            if (!isName(library)) {
                problems.add("<removeLibraries>", "'" + library + "' is no library's name",
                        "write a name such as rumpfs_cd9660");
            }
        }
    }

    /** As a name alone, or as the flag that rumprun-bake's configurations have. */
    private static boolean isName(String library) {
        return Libraries.isName(library.replaceFirst("^-l", ""));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw RumprunException.io("Cannot read " + file, e);
        }
    }
}
