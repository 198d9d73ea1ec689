// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.log.BuildLog;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;

/**
 * Does again what has failed because of the network, or of a registry that is overloaded.
 *
 * @param pauses between the attempts, which are one more
 * @param log told every failure but the last
 */
record Retries(List<Duration> pauses, BuildLog log) {

    static final List<Duration> PATIENT =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));

    /** Something that may fail for no fault of its own. */
    @FunctionalInterface
    interface Attempt<T> {
        T make() throws IOException, InterruptedException;
    }

    /** All attempts have failed; the cause is the last failure. */
    static final class Exhausted extends Exception {

        private static final long serialVersionUID = 1L;

        Exhausted(String message, IOException cause) {
            super(message, cause);
        }
    }

    <T> T run(String what, Attempt<T> attempt) throws Exhausted {
        for (int failures = 0;; failures++) {
            try {
                return attempt.make();
            } catch (IOException e) {
                String why = reason(e);
                if (failures == pauses.size() || !mayPass(e)) {
                    throw new Exhausted(what + ": " + why
                            + (failures == 0 ? "" : ", the last of " + (failures + 1) + " attempts"), e);
                }
                Duration pause = pauses.get(failures);
                log.warn(what + ": " + why + ". Trying again in " + pause.toSeconds() + " s.");
                sleep(pause);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
    }

    /** A certificate that is wrong stays so, and a registry without TLS has none the next time either. */
    private static boolean mayPass(IOException failure) {
        return !(failure instanceof SSLException) || failure.getCause() instanceof EOFException;
    }

    private static String reason(IOException failure) {
        String message = failure.getMessage();
        for (Throwable cause = failure; message == null && cause != null; cause = cause.getCause()) {
            message = cause.getMessage() == null && cause.getCause() == null
                    ? cause.getClass().getSimpleName()
                    : cause.getMessage();
        }
        return message;
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static RumprunException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return RumprunException.setup("Interrupted while talking to a registry.", "run the build again", cause);
    }
}
