// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.rootfs.RootTree;
import dev.rumprun.core.trim.TrimSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Images to bake, one for each platform, of the same programs.
 *
 * @param platforms where they are to run
 * @param programs made elsewhere by the toolchain; empty to bake the program that the project's sources make
 * @param options changes to the configurations
 * @param trim what to leave out
 * @param rootfs directories with files that the guest is to have below {@code /} as soon as it boots
 * @param outputDirectory where the images go
 * @param name what their file names begin with
 */
public record BakeRequest(
        List<Platform> platforms, List<Path> programs, BakeOptions options, TrimSettings trim, List<Path> rootfs,
        Path outputDirectory, String name) {

    private static final Pattern FILE_NAME = Pattern.compile("[^/\\s@.-][^/\\n]*");
    /** What rumprun-bake takes. */
    private static final int MAX_PROGRAMS = 8;

    public BakeRequest {
        platforms = List.copyOf(platforms);
        programs = List.copyOf(programs);
        rootfs = List.copyOf(rootfs);
    }

    /** Notes what cannot work, whatever the toolchain. */
    public void check(Problems problems) {
        if (platforms.isEmpty()) {
            problems.add("<platforms>", "it is empty", "name a platform, such as kvm");
        }
        Set<String> seen = new HashSet<>();
        for (Platform platform : platforms) {
            if (!platform.isWellFormed()) {
                problems.add("<platforms>", "'" + platform.name() + "' is no platform",
                        "write kvm, xen, baremetal or a name that 'rumprun-bake list' prints");
            } else if (!seen.add(platform.name())) {
                problems.add("<platforms>", "'" + platform.name() + "' is named twice", "name it once");
            }
        }
        if (programs.size() > MAX_PROGRAMS) {
            problems.add("<programs>", "it names " + programs.size() + " programs, and an image holds at most "
                    + MAX_PROGRAMS, "bake several images, in several executions");
        }
        for (Path program : programs) {
            if (!Files.isRegularFile(program)) {
                problems.add("<program>", "there is no file " + program, "build it first, or correct its path");
            }
        }
        if (!FILE_NAME.matcher(name).matches()) {
            problems.add("<finalName>", "'" + name + "' cannot begin the names of files that tools are to handle",
                    "begin it with a letter or digit, and leave out '/'");
        }
        options.check(problems);
        trim.check(problems);
        RootTree.read(rootfs, problems);
    }

    /** The image for a platform. */
    Path image(Platform platform) {
        return outputDirectory.resolve(fileName(platform, ".bin"));
    }

    /** The debug symbols of the image for a platform. */
    Path debugSymbols(Platform platform) {
        return outputDirectory.resolve(fileName(platform, ".debug"));
    }

    /** The description of all images. */
    public Path report() {
        return ImageReport.of(outputDirectory, name);
    }

    private String fileName(Platform platform, String ending) {
        return name + "-" + platform.name() + ending;
    }
}
