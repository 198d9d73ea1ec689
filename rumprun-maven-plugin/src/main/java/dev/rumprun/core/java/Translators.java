// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The translators that a build has loaded: each once, in a class loader of its own that sees nothing of the build. They
 * share types of the JDK alone with it; see {@code dev.rumprun.translator.Translator}.
 */
public final class Translators {

    /** A translator: settings by their names, and who wants to hear of its progress, to what is wrong. */
    @FunctionalInterface
    interface Translator extends BiFunction<Map<String, Object>, Consumer<String>, List<String>> {
    }

    private static final String CLASS = "dev.rumprun.translator.Translator";

    private final Map<List<Path>, Translator> loaded = new ConcurrentHashMap<>();

    /** The translator in these jars. */
    Translator of(List<Path> jars) {
        return loaded.computeIfAbsent(jars, Translators::load);
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
