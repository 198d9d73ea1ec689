// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The translators that a build has loaded, each in a class loader of its own that sees nothing of the build. They share
 * types of the JDK alone with it; see {@code dev.rumprun.translator.Translator}.
 *
 * <p>TeaVM keeps the state of a translation in static fields, so that a translator does one at a time, and as many are
 * loaded as are wanted at the same time.
 */
public final class Translators {

    /** A translator: settings by their names, and who wants to hear of its progress, to what is wrong. */
    @FunctionalInterface
    interface Translator extends BiFunction<Map<String, Object>, Consumer<String>, List<String>> {
    }

    private static final String CLASS = "dev.rumprun.translator.Translator";

    private final Map<List<Path>, Deque<Translator>> idle = new ConcurrentHashMap<>();

    /** The translator in these jars. */
    Translator of(List<Path> jars) {
        Deque<Translator> others = idle.computeIfAbsent(jars, any -> new ConcurrentLinkedDeque<>());
        return (settings, progress) -> {
            Translator translator = Optional.ofNullable(others.pollLast()).orElseGet(() -> load(jars));
            List<String> problems = translator.apply(settings, progress);
            // Not after a failure: who knows what it has left.
            others.addLast(translator);
            return problems;
        };
    }

    @SuppressWarnings("unchecked")
    private static Translator load(List<Path> jars) {
        try {
            URL[] urls = new URL[jars.size()];
            for (int i = 0; i < urls.length; i++) {
                urls[i] = jars.get(i).toUri().toURL();
            }
            ClassLoader loader = new URLClassLoader("translator", urls, ClassLoader.getPlatformClassLoader());
            List<File> files = jars.stream().map(Path::toFile).toList();
            return ((BiFunction<Map<String, Object>, Consumer<String>, List<String>>)
                    loader.loadClass(CLASS).getConstructor(List.class).newInstance(files))::apply;
        } catch (MalformedURLException | ReflectiveOperationException e) {
            throw new IllegalStateException("The translator in " + jars + " cannot be loaded", e);
        }
    }
}
