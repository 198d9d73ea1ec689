// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import dev.rumprun.core.bake.ImageReport;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.guest.GuestFiles;
import dev.rumprun.core.run.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * What images are to become.
 *
 * @param directory that a bake has put them into
 * @param name of the bake: what the names of all its files begin with
 * @param wanted what the image for each platform is to become
 * @param disks of the guest, in their order
 * @param seconds since 1970, which all files in the results get
 * @param machine what definitions say of machines
 * @param containers what container images are called; empty if nothing says so
 */
public record ImageRequest(Path directory, String name, Map<String, WantedImage> wanted, List<Disk> disks,
        OptionalLong seconds, MachineSettings machine, Optional<ContainerSettings> containers) {

    private static final String ELEMENT = "<formats>";
    private static final String COMPRESS = "<compress>";
    /** Before 1980, some formats have no times. */
    private static final Instant TIME = Instant.ofEpochSecond(315_532_800L);

    public ImageRequest {
        wanted = new LinkedHashMap<>(wanted);
        disks = List.copyOf(disks);
    }

    /** Whether a bake has left what describes its images; a dry run leaves nothing. */
    public boolean isBaked() {
        return Files.isRegularFile(report());
    }

    /** The time that all files in the results get. */
    Instant time() {
        return seconds.isPresent() ? Instant.ofEpochSecond(seconds.getAsLong()) : TIME;
    }

    /**
     * The images, with the formats for each.
     *
     * @throws RumprunException with all that is wrong
     */
    Map<BakedPlatform, List<ImageFormat>> baked() {
        Problems problems = new Problems();
        Map<BakedPlatform, List<ImageFormat>> baked = new LinkedHashMap<>();
        wanted.forEach((platform, image) -> {
            Compression compression = compression(image.compress(), problems);
            bakeConfig(platform, problems).ifPresent(config -> baked.put(
                    new BakedPlatform(name, platform, config, image(platform), GuestFiles.of(image(platform)), disks,
                            compression),
                    formats(platform, config, image.formats(), problems)));
        });
        baked.forEach((platform, formats) -> {
            checkDisks(platform, formats, problems);
            checkCompression(platform, formats, problems);
        });
        problems.throwIfAny();
        return baked;
    }

    /** Of disks that boot, other disks are a part, and only those that the guest does not write. */
    private static void checkDisks(BakedPlatform baked, List<ImageFormat> formats, Problems problems) {
        if (formats.stream().noneMatch(ImageFormat::holdsData)) {
            return;
        }
        List<Path> data = List.copyOf(baked.data().values());
        baked.disks().stream().map(Disk::file).filter(file -> !data.contains(file)).forEach(file ->
                problems.add("<filesystem>", file + " cannot be a part of the disk that " + baked.platform()
                        + " boots from", "write a <directory>, or a format that starts a machine with several disks"));
    }

    private static Compression compression(String word, Problems problems) {
        return Compression.of(word.strip()).orElseGet(() -> {
            problems.add(COMPRESS, "'" + word + "' is no way to compress a kernel",
                    "write one of " + Compression.words());
            return Compression.NONE;
        });
    }

    private static void checkCompression(BakedPlatform baked, List<ImageFormat> formats, Problems problems) {
        Compression compression = baked.compression();
        String refusing = formats.stream().filter(format -> !format.takes(compression)).map(ImageFormat::word)
                .collect(Collectors.joining(", "));
        if (!refusing.isEmpty()) {
            String fitting = Arrays.stream(Compression.values())
                    .filter(one -> formats.stream().allMatch(format -> format.takes(one))).map(Compression::word)
                    .collect(Collectors.joining(" or "));
            String others = ImageFormat.words(baked.bakeConfig(), compression);
            problems.add(COMPRESS, "what loads the kernel of " + baked.platform() + " does not unpack "
                            + compression.word() + " in these formats: " + refusing,
                    "write " + fitting + " into the <image> for " + baked.platform()
                            + (others.isEmpty() ? "" : ", or only these <formats>: " + others));
        }
    }

    private Optional<String> bakeConfig(String platform, Problems problems) {
        if (!isBaked()) {
            problems.add("<platform>", "there is no " + report(), "let the goal bake run before");
            return Optional.empty();
        }
        try {
            Optional<String> config = ImageReport.config(report(), platform)
                    .filter(found -> Files.isRegularFile(image(platform)));
            if (config.isEmpty()) {
                problems.add("<platform>", "no image was baked for " + platform,
                        "name " + platform + " in <platforms>, and let the goal bake run before");
            }
            return config;
        } catch (IOException e) {
            throw RumprunException.io("Cannot read " + report(), e);
        }
    }

    private Path report() {
        return ImageReport.of(directory, name);
    }

    private Path image(String platform) {
        return directory.resolve(name + "-" + platform + ".bin");
    }

    private static List<ImageFormat> formats(String platform, String config, List<String> words, Problems problems) {
        if (words.isEmpty()) {
            Optional<ImageFormat> usual = ImageFormat.byDefault(config);
            if (usual.isEmpty()) {
                problems.add(ELEMENT, "there is none for images that were baked by " + config,
                        "leave out the platform " + platform);
            }
            return usual.stream().toList();
        }
        List<ImageFormat> formats = new ArrayList<>();
        for (String word : words) {
            Optional<ImageFormat> format = ImageFormat.of(word.strip());
            if (format.isEmpty()) {
                problems.add(ELEMENT, "'" + word + "' is no format", "write one of " + ImageFormat.words());
            } else if (!format.get().isFor(config)) {
                problems.add(ELEMENT, "an image for " + platform + " cannot become " + word, "write one of "
                        + ImageFormat.words(config, Compression.NONE));
            } else if (formats.contains(format.get())) {
                problems.add(ELEMENT, "'" + word + "' is named twice for " + platform, "name it once");
            } else {
                formats.add(format.get());
            }
        }
        List<String> containers = formats.stream().filter(ImageFormat::isContainer).map(ImageFormat::word).toList();
        if (containers.size() > 1) {
            problems.add(ELEMENT, String.join(" and ", containers) + " would be one container image of " + platform,
                    "write one of them, or give the other to another execution, with a <classifier>");
        }
        return formats;
    }
}
