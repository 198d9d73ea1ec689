// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.step.StepResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an image became.
 *
 * @param platform that it is for
 * @param format what it is
 * @param result how it came about, with its files
 */
public record MadeImage(String platform, ImageFormat format, StepResult result) {

    private static final double MEGABYTE = 1e6;
    private static final String PACKED_KERNEL = "bin" + Compression.GZIP.ending();

    /** The files; none after a dry run. */
    public List<Path> files() {
        return result.outputs().stream().map(FileStamp::path).toList();
    }

    /** The type of the artifact that a file of it is. */
    public String type(Path file) {
        if (isPackedKernel(file)) {
            return PACKED_KERNEL;
        }
        String name = file.getFileName().toString();
        return format.type().isEmpty() ? name.substring(name.lastIndexOf('.') + 1) : format.type();
    }

    /**
     * The classifier of the artifact that a file of it is: the platform, with the format behind it where the type does
     * not tell.
     */
    public String classifier(Path file) {
        return format.word().equals(format.type()) || isPackedKernel(file) ? platform : platform + "-" + format.word();
    }

    private static boolean isPackedKernel(Path file) {
        return file.getFileName().toString().endsWith("." + PACKED_KERNEL);
    }

    /** One line for the build log. */
    public String summary() {
        String what = platform + ", " + format.word() + ": ";
        return switch (result.outcome()) {
            case PLANNED -> what + "nothing was made, as this is a dry run";
            case CURRENT -> what + "up to date, " + names();
            case DONE -> what + names();
        };
    }

    private String names() {
        return result.outputs().stream()
                .map(file -> format.type().isEmpty()
                        ? file.path().toString()
                        : String.format(Locale.ROOT, "%s, %.2f MB", file.path(), file.size() / MEGABYTE))
                .collect(Collectors.joining(", "));
    }
}
