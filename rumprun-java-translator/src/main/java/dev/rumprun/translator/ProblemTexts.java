// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.util.List;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.diagnostics.ProblemProvider;
import org.teavm.model.CallLocation;
import org.teavm.model.TextLocation;

/** What TeaVM finds wrong with a program, in the words of the program's author. */
final class ProblemTexts {

    private ProblemTexts() {
    }

    /** All problems, each once, sorted. */
    static List<String> of(ProblemProvider problems) {
        return problems.getSevereProblems().stream().map(ProblemTexts::text).distinct().sorted().toList();
    }

    private static String text(Problem problem) {
        DefaultProblemTextConsumer words = new DefaultProblemTextConsumer();
        problem.render(words);
        CallLocation location = problem.getLocation();
        return words.getText() + (location == null ? "" : " @ " + place(location));
    }

    private static String place(CallLocation location) {
        TextLocation line = location.getSourceLocation();
        return line == null || line.isEmpty()
                ? location.getMethod().getClassName() + "." + location.getMethod().getName()
                : line.getFileName() + ":" + line.getLine();
    }
}
