// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.step;

import dev.rumprun.core.io.Directories;
import dev.rumprun.core.io.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The memory of a step that succeeded: its fingerprint and what it made. Plain text, one line for the fingerprint and
 * one for each output; a record that cannot be understood is as good as none.
 */
record StepRecord(String fingerprint, List<FileStamp> outputs) {

    private static final String FORMAT = "rumprun-step-1 ";

    static Optional<StepRecord> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty() || !lines.get(0).startsWith(FORMAT)) {
                return Optional.empty();
            }
            List<FileStamp> outputs = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] fields = line.split(" ", 4);
                outputs.add(new FileStamp(
                        Path.of(fields[3]), Long.parseLong(fields[0]), Long.parseLong(fields[1]), fields[2]));
            }
            return Optional.of(new StepRecord(lines.get(0).substring(FORMAT.length()), outputs));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(FORMAT + fingerprint);
        for (FileStamp output : outputs) {
            lines.add(output.size() + " " + output.modified() + " " + output.sha256() + " " + output.path());
        }
        Path made = file.resolveSibling(file.getFileName() + ".new");
        Files.write(made, lines);
        Directories.publish(made, file);
    }

    /** Whether a step with this fingerprint and these outputs has nothing to do. */
    boolean covers(String wanted, List<Step.Output> wantedOutputs) {
        if (!fingerprint.equals(wanted) || outputs.size() != wantedOutputs.size()) {
            return false;
        }
        for (int i = 0; i < outputs.size(); i++) {
            if (!outputs.get(i).path().equals(wantedOutputs.get(i).published()) || !outputs.get(i).isCurrent()) {
                return false;
            }
        }
        return true;
    }
}
