// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.iso.DataTree;
import dev.rumprun.core.iso.IsoImage;
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.StepRunner;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** Directories as disks of the guest, beside the images that they are for. */
public final class DataImages {

    private static final String ENDING = ".iso";
    /** What the files in them get without a time of the build: 1980-01-01, as in archives. */
    private static final Instant TIME = Instant.ofEpochSecond(315_532_800L);

    private DataImages() {
    }

    /**
     * The image for a directory.
     *
     * @param name what the names of all files of a bake begin with
     * @param number of the disk, from 0
     */
    public static Path of(Path outputDirectory, String name, int number) {
        return outputDirectory.resolve(name + "-data-" + number + ENDING);
    }

    /**
     * Makes them, if something has changed.
     *
     * @param seconds since 1970, which all files in them get
     * @return the images by the numbers of their disks
     */
    public static SortedMap<Integer, Path> make(List<GuestFilesystem> filesystems, Path outputDirectory, String name,
            OptionalLong seconds, StepRunner steps) {
        Instant time = seconds.isPresent() ? Instant.ofEpochSecond(seconds.getAsLong()) : TIME;
        SortedMap<Integer, Path> images = new TreeMap<>();
        for (int i = 0; i < filesystems.size(); i++) {
            if (filesystems.get(i).directory().isPresent()) {
                Path image = of(outputDirectory, name, i);
                steps.run(step("data/" + i, filesystems.get(i), time, image, steps));
                images.put(i, image);
            }
        }
        return images;
    }

    private static Step step(String name, GuestFilesystem filesystem, Instant time, Path image, StepRunner steps) {
        Problems problems = new Problems();
        DataTree tree = DataTree.read(
                filesystem.directory().orElseThrow(), filesystem.mountPoint().orElse(""), problems);
        problems.throwIfAny();
        Fingerprint fingerprint = new Fingerprint().add("time", time.toString());
        tree.addTo(fingerprint);
        String value = fingerprint.value();
        String made = image.getFileName().toString();
        return new Step(name, () -> value, Map.of(), Map.of(made, file -> IsoImage.write(tree, time, file)), List.of(),
                List.of(new Step.Output(steps.scratch(name).resolve(made), image)), Fault.SETUP, line -> { });
    }
}
