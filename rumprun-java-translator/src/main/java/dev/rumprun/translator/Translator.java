// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Translates a Java program to one C source. The plugin calls it by types of the JDK alone, as it is loaded apart from
 * the plugin: settings by their names below, and a listener to what goes on; the answer is a list of all that is wrong
 * with the program, empty if it was translated.
 */
public final class Translator implements BiFunction<Map<String, Object>, Consumer<String>, List<String>> {

    /** {@code String}: the class whose main method is the program. */
    public static final String MAIN_CLASS = "mainClass";
    /** {@code List<File>}: directories and jars, without the class library. */
    public static final String CLASS_PATH = "classPath";
    /** {@code File}: an empty directory to work in. */
    public static final String DIRECTORY = "directory";
    /** {@code File}: the source to write. */
    public static final String SOURCE = "source";
    /** {@code Integer}: bytes. */
    public static final String MIN_HEAP = "minHeap";
    /** {@code Integer}: bytes; 0 for what the guest has. */
    public static final String MAX_HEAP = "maxHeap";
    /** {@code String}: a level of TeaVM's. */
    public static final String OPTIMIZATION = "optimization";
    /** {@code Map<String, String>}: what System.getProperty() gives. */
    public static final String SYSTEM_PROPERTIES = "systemProperties";
    /** {@code Consumer<List<String>>}: told what libraries need that is not there, each with its place. */
    public static final String GAPS = "gaps";

    /** {@code Predicate<String>}: which files of the class path a program that can read such files brings along. */
    public static final String RESOURCES = "resources";
    /** {@code BiConsumer<Integer, Long>}: told how many files those are, and how many bytes all of them have. */
    public static final String EMBEDDED = "embedded";

    /** The first line of the source of a program that can open sockets or ask for names of hosts. */
    public static final String NETWORK_TITLE = "/* A program that uses java.net. */";
    private static final String TITLE = "/* A program. */";

    private static final String RESOURCE_READER = "dev.rumprun.java.Resources";
    private static final List<String> NETWORK = List.of("dev.rumprun.java.net.Native", "dev.rumprun.java.net.Resolver");

    static {
        SuspendedArrays.mend();
        SuspendedLoops.mend();
        FirstBlocks.mend();
        UnusedResults.mend();
        CaughtParameters.mend();
    }

    private final ClassLoader own = Translator.class.getClassLoader();
    /** This program and TeaVM; TeaVM's class library is among them. */
    private final List<File> ownJars;

    /**
     * Makes a translator.
     *
     * @param ownJars what it was loaded from
     */
    public Translator(List<File> ownJars) {
        this.ownJars = List.copyOf(ownJars);
    }

    @Override
    public List<String> apply(Map<String, Object> settings, Consumer<String> progress) {
        List<File> classPath = new ArrayList<>(files(settings.get(CLASS_PATH)));
        classPath.addAll(ownJars);
        File directory = (File) settings.get(DIRECTORY);
        try (ProgramLoader loader = new ProgramLoader(classPath, own)) {
            TeaVMTool tool = new TeaVMTool();
            tool.setTargetType(TeaVMTargetType.C);
            tool.setTargetDirectory(directory);
            tool.setMainClass("dev.rumprun.java.Launcher");
            tool.setClassPath(classPath);
            tool.setClassLoader(loader);
            tool.setObfuscated(false);
            tool.setDebugInformationGenerated(true);
            tool.setAssertionsRemoved(true);
            tool.setOptimizationLevel(TeaVMOptimizationLevel.valueOf((String) settings.get(OPTIMIZATION)));
            tool.getProperties().setProperty("java.util.Locale.default", "en_");
            tool.setMinHeapSize((Integer) settings.get(MIN_HEAP));
            tool.setMaxHeapSize((Integer) settings.get(MAX_HEAP));
            Program.describe((String) settings.get(MAIN_CLASS), texts(settings.get(SYSTEM_PROPERTIES)),
                    tool.getProperties());
            tool.setProgressListener(new Progress(progress));
            ProgramCode code = new ProgramCode(classPath, loader);
            generate(tool, code);
            Collection<Problem> problems = tool.getProblemProvider().getSevereProblems();
            ProblemTexts texts = new ProblemTexts(code, tool.getDependencyInfo());
            if (!problems.isEmpty()) {
                return texts.of(problems);
            }
            refuseReflection(tool, code);
            List<String> gaps = texts.ofLibraries(tool.getProblemProvider().getProblems());
            if (!gaps.isEmpty()) {
                listener(settings.get(GAPS)).accept(gaps);
            }
            Collection<String> reachable = tool.getDependencyInfo().getReachableClasses();
            if (reachable.contains(RESOURCE_READER)) {
                EmbeddedResources embedded = EmbeddedResources.write(files(settings.get(CLASS_PATH)),
                        predicate(settings.get(RESOURCES)), directory.toPath().resolve("resource-table.h"));
                embedding(settings.get(EMBEDDED)).accept(embedded.count(), embedded.bytes());
            }
            String title = NETWORK.stream().anyMatch(reachable::contains) ? NETWORK_TITLE : TITLE;
            OneSource.write(directory.toPath(), new RuntimeSources(loader), title, "prelude.h",
                    ((File) settings.get(SOURCE)).toPath());
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TeaVMToolException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Has the program translated; a failure of the translator itself becomes a sentence on what it cannot do. */
    private static void generate(TeaVMTool tool, ProgramCode code) throws TeaVMToolException {
        try {
            tool.generate();
        } catch (RuntimeException e) {
            refuseReflection(tool, code);
            throw new IllegalStateException("TeaVM failed, which is likely a defect of it: " + e, e);
        }
    }

    /** Libraries may have code for what is not there. */
    private static void refuseReflection(TeaVMTool tool, ProgramCode code) {
        String features = RuntimeFeature.sentence(code.mentions(tool.getDependencyInfo().getReachableMethods()));
        if (!features.isEmpty()) {
            throw new IllegalStateException(
                    features + "; what it needs for that is not there when a translated program runs");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<File> files(Object value) {
        return (List<File>) value;
    }

    @SuppressWarnings("unchecked")
    private static Consumer<List<String>> listener(Object value) {
        return (Consumer<List<String>>) value;
    }

    @SuppressWarnings("unchecked")
    private static Predicate<String> predicate(Object value) {
        return (Predicate<String>) value;
    }

    @SuppressWarnings("unchecked")
    private static BiConsumer<Integer, Long> embedding(Object value) {
        return (BiConsumer<Integer, Long>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> texts(Object value) {
        return (Map<String, String>) value;
    }
}
