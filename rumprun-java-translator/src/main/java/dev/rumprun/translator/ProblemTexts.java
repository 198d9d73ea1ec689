// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import dev.rumprun.translator.ProgramCode.Mention;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.teavm.dependency.DependencyInfo;
import org.teavm.diagnostics.Problem;
import org.teavm.diagnostics.ProblemSeverity;
import org.teavm.interop.Import;
import org.teavm.model.CallLocation;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;

/** What is wrong with a program, in the words of its author: with the places in its own code. */
record ProblemTexts(ProgramCode code, DependencyInfo program) {

    private static final String NATIVE = " is native, and native code for Java does not fit into an image";
    /** Found by TeaVM where such a method is called, and by us, too. */
    private static final String NATIVE_FOR_TEAVM = "Method {{m0}} is native but has no {{c1}} annotation on it";
    private static final String OF_ARRAYS = "clone";

    /**
     * All problems, each once, sorted.
     *
     * @param found those that TeaVM has found
     */
    List<String> of(Collection<Problem> found) {
        Set<String> texts = new TreeSet<>();
        found.stream()
                .filter(problem -> !problem.getText().equals(NATIVE_FOR_TEAVM) || !isOwn(problem))
                .forEach(problem -> texts.add(text(problem)));
        for (Mention mention : code.mentions(program.getReachableMethods())) {
            problem(mention).ifPresent(what -> texts.add(what + " @ " + mention.place() + Alternatives.to(name(mention))));
        }
        return List.copyOf(texts);
    }

    /** What the program's libraries need that is not there, sorted. */
    List<String> ofLibraries(Collection<Problem> found) {
        return found.stream()
                .filter(problem -> problem.getSeverity() == ProblemSeverity.ERROR)
                .map(this::text)
                .distinct()
                .sorted()
                .toList();
    }

    private static String name(Mention mention) {
        return mention.method().map(JavaTerms::name).orElse(mention.type());
    }

    private Optional<String> problem(Mention mention) {
        if (code.get(mention.type()) == null) {
            return Optional.of("Class " + mention.type() + " was not found");
        }
        if (mention.method().isEmpty() || mention.method().get().getName().equals(OF_ARRAYS)) {
            return Optional.empty();
        }
        MethodReader method = code.resolve(mention.method().get());
        String words = "Method " + JavaTerms.method(mention.method().get());
        if (method == null) {
            return Optional.of(words + " was not found");
        }
        boolean alien = ProgramCode.isOwn(method.getOwnerName())
                && method.hasModifier(ElementModifier.NATIVE)
                && method.getAnnotations().get(Import.class.getName()) == null;
        return alien ? Optional.of(words + NATIVE) : Optional.empty();
    }

    private String text(Problem problem) {
        JavaTerms words = new JavaTerms();
        CallLocation location = problem.getLocation();
        problem.render(words);
        return words + (location == null ? "" : " @ " + place(location)) + Alternatives.to(name(problem));
    }

    /** The first class or method that a problem names. */
    private static String name(Problem problem) {
        Object first = problem.getParams().length == 0 ? "" : problem.getParams()[0];
        return first instanceof MethodReference method ? JavaTerms.name(method) : first.toString();
    }

    private static boolean isOwn(Problem problem) {
        return ProgramCode.isOwn(problem.getLocation().getMethod().getClassName());
    }

    /** The place, and where the program's own code leads to it, if that is another. */
    private String place(CallLocation location) {
        String place = ProgramCode.place(location.getMethod(), location.getSourceLocation());
        return ProgramCode.isOwn(location.getMethod().getClassName())
                ? place
                : place + new OwnCallers(program.getCallGraph()).of(location.getMethod())
                        .map(own -> ", needed by " + ProgramCode.place(own.getMethod(), own.getSourceLocation()))
                        .orElse("");
    }
}
