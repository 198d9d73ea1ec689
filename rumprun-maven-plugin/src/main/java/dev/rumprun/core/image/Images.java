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
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.StepResult;
import dev.rumprun.core.step.StepRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what operators deploy of the images that a bake has left. */
public final class Images {

    private final Path workDirectory;
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
     * @param timeout how long a tool may run
     * @param environment the build's variables; {@code PATH} says where the tools are
     * @param version of the software that builds
     */
    public Images(Path workDirectory, StepRunner.Mode mode, Duration timeout, Map<String, String> environment,
            String version, BuildLog log) {
        this.workDirectory = workDirectory;
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
        check(baked, request, problems);
        List<ImageFormat> all = baked.values().stream().flatMap(List::stream).toList();
        if (all.stream().anyMatch(ImageFormat::bootsFromDisk)) {
            grub = GrubTools.find(path, problems);
        }
        if (all.stream().anyMatch(ImageFormat::isConverted)) {
            qemuImg = GrubTools.find(HostTool.QEMU_IMG, path, problems);
        }
        problems.throwIfAny();
        try (BuildLock lock = BuildLock.of(workDirectory, timeout, log)) {
            List<MadeImage> made = new ArrayList<>();
            for (Map.Entry<BakedPlatform, List<ImageFormat>> one : baked.entrySet()) {
                made.addAll(make(one.getKey(), one.getValue(), request, grub, new DiskStep(qemuImg, processes, steps)));
            }
            return made;
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

    private List<MadeImage> make(BakedPlatform baked, List<ImageFormat> formats, ImageRequest request,
            Optional<GrubTools> grub, DiskStep disks) throws IOException {
        List<MadeImage> made = new ArrayList<>();
        Optional<StepResult> iso = Optional.empty();
        if (formats.stream().anyMatch(ImageFormat::bootsFromDisk)) {
            Path place = formats.contains(ImageFormat.ISO)
                    ? baked.file(ImageFormat.ISO)
                    : workDirectory.resolve("image").resolve(baked.platform() + ".iso");
            iso = Optional.of(steps.run(new IsoStep(grub.orElseThrow(), steps, request.time()).of(baked, place)));
        }
        for (ImageFormat format : formats) {
            StepResult result = switch (format) {
                case ISO -> iso.orElseThrow();
                case EC2 -> steps.run(new Ec2Step(steps, request.time()).of(baked));
                case KUBEVIRT, URUNC -> steps.run(new ContainerStep(steps, request).of(baked, format, baked.image()));
                case QEMU, SYSTEMD, LIBVIRT, XL ->
                        steps.run(new DefinitionStep(steps, request.machine()).of(baked, format));
                default -> iso.orElseThrow().isPlanned()
                        ? iso.get()
                        : steps.run(ofDisk(baked, format, request, iso.get().outputs().get(0), disks));
            };
            made.add(new MadeImage(baked.platform(), format, result));
        }
        return made;
    }

    private Step ofDisk(BakedPlatform baked, ImageFormat format, ImageRequest request, FileStamp iso, DiskStep disks)
            throws IOException {
        return format.isContainer()
                ? new ContainerStep(steps, request).of(baked, format, iso.path())
                : disks.of(baked, format, iso);
    }
}
