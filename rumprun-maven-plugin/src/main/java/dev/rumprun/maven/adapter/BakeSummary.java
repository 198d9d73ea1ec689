// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.bake.BakeResult;
import dev.rumprun.core.bake.BakedImage;
import dev.rumprun.core.log.BuildLog;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The last lines of a bake: what there is now, and where. */
public final class BakeSummary {

    private static final double MEGABYTE = 1e6;

    private BakeSummary() {
    }

    /** Writes the summary; one line if nothing had to be baked. */
    public static void write(BakeResult result, BuildLog log) {
        List<BakedImage> images = result.images();
        if (images.isEmpty()) {
            log.info("Dry run: nothing was baked.");
        } else if (images.stream().allMatch(image -> image.result().isCurrent())) {
            log.info(images.stream().map(image -> image.platform().name() + " " + image.file().path())
                    .collect(Collectors.joining(", ", "Images are up to date: ", "")));
        } else {
            log.info("Images, made by " + result.toolchain() + ":");
            images.forEach(image -> log.info("  " + line(image)));
        }
    }

    private static String line(BakedImage image) {
        String time = image.result().isCurrent()
                ? "up to date"
                : String.format(Locale.ROOT, "%.2f s", image.result().duration().toMillis() / 1e3);
        return String.format(Locale.ROOT, "%-14s %-14s %7.2f MB  %-10s  %s", image.platform().name(), image.config(),
                image.file().size() / MEGABYTE, time, image.file().path());
    }
}
