// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import dev.rumprun.core.error.RumprunException;
import java.io.IOException;
import java.util.List;

/** Finds the class with the program's main method. */
final class MainClass {

    private static final String SIGNATURE = "public static void main(String[])";
    private static final String ADVICE = "name the class with the program's main method in <java><mainClass>";

    private MainClass() {
    }

    /**
     * The name of the class: the one that the request names, or the only one that the project has.
     *
     * @throws RumprunException if there is no such class, or more than one
     */
    static String of(JavaRequest request, ClassPath classPath) throws IOException {
        if (request.mainClass().isPresent()) {
            return named(request.mainClass().get().strip(), classPath);
        }
        List<ClassFile> classes = classPath.classesIn(request.classes());
        if (classes.isEmpty()) {
            throw RumprunException.setup("There is no Java program: " + request.classes() + " has no classes.",
                    "let maven-compiler-plugin compile the project's sources before this goal, as the packaging jar"
                            + " does it");
        }
        List<String> found = classes.stream().filter(ClassFile::hasMain).map(ClassFile::name).sorted().toList();
        return switch (found.size()) {
            case 0 -> throw RumprunException.setup(
                    "No class in " + request.classes() + " has a " + SIGNATURE + ".",
                    ADVICE + ", if it is in a dependency");
            case 1 -> found.get(0);
            default -> throw RumprunException.setup(
                    "Which is the program? Several classes have a " + SIGNATURE + ": " + String.join(", ", found) + ".",
                    ADVICE);
        };
    }

    private static String named(String name, ClassPath classPath) throws IOException {
        ClassFile found = classPath.find(name).orElseThrow(() -> RumprunException.setup(
                "The main class " + name + " is neither in the project's classes nor in its dependencies.", ADVICE));
        if (!found.hasMain()) {
            throw RumprunException.setup("The class " + name + " has no " + SIGNATURE + ".", ADVICE);
        }
        return name;
    }
}
