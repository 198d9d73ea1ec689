// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

import java.nio.file.Path;
import java.util.Optional;

/** Where the toolchain's commands run: on the machine itself, or in something on it that shuts them in. */
public interface Surroundings {

    /** The machine itself. */
    Surroundings MACHINE = new Surroundings() {
        @Override
        public Placed place(Command command) {
            return new Placed(command, Optional.empty());
        }

        @Override
        public String identity() {
            return "";
        }

        @Override
        public String where() {
            return "on this machine";
        }
    };

    /**
     * A command as the machine is to start it.
     *
     * @param command what is started
     * @param ending ends what is left when it was killed; nothing if that is nothing
     */
    record Placed(Command command, Optional<Command> ending) {
    }

    /** Has a command run here, if it is one that shall. */
    Placed place(Command command);

    /** What programs that run here call a directory of the machine. */
    default Path inside(Path directory) {
        return directory;
    }

    /** Changes when the programs here do; empty if that is to be told by looking at the machine. */
    String identity();

    /** Completes the words "There is no gcc". */
    String where();

    default boolean isMachine() {
        return this == MACHINE;
    }
}
