// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import dev.rumprun.translator.ProgramCode.Mention;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a program may use and a translated one cannot have, as its classes are gone when it runs. */
enum RuntimeFeature {
    PROXY("it makes classes when it runs", mention -> mention.type().equals("java.lang.reflect.Proxy")),
    REFLECTION("it uses reflection", mention ->
            mention.type().startsWith("java.lang.reflect.") && !Names.NO_REFLECTION.contains(mention.type())
                    || mention.type().equals("java.lang.Class") && calls(mention, Names.OF_CLASS)),
    METHOD_HANDLES("it uses method handles", mention -> mention.type().startsWith("java.lang.invoke."));

    private static final class Names {
        private static final List<String> NO_REFLECTION =
                List.of("java.lang.reflect.Array", "java.lang.reflect.Proxy");
        /** Methods of Class that ask for what only the class itself can tell. */
        private static final List<String> OF_CLASS = List.of("forName", "newInstance", "getMethod", "getMethods",
                "getDeclaredMethod", "getDeclaredMethods", "getField", "getFields", "getDeclaredField",
                "getDeclaredFields", "getConstructor", "getConstructors", "getDeclaredConstructor",
                "getDeclaredConstructors", "getAnnotation", "getAnnotations", "getRecordComponents");
    }

    private final String words;
    private final Predicate<Mention> test;

    RuntimeFeature(String words, Predicate<Mention> test) {
        this.words = words;
        this.test = test;
    }

    /** A sentence on the features that a program uses; empty if it uses none. */
    static String sentence(Collection<Mention> mentions) {
        return List.of(values()).stream()
                .filter(feature -> mentions.stream().anyMatch(feature.test))
                .map(feature -> feature.words + " (" + feature.places(mentions) + ")")
                .collect(Collectors.joining(", and "));
    }

    private String places(Collection<Mention> mentions) {
        return mentions.stream()
                .filter(test)
                .filter(mention -> mention.method().isPresent())
                .map(mention -> JavaTerms.name(mention.method().get()) + " @ " + mention.place())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean calls(Mention mention, List<String> names) {
        return mention.method().filter(method -> names.contains(method.getName())).isPresent();
    }
}
