// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.lang.reflect.Field;
import java.util.List;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.diagnostics.AccumulationDiagnostics;
import org.teavm.diagnostics.Problem;
import org.teavm.model.CallLocation;

/**
 * Lets a program have libraries with code for what is not there. As on a JVM, it is an error when that code runs: TeaVM
 * puts an exception into its place, but does not go on, which needs a list of its own.
 */
final class LibraryGaps extends AbstractDependencyListener {

    private final Libraries libraries;

    LibraryGaps(Libraries libraries) {
        this.libraries = libraries;
    }

    @Override
    public void completing(DependencyAgent agent) {
        OwnCallers callers = new OwnCallers(agent.getCallGraph());
        severe((AccumulationDiagnostics) agent.getDiagnostics()).removeIf(problem -> isOfLibrary(problem, callers));
    }

    private boolean isOfLibrary(Problem problem, OwnCallers callers) {
        CallLocation location = problem.getLocation();
        if (location == null || location.getMethod() == null) {
            return false;
        }
        String type = location.getMethod().getClassName();
        return ProgramCode.isOwn(type)
                ? libraries.have(type)
                : callers.of(location.getMethod()).filter(own -> libraries.have(own.getMethod().getClassName())).isPresent();
    }

    @SuppressWarnings("unchecked")
    private static List<Problem> severe(AccumulationDiagnostics diagnostics) {
        try {
            Field field = AccumulationDiagnostics.class.getDeclaredField("severeProblems");
            field.setAccessible(true);
            return (List<Problem>) field.get(diagnostics);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This is not the TeaVM that it was written for", e);
        }
    }
}
