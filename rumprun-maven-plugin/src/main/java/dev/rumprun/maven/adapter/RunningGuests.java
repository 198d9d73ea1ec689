// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.run.RunningGuest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The guests of a build that run while its other goals do their work. */
public final class RunningGuests {

    private final Map<String, RunningGuest> running = new ConcurrentHashMap<>();

    /**
     * Starts a guest.
     *
     * @param name of the project and the platform
     * @throws RumprunException if it runs already
     */
    public RunningGuest start(String name, Supplier<RunningGuest> boot) {
        return running.compute(name, (key, earlier) -> {
            if (earlier != null) {
                throw RumprunException.setup("The guest " + name + " runs already, as process " + earlier.pid() + ".",
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
    public void stop(String name) {
        RunningGuest guest = running.remove(name);
        if (guest == null) {
            throw RumprunException.setup("The guest " + name + " was not started in this build.",
                    "put the goal start before stop; a guest does not outlive the build that started it");
        }
        guest.close();
    }
}
