// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.java;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.java.JavaRequest;
import dev.rumprun.core.java.JavaRuntime;
import dev.rumprun.core.java.JvmLaunch;
import dev.rumprun.core.java.JvmRequest;
import dev.rumprun.core.java.Resources;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Java program that the project is. */
public final class Java {

    private static final String JVM = "<runtime>jvm</runtime>";

    /** What runs it: {@code native}, which is the program itself, translated to C; or {@code jvm}. */
    String runtime = "native";

    /** The JVM, as a program for Rumprun. */
    File jvmProgram;

    /** The library tree of the JVM. */
    File jreDirectory;

    /** The class with the main method; by default the one that maven-jar-plugin names, else the only one. */
    String mainClass;

    /** The heap at the start. */
    String minHeap = "4m";

    /** The largest heap; by default half of the memory that the guest has free when the program begins. */
    String maxHeap;

    /** How hard the translator tries: {@code SIMPLE}, which is the default, or {@code ADVANCED}. */
    String optimization;

    /** What {@code System.getProperty} gives. */
    Map<String, String> systemProperties;

    /** Patterns of the files of the class path that the program brings along; by default all outside META-INF. */
    List<String> resources;

    /** Whether the guest's program is a JVM. */
    public boolean isForJvm() {
        return JavaRuntime.of(runtime).filter(JavaRuntime.JVM::equals).isPresent();
    }

    /** Notes what the runtime has no use for. */
    public void check(Problems problems) {
        Optional<JavaRuntime> known = JavaRuntime.of(runtime);
        if (known.isEmpty()) {
            problems.add("<runtime>", "there is no runtime '" + runtime.strip() + "'", "write native or jvm");
        } else if (known.get() == JavaRuntime.JVM) {
            refuse("<optimization>", optimization, "nothing is translated for a JVM",
                    "leave it out", problems);
            refuse("<resources>", resources, "a JVM reads all of the class path from the guest's disk",
                    "leave it out", problems);
        } else {
            String why = "the program is translated and needs no JVM";
            String advice = "leave it out, or write " + JVM;
            refuse("<jvmProgram>", jvmProgram, why, advice, problems);
            refuse("<jreDirectory>", jreDirectory, why, advice, problems);
        }
    }

    /** The JVM, if the user names one. */
    public Optional<Path> jvmProgram() {
        return Optional.ofNullable(jvmProgram).map(File::toPath);
    }

    /**
     * What the JVM needs of the machine, without its arguments; nothing if there is none, or not all of it is named.
     *
     * @param application what the guest has of the program
     */
    public Optional<JvmLaunch> machine(Path application) {
        return Optional.ofNullable(jreDirectory).filter(directory -> isForJvm())
                .map(directory -> new JvmLaunch(directory.toPath(), application, List.of()));
    }

    /**
     * The request to a JVM that this stands for.
     *
     * @param program see {@link #request}
     * @param jar of the project; empty if there is none
     * @param application takes what the guest is to have of the program
     */
    public JvmRequest jvmRequest(JavaRequest program, Optional<Path> jar, Path application) {
        return new JvmRequest(program, jar, jvmProgram(), Optional.ofNullable(jreDirectory).map(File::toPath),
                application);
    }

    /**
     * The request that this stands for.
     *
     * @param defaultMainClass if the user names none
     * @param classes the directory of the project's classes
     * @param libraries the project's dependencies
     */
    public JavaRequest request(Optional<String> defaultMainClass, Path classes, List<Path> libraries) {
        SortedMap<String, String> properties = new TreeMap<>();
        (systemProperties == null ? Map.<String, String>of() : systemProperties)
                .forEach((name, value) -> properties.put(name, value == null ? "" : value));
        return new JavaRequest(Optional.ofNullable(mainClass).or(() -> defaultMainClass), classes, libraries, minHeap,
                Optional.ofNullable(maxHeap), optimization == null ? "SIMPLE" : optimization, properties,
                new Resources(resources == null ? List.of() : resources));
    }

    private static void refuse(String element, Object value, String why, String advice, Problems problems) {
        if (value != null) {
            problems.add(element, why, advice);
        }
    }
}
