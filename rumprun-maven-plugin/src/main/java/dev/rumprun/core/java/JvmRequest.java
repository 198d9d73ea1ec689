// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.program.RumprunProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java program that a JVM is to run in the guest.
 *
 * @param java the program
 * @param jar of the project's own classes, to be taken instead of them; empty if there is none
 * @param jvmProgram the JVM, as a program for Rumprun
 * @param jreDirectory its library tree, with {@code rt.jar} in it
 * @param application takes what the guest is to have of the program
 */
public record JvmRequest(JavaRequest java, Optional<Path> jar, Optional<Path> jvmProgram, Optional<Path> jreDirectory,
        Path application) {

    private static final String PROGRAM = "<jvmProgram>";
    private static final String JRE = "<jreDirectory>";
    private static final String CORE_LIBRARY = "rt.jar";

    /**
     * Puts the program where the guest will find it, unless something is wrong.
     *
     * @param memory of the guest, in MB
     * @return nothing if there are problems
     * @throws RumprunException if the program has no main class, or cannot be read
     */
    public Optional<JvmLaunch> prepare(int memory, Problems problems) {
        try {
            Problems own = new Problems();
            java.check(own);
            if (own.isEmpty()) {
                java.checkMemory(memory, own);
            }
            checkProgram(own);
            checkLibraries(own);
            problems.addAll(own);
            return own.isEmpty() ? Optional.of(launch()) : Optional.empty();
        } catch (IOException e) {
            throw RumprunException.io("Cannot prepare the Java program for the JVM", e);
        }
    }

    private JvmLaunch launch() throws IOException {
        String mainClass = MainClass.of(java, ClassPath.read(java.classPath()));
        List<String> names = new ApplicationDirectory(application).fill(classPath());
        List<String> arguments = new ArrayList<>();
        arguments.add("-Xms" + java.minHeapBytes());
        java.maxHeap().ifPresent(size -> arguments.add("-Xmx" + java.maxHeapBytes()));
        java.systemProperties().forEach((name, value) -> arguments.add("-D" + name + "=" + value));
        arguments.add("-cp");
        arguments.add(names.stream().map(name -> JvmLaunch.APPLICATION + "/" + name).collect(Collectors.joining(":")));
        arguments.add(mainClass);
        return new JvmLaunch(jreDirectory.orElseThrow(), application, arguments);
    }

    private List<Path> classPath() {
        return Stream.concat(Stream.of(jar.orElse(java.classes())), java.libraries().stream())
                .filter(Files::exists)
                .toList();
    }

    private void checkProgram(Problems problems) throws IOException {
        String advice = "build the openjdk8 of rumprun-packages, and name its bin/java";
        if (jvmProgram.isEmpty()) {
            problems.add(PROGRAM, "a JVM in the image needs a java program that was made for Rumprun", advice);
        } else if (!Files.isRegularFile(jvmProgram.get())) {
            problems.add(PROGRAM, "there is no file " + jvmProgram.get(), advice);
        } else {
            Optional<String> objection = RumprunProgram.objection(jvmProgram.get());
            if (objection.isPresent()) {
                problems.add(PROGRAM, jvmProgram.get() + " cannot be baked: " + objection.get(), advice);
            }
        }
    }

    private void checkLibraries(Problems problems) throws IOException {
        String advice = "name the directory jre/lib of the same build as the JVM";
        if (jreDirectory.isEmpty()) {
            problems.add(JRE, "a JVM needs its library tree", advice);
            return;
        }
        Path library = jreDirectory.get().resolve(CORE_LIBRARY);
        if (!Files.isRegularFile(library)) {
            problems.add(JRE, jreDirectory.get() + " is no library tree of Java 8: it has no " + CORE_LIBRARY, advice);
            return;
        }
        Optional<ClassFile> object = ClassPath.find("java.lang.Object", List.of(library));
        if (object.isEmpty()) {
            problems.add(JRE, library + " has no java.lang.Object", advice);
            return;
        }
        for (Path entry : classPath()) {
            NewerClasses.in(entry, object.get().major()).ifPresent(newer -> newer.report(problems));
        }
    }
}
