// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes programs without reflection for the JUnit 5 tests in a jar, each for the tests of so many packages: Java sources,
 * below a directory with the name of the first package. A program prints a line for each test: {@code ok}, {@code failed}
 * or {@code skipped}, its name, and the exception. A class whose name is given as an argument, and those before it, are
 * passed over: what ends the program does not keep the others from being tested.
 *
 * <p>Left out, as nothing can stand in for them: tests in nested classes, tests with parameters from other sources than
 * methods, values and enums, and classes that JUnit gives something (parameters, temporary directories).
 *
 * <p>usage: {@code java -cp CLASS-PATH Suites.java JAR DIRECTORY PACKAGES(regular expression) PACKAGES-IN-A-PROGRAM}
 */
public final class Suites {

    private static final String JUNIT = "org.junit.jupiter.api.";
    private static final String PARAMS = "org.junit.jupiter.params.";
    private static final Map<Class<?>, String> BOXES = Map.of(int.class, "Integer", long.class, "Long",
            boolean.class, "Boolean", char.class, "Character", double.class, "Double", float.class, "Float",
            short.class, "Short", byte.class, "Byte");

    private int leftOut;

    public static void main(String[] args) throws IOException {
        new Suites().write(Path.of(args[0]), Path.of(args[1]), Pattern.compile(args[2]), Integer.parseInt(args[3]));
    }

    private void write(Path jar, Path target, Pattern wanted, int together) throws IOException {
        SortedMap<String, SortedMap<String, String>> sources = new TreeMap<>();
        for (String name : classes(jar)) {
            try {
                Class<?> type = Class.forName(name, false, Suites.class.getClassLoader());
                String source = wanted.matcher(type.getPackageName()).matches() ? source(type) : null;
                if (source != null) {
                    sources.computeIfAbsent(type.getPackageName(), p -> new TreeMap<>()).put(runner(type), source);
                }
            } catch (LinkageError | ClassNotFoundException e) {
                System.err.println("left out: " + name + ", for " + e);
            }
        }
        Iterator<String> packages = sources.keySet().iterator();
        while (packages.hasNext()) {
            String first = packages.next();
            SortedMap<String, SortedMap<String, String>> program = new TreeMap<>(Map.of(first, sources.get(first)));
            while (program.size() < together && packages.hasNext()) {
                String next = packages.next();
                program.put(next, sources.get(next));
            }
            program(target.resolve(first).resolve("src/main/java"), program);
        }
        System.err.println(leftOut + " tests left out");
    }

    private static void program(Path directory, SortedMap<String, SortedMap<String, String>> packages) throws IOException {
        SortedSet<String> runners = new TreeSet<>();
        for (Map.Entry<String, SortedMap<String, String>> each : packages.entrySet()) {
            Path of = Files.createDirectories(directory.resolve(each.getKey().replace('.', '/')));
            for (Map.Entry<String, String> source : each.getValue().entrySet()) {
                Files.writeString(of.resolve(source.getKey() + ".java"), source.getValue());
                runners.add(each.getKey() + "." + source.getKey());
            }
        }
        main(directory.resolve("app"), runners);
    }

    private static List<String> classes(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted().toList();
        }
    }

    private static String runner(Class<?> type) {
        return "Run" + type.getSimpleName();
    }

    private static void main(Path directory, Set<String> runners) {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve("Main.java"), """
                    package app;

                    public final class Main {
                        public static void main(String[] args) {
                            String first = args.length == 0 ? "" : args[0];
                    %s
                            System.exit(0);
                        }
                    }
                    """.formatted(runners.stream().map(Suites::call).collect(Collectors.joining("\n"))));
            Files.writeString(directory.resolve("Tests.java"), """
                    package app;

                    import java.util.*;
                    import java.util.stream.*;
                    import org.junit.jupiter.params.provider.Arguments;

                    public final class Tests {
                        public interface Code { void run() throws Throwable; }

                        public static void test(String name, Code code) {
                            try {
                                code.run();
                                System.out.println("ok " + name);
                            } catch (org.opentest4j.TestAbortedException e) {
                                System.out.println("skipped " + name);
                            } catch (Throwable e) {
                                String text = String.valueOf(e);
                                System.out.println("failed " + name + ": "
                                        + text.substring(0, Math.min(text.length(), 200)).replaceAll("[\\\\r\\\\n]+", " "));
                            }
                        }

                        public static Iterable<Object[]> each(Object source) {
                            List<Object[]> all = new ArrayList<>();
                            Iterator<?> items = source instanceof BaseStream<?, ?> s ? s.iterator()
                                    : source instanceof Iterable<?> i ? i.iterator()
                                    : source instanceof Iterator<?> i ? i : Arrays.asList((Object[]) source).iterator();
                            while (items.hasNext()) {
                                Object item = items.next();
                                all.add(item instanceof Arguments a ? a.get() : item instanceof Object[] a ? a
                                        : new Object[] {item});
                            }
                            return all;
                        }
                    }
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String call(String runner) {
        return "        if (\"" + runner + "\".compareTo(first) > 0) {\n            System.out.println(\"class " + runner
                + "\");\n            " + runner + ".run();\n        }";
    }

    private String source(Class<?> type) {
        if (Modifier.isAbstract(type.getModifiers()) || type.isInterface() || has(type, JUNIT + "Disabled")) {
            return null;
        }
        List<Method> methods = methods(type);
        List<Method> tests = methods.stream()
                .filter(m -> has(m, JUNIT + "Test") || has(m, PARAMS + "ParameterizedTest"))
                .filter(m -> !has(m, JUNIT + "Disabled"))
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString)).toList();
        if (tests.isEmpty()) {
            return null;
        }
        List<Method> before = all(methods, "BeforeEach");
        List<Method> after = all(methods, "AfterEach");
        List<Method> first = all(methods, "BeforeAll");
        List<Method> last = all(methods, "AfterAll");
        boolean given = Arrays.stream(type.getDeclaredFields()).anyMatch(f -> has(f, JUNIT + "io.TempDir"));
        List<Method> around = new ArrayList<>(before);
        around.addAll(after);
        around.addAll(first);
        around.addAll(last);
        if (given || !constructible(type) || around.stream().anyMatch(m -> !callable(type, m) || m.getParameterCount() > 0)) {
            leftOut += tests.size();
            return null;
        }
        StringBuilder text = new StringBuilder("package " + type.getPackageName() + ";\n\n@SuppressWarnings(\"all\")\n"
                + "public final class " + runner(type) + " {\n");
        StringBuilder calls = new StringBuilder();
        calls(type, first, type.getSimpleName(), calls);
        for (Method test : tests) {
            String body = callable(type, test) ? body(type, test) : null;
            if (body == null) {
                leftOut++;
                continue;
            }
            String name = type.getSimpleName() + "." + test.getName() + (tests.stream()
                    .filter(m -> m.getName().equals(test.getName())).count() > 1 ? "/" + test.getParameterCount() : "");
            String method = "t" + calls.length();
            text.append("    private static void ").append(method).append("() throws Throwable {\n")
                    .append(body.replace("<before>", each(before)).replace("<after>", each(after))).append("    }\n\n");
            calls.append("        app.Tests.test(\"").append(name).append("\", ").append(runner(type)).append("::")
                    .append(method).append(");\n");
        }
        calls(type, last, type.getSimpleName(), calls);
        return text + "    public static void run() {\n" + calls + "    }\n}\n";
    }

    private static void calls(Class<?> type, List<Method> methods, String name, StringBuilder calls) {
        for (Method method : methods) {
            calls.append("        app.Tests.test(\"").append(name).append('.').append(method.getName())
                    .append("\", () -> ").append(type.getSimpleName()).append('.').append(method.getName())
                    .append("());\n");
        }
    }

    private static String each(List<Method> methods) {
        return methods.stream().map(m -> "t." + m.getName() + "();").collect(Collectors.joining(" "));
    }

    /** Calls a test with all that it is to be called with; null if that is not to be had. */
    private static String body(Class<?> type, Method test) {
        String name = type.getSimpleName();
        String call = "            " + name + " t = new " + name + "();\n            <before>\n            try {\n"
                + "                t." + test.getName() + "(%s);\n            } finally {\n                <after>\n"
                + "            }\n";
        if (test.getParameterCount() == 0) {
            return call.formatted("");
        }
        String source = sources(type, test);
        if (source == null) {
            return null;
        }
        List<String> arguments = new ArrayList<>();
        for (Class<?> parameter : test.getParameterTypes()) {
            String item = "a[" + arguments.size() + "]";
            String box = BOXES.get(parameter);
            String canonical = parameter.getCanonicalName();
            if (canonical == null || !visible(type, parameter)) {
                return null;
            }
            boolean number = parameter == long.class || parameter == double.class || parameter == short.class
                    || parameter == byte.class || parameter == float.class;
            arguments.add(box == null ? "(" + canonical + ") " + item
                    : number ? "((Number) " + item + ")." + parameter + "Value()" : "(" + box + ") " + item);
        }
        return "        for (Object[] a : app.Tests.each(" + source + ")) {\n"
                + call.formatted(String.join(", ", arguments)) + "        }\n";
    }

    private static String sources(Class<?> type, Method test) {
        for (Annotation annotation : test.getAnnotations()) {
            switch (annotation.annotationType().getSimpleName()) {
                case "MethodSource" -> {
                    String[] names = (String[]) value(annotation, "value");
                    String name = names.length == 0 ? test.getName() : names[0];
                    if (names.length > 1 || name.contains("(")) {
                        return null;
                    }
                    Class<?> owner = type;
                    if (name.contains("#")) {
                        try {
                            owner = Class.forName(name.substring(0, name.indexOf('#')));
                        } catch (ClassNotFoundException e) {
                            return null;
                        }
                        name = name.substring(name.indexOf('#') + 1);
                    }
                    String wanted = name;
                    Class<?> holder = owner;
                    return methods(owner).stream()
                            .filter(m -> m.getName().equals(wanted) && m.getParameterCount() == 0
                                    && Modifier.isStatic(m.getModifiers()) && callable(type, m)
                                    && (!m.getReturnType().isArray()
                                            || !m.getReturnType().getComponentType().isPrimitive()))
                            .findFirst().map(m -> holder.getCanonicalName() + "." + wanted + "()").orElse(null);
                }
                case "EnumSource" -> {
                    Class<?> of = (Class<?>) value(annotation, "value");
                    of = of.getSimpleName().equals("NullEnum") ? test.getParameterTypes()[0] : of;
                    boolean all = ((String[]) value(annotation, "names")).length == 0;
                    return all && visible(type, of) && of.isEnum() ? of.getCanonicalName() + ".values()" : null;
                }
                case "ValueSource" -> {
                    return values(annotation);
                }
                default -> {
                }
            }
        }
        return null;
    }

    private static String values(Annotation annotation) {
        for (Method method : annotation.annotationType().getDeclaredMethods()) {
            Object values = value(annotation, method.getName());
            if (values != null && values.getClass().isArray() && Array.getLength(values) > 0) {
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < Array.getLength(values); i++) {
                    texts.add(literal(Array.get(values, i)));
                }
                return "new Object[] {" + String.join(", ", texts) + "}";
            }
        }
        return null;
    }

    private static String literal(Object value) {
        if (value instanceof Class<?> type) {
            return type.getCanonicalName() + ".class";
        }
        if (value instanceof String || value instanceof Character) {
            String text = value.toString().chars().mapToObj(c -> c < 127 && c >= ' ' && c != '"' && c != '\\' && c != '\''
                    ? String.valueOf((char) c) : c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '"' ? "\\\"" : c == '\\'
                    ? "\\\\" : c == '\'' ? "\\'" : "\\u%04x".formatted(c)).collect(Collectors.joining());
            return value instanceof String ? '"' + text + '"' : "'" + text + "'";
        }
        if (value instanceof Double || value instanceof Float) {
            return value.getClass().getSimpleName() + ".valueOf(\"" + value + "\")";
        }
        return value instanceof Long ? value + "L" : value instanceof Short || value instanceof Byte
                ? "(" + (value instanceof Short ? "short" : "byte") + ") " + value : value.toString();
    }

    private static Object value(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name).invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All methods of a class and its superclasses, those of superclasses first, without those that are overridden. */
    private static List<Method> methods(Class<?> type) {
        Map<String, Method> methods = new LinkedHashMap<>();
        List<Class<?>> line = new ArrayList<>();
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            line.add(0, c);
        }
        for (Class<?> c : line) {
            Arrays.stream(c.getDeclaredMethods()).filter(Predicate.not(Method::isBridge))
                    .sorted(Comparator.comparing(Method::toString))
                    .forEach(m -> methods.put(m.getName() + Arrays.toString(m.getParameterTypes()), m));
        }
        return new ArrayList<>(methods.values());
    }

    private static List<Method> all(List<Method> methods, String annotation) {
        List<Method> found = new ArrayList<>(methods);
        found.removeIf(m -> !has(m, JUNIT + annotation));
        return found;
    }

    private static boolean has(java.lang.reflect.AnnotatedElement element, String annotation) {
        return Arrays.stream(element.getAnnotations()).anyMatch(a -> a.annotationType().getName().equals(annotation));
    }

    private static boolean constructible(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(c -> c.getParameterCount() == 0).mapToInt(Constructor::getModifiers)
                .anyMatch(m -> !Modifier.isPrivate(m));
    }

    private static boolean callable(Class<?> from, Method method) {
        int modifiers = method.getModifiers();
        boolean same = method.getDeclaringClass().getPackageName().equals(from.getPackageName());
        return Modifier.isPublic(modifiers) || same && !Modifier.isPrivate(modifiers);
    }

    private static boolean visible(Class<?> from, Class<?> type) {
        Class<?> item = type;
        while (item.isArray()) {
            item = item.getComponentType();
        }
        boolean same = item.getPackageName().equals(from.getPackageName());
        for (Class<?> c = item; c != null; c = c.getDeclaringClass()) {
            int modifiers = c.getModifiers();
            if (!Modifier.isPublic(modifiers) && (!same || Modifier.isPrivate(modifiers))) {
                return false;
            }
        }
        return true;
    }
}
