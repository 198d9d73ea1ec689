// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.run.RunningGuest;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The guests of a build that run while its other goals do their work. */
public final class RunningGuests {

    /** By their images: other modules of the build may have given theirs the same name. */
    private final Map<Path, RunningGuest> running = new ConcurrentHashMap<>();

    /**
     * Starts a guest.
     *
     * @throws RumprunException if it runs already
     */
    public RunningGuest start(Path image, Supplier<RunningGuest> boot) {
        return running.compute(image, (key, earlier) -> {
            if (earlier != null) {
                throw RumprunException.setup("The guest " + image.getFileName() + " runs already, as process " + earlier.pid() + ".",
                        "put the goal stop between the two goals start");
            }
            return boot.get();
        });
    }

    /**
     * Ends a guest.
     *
     * @throws RumprunException if it was not started
     */
    public void stop(Path image) {
        RunningGuest guest = running.remove(image);
        if (guest == null) {
            throw RumprunException.setup("The guest " + image.getFileName() + " was not started in this build.",
                    "put the goal start before stop; a guest does not outlive the build that started it");
        }
        guest.close();
    }
}
