// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.host.HostTool;
import dev.rumprun.core.host.SearchPath;
import dev.rumprun.core.io.BuildLock;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.step.Parallel;
import dev.rumprun.core.step.Parallel.Attempt;
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.StepResult;
import dev.rumprun.core.step.StepRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Makes what operators deploy of the images that a bake has left. */
public final class Images {

    private final Path workDirectory;
    private final int jobs;
    private final Duration timeout;
    private final SearchPath path;
    private final BuildLog log;
    private final ProcessRunner processes;
    private final StepRunner steps;

    /**
     * Makes a maker.
     *
     * @param workDirectory of the bake
     * @param mode what to do again, or only to print
     * @param jobs how many images to make at the same time
     * @param timeout how long a tool may run
     * @param environment the build's variables; {@code PATH} says where the tools are
     * @param version of the software that builds
     */
    public Images(Path workDirectory, StepRunner.Mode mode, int jobs, Duration timeout,
            Map<String, String> environment, String version, BuildLog log) {
        this.workDirectory = workDirectory;
        this.jobs = mode.dryRun() ? 1 : jobs;
        this.timeout = timeout;
        this.path = SearchPath.of(environment);
        this.log = log;
        processes = new ProcessRunner(log, timeout);
        steps = new StepRunner(workDirectory, processes, log, mode, version);
    }

    /**
     * Makes all that a request names.
     *
     * @throws RumprunException with a message for the user; what was made before stays
     */
    public List<MadeImage> make(ImageRequest request) {
        Map<BakedPlatform, List<ImageFormat>> baked = request.baked();
        Optional<GrubTools> grub = Optional.empty();
        Optional<Path> qemuImg = Optional.empty();
        Problems problems = new Problems();
        Parallel.check(jobs, problems);
        check(baked, request, problems);
        List<ImageFormat> all = baked.values().stream().flatMap(List::stream).toList();
        if (all.stream().anyMatch(ImageFormat::bootsFromDisk)) {
            grub = GrubTools.find(path, problems);
        }
        if (all.stream().anyMatch(ImageFormat::isConverted)) {
            qemuImg = GrubTools.find(HostTool.QEMU_IMG, path, problems);
        }
        problems.throwIfAny();
        DiskStep disks = new DiskStep(qemuImg, processes, steps);
        try (BuildLock lock = BuildLock.of(workDirectory, timeout, log)) {
            return make(baked, request, media(baked, request, grub), disks);
        } catch (IOException e) {
            throw RumprunException.io("Cannot make images in " + request.directory(), e);
        }
    }

    private void check(Map<BakedPlatform, List<ImageFormat>> baked, ImageRequest request, Problems problems) {
        ContainerStep containers = new ContainerStep(steps, request);
        try {
            for (Map.Entry<BakedPlatform, List<ImageFormat>> one : baked.entrySet()) {
                for (ImageFormat format : one.getValue()) {
                    if (format.definition().isPresent()) {
                        format.definition().get().check(request.machine().of(one.getKey()), problems);
                    } else if (format.isContainer()) {
                        containers.check(one.getKey(), format, problems);
                    }
                }
            }
        } catch (IOException e) {
            throw RumprunException.io("Cannot read what guests are told", e);
        }
    }

    /** What guests boot from, which disks of all formats are made of. */
    private Map<BakedPlatform, StepResult> media(Map<BakedPlatform, List<ImageFormat>> baked, ImageRequest request,
            Optional<GrubTools> grub) {
        Map<BakedPlatform, Work<StepResult>> media = new LinkedHashMap<>();
        baked.forEach((platform, formats) -> {
            if (formats.stream().anyMatch(ImageFormat::bootsFromDisk)) {
                Path place = formats.contains(ImageFormat.ISO)
                        ? platform.file(ImageFormat.ISO)
                        : workDirectory.resolve("image")
                                .resolve(platform.platform() + platform.compression().ending() + ".iso");
                media.put(platform, () ->
                        steps.run(new IsoStep(grub.orElseThrow(), steps, request.time()).of(platform, place)));
            }
        });
        List<StepResult> made = all(List.copyOf(media.values()), request);
        Map<BakedPlatform, StepResult> results = new HashMap<>();
        media.keySet().forEach(platform -> results.put(platform, made.get(results.size())));
        return results;
    }

    private List<MadeImage> make(Map<BakedPlatform, List<ImageFormat>> baked, ImageRequest request,
            Map<BakedPlatform, StepResult> media, DiskStep disks) {
        List<Work<MadeImage>> work = new ArrayList<>();
        baked.forEach((platform, formats) -> formats.forEach(format -> work.add(() -> new MadeImage(
                platform.platform(), format, make(platform, format, request, media.get(platform), disks)))));
        return all(work, request);
    }

    private StepResult make(BakedPlatform baked, ImageFormat format, ImageRequest request, StepResult medium,
            DiskStep disks) throws IOException {
        return switch (format) {
            case ISO -> medium;
            case EC2 -> steps.run(new Ec2Step(steps, request.time()).of(baked));
            case KUBEVIRT, URUNC -> steps.run(new ContainerStep(steps, request).of(baked, format, baked.image()));
            case QEMU, SYSTEMD, LIBVIRT, XL -> steps.run(new DefinitionStep(steps, request.machine()).of(baked, format));
            default -> medium.isPlanned()
                    ? medium
                    : steps.run(ofDisk(baked, format, request, medium.outputs().get(0), disks));
        };
    }

    private Step ofDisk(BakedPlatform baked, ImageFormat format, ImageRequest request, FileStamp iso, DiskStep disks)
            throws IOException {
        return format.isContainer()
                ? new ContainerStep(steps, request).of(baked, format, iso.path())
                : disks.of(baked, format, iso);
    }

    /** Does work at the same time; what one failure leaves undone is done all the same. */
    private <T> List<T> all(List<Work<T>> work, ImageRequest request) {
        List<Callable<T>> tasks = work.stream().<Callable<T>>map(one -> () -> {
            try {
                return one.run();
            } catch (IOException e) {
                throw RumprunException.io("Cannot make images in " + request.directory(), e);
            }
        }).toList();
        List<Attempt<T>> attempts = Parallel.all(tasks, jobs);
        attempts.stream().filter(Attempt::failed).findFirst().ifPresent(attempt -> {
            throw attempt.failure();
        });
        return attempts.stream().map(Attempt::value).toList();
    }

    /** Makes something of files. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }
}
