// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import dev.rumprun.core.deploy.DefinitionFile;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.StepRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what starts a machine, and the kernel that it names if that is not the baked image itself. */
record DefinitionStep(StepRunner steps, MachineSettings settings) {

    private static final String PROGRAM = "rwxr-xr-x";

    Step of(BakedPlatform baked, ImageFormat format) throws IOException {
        String name = baked.step(format);
        Fingerprint fingerprint = new Fingerprint();
        Map<String, Step.Content> files = new LinkedHashMap<>();
        List<Step.Output> outputs = new ArrayList<>();
        for (DefinitionFile file : format.definition().orElseThrow().files(settings.of(baked))) {
            fingerprint.add(file.name(), file.text());
            files.put(file.name(), place -> write(file, place));
            outputs.add(new Step.Output(steps.scratch(name).resolve(file.name()),
                    baked.image().resolveSibling(file.name())));
        }
        if (baked.compression() != Compression.NONE) {
            String packed = baked.kernel().getFileName().toString();
            fingerprint.add("kernel", packed).addFile("image", baked.image());
            files.put(packed, place -> baked.compression().write(baked.image(), place));
            outputs.add(new Step.Output(steps.scratch(name).resolve(packed), baked.kernel()));
        }
        String value = fingerprint.value();
        return new Step(name, () -> value, Map.of(), files, List.of(), outputs, Fault.SETUP, line -> { });
    }

    private static void write(DefinitionFile file, Path place) throws IOException {
        Files.writeString(place, file.text());
        if (file.executable()) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(PROGRAM));
        }
    }
}
