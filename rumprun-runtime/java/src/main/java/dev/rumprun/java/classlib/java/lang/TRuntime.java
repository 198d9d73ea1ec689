// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.Shutdown;
import java.util.List;
import java.util.Optional;
import org.teavm.runtime.GC;

/** Of the machine that runs the program. */
public class TRuntime {

    private static final TRuntime ONLY = new TRuntime();

    private TRuntime() {
    }

    public static TRuntime getRuntime() {
        return ONLY;
    }

    public void exit(int status) {
        Shutdown.exit(status);
    }

    public void halt(int status) {
        Shutdown.halt(status);
    }

    public void addShutdownHook(Thread hook) {
        Shutdown.addHook(hook);
    }

    public boolean removeShutdownHook(Thread hook) {
        return Shutdown.removeHook(hook);
    }

    public int availableProcessors() {
        return 1;
    }

    public long freeMemory() {
        return GC.getFreeMemory();
    }

    public long totalMemory() {
        return GC.availableBytes();
    }

    public long maxMemory() {
        return GC.maxAvailableBytes();
    }

    public void gc() {
        System.gc();
    }

    public void runFinalization() {
    }

    public static Version version() {
        return Version.ONLY;
    }

    /** The version of Java's class library that the program sees. */
    public static final class Version implements Comparable<Version> {

        private static final Version ONLY = new Version();

        private Version() {
        }

        public int feature() {
            return Integer.parseInt(System.getProperty("java.version"));
        }

        public int interim() {
            return 0;
        }

        public int update() {
            return 0;
        }

        public int patch() {
            return 0;
        }

        public List<Integer> version() {
            return List.of(feature());
        }

        public Optional<String> pre() {
            return Optional.empty();
        }

        public Optional<Integer> build() {
            return Optional.empty();
        }

        public Optional<String> optional() {
            return Optional.empty();
        }

        @Override
        public int compareTo(Version other) {
            return 0;
        }

        @Override
        public String toString() {
            return Integer.toString(feature());
        }
    }
}
