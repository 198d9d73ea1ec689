// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import dev.rumprun.translator.ProgramCode.Mention;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.teavm.callgraph.CallGraph;
import org.teavm.callgraph.CallGraphNode;
import org.teavm.callgraph.CallSite;
import org.teavm.dependency.DependencyInfo;
import org.teavm.diagnostics.Problem;
import org.teavm.model.CallLocation;
import org.teavm.model.MethodReference;

/** What is wrong with a program, in the words of its author: with the places in its own code. */
record ProblemTexts(ProgramCode code, DependencyInfo program) {

    /** Sentences of TeaVM's that advise what only its own authors can do. */
    private static final Map<String, String> OURS = Map.of(
            "Method {{m0}} is native but has no {{c1}} annotation on it",
            "Method {{m0}} is native, and native code for Java does not fit into an image");

    /**
     * All problems, each once, sorted.
     *
     * @param found those that TeaVM has found
     */
    List<String> of(Collection<Problem> found) {
        Set<String> texts = new TreeSet<>();
        found.forEach(problem -> texts.add(text(problem)));
        for (Mention mention : code.mentions(program.getReachableMethods())) {
            missing(mention).ifPresent(what -> texts.add(what + " was not found @ " + mention.place()));
        }
        return List.copyOf(texts);
    }

    private Optional<String> missing(Mention mention) {
        if (code.get(mention.type()) == null) {
            return Optional.of("Class " + mention.type());
        }
        // Arrays have a method of their own.
        return mention.method().filter(method -> !method.getName().equals("clone") && code.resolve(method) == null)
                .map(method -> "Method " + JavaTerms.method(method));
    }

    private String text(Problem problem) {
        JavaTerms words = new JavaTerms();
        CallLocation location = problem.getLocation();
        new Problem(problem.getSeverity(), location, OURS.getOrDefault(problem.getText(), problem.getText()),
                problem.getParams()).render(words);
        return words + (location == null ? "" : " @ " + place(location));
    }

    /** The place, and where the program's own code leads to it, if that is another. */
    private String place(CallLocation location) {
        String place = ProgramCode.place(location.getMethod(), location.getSourceLocation());
        return ProgramCode.isOwn(location.getMethod().getClassName())
                ? place
                : place + caller(location.getMethod()).map(caller -> ", needed by " + caller).orElse("");
    }

    /** The nearest place in the program's own code from which a method of the class library is called. */
    private Optional<String> caller(MethodReference method) {
        CallGraph calls = program.getCallGraph();
        Deque<MethodReference> left = new ArrayDeque<>(List.of(method));
        Set<MethodReference> seen = new HashSet<>(left);
        while (!left.isEmpty()) {
            CallGraphNode node = calls.getNode(left.removeFirst());
            if (node != null) {
                for (CallSite site : node.getCallerCallSites()) {
                    for (CallGraphNode caller : site.getCallers()) {
                        if (ProgramCode.isOwn(caller.getMethod().getClassName())) {
                            return Optional.of(ProgramCode.place(caller.getMethod(),
                                    site.getLocations(caller).stream().findFirst().orElse(null)));
                        }
                        if (seen.add(caller.getMethod())) {
                            left.add(caller.getMethod());
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }
}
