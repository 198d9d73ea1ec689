// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.step;

import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A piece of work that makes files, by our own code or by running commands, and need not be done again as long as its
 * fingerprint stays the same.
 *
 * @param name where its record, log and scratch directory live below the work directory: {@code "bake/kvm"}
 * @param fingerprint of all that the outputs depend on; asked before the commands run, to see whether they must, and
 *     again afterwards, for the commands may have found out what else the outputs depend on
 * @param links symbolic links to make in the scratch directory before the commands run, by name
 * @param files to write into the scratch directory before the commands run, by name
 * @param commands run one after another
 * @param outputs what is made, and where it goes once all of them have succeeded
 * @param fault whose fault a failing command is
 * @param lines takes what the commands print
 */
public record Step(
        String name,
        Supplier<String> fingerprint,
        Map<String, Path> links,
        Map<String, Content> files,
        List<Command> commands,
        List<Output> outputs,
        Fault fault,
        Consumer<String> lines) {

    /**
     * A file that a step makes.
     *
     * @param made where it is written
     * @param published where it is moved, in one go
     */
    public record Output(Path made, Path published) {
    }

    /** Writes a file. */
    @FunctionalInterface
    public interface Content {

        /** What a text says. */
        static Content of(String text) {
            return file -> Files.writeString(file, text);
        }

        void writeTo(Path file) throws IOException;
    }
}
