// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teavm.callgraph.CallGraph;
import org.teavm.callgraph.CallGraphNode;
import org.teavm.callgraph.CallSite;
import org.teavm.model.CallLocation;
import org.teavm.model.MethodReference;

/** From where the class library is called. */
record OwnCallers(CallGraph calls) {

    /** The nearest place in the program's own code from which a method of the class library is called. */
    Optional<CallLocation> of(MethodReference method) {
        Deque<MethodReference> left = new ArrayDeque<>(List.of(method));
        Set<MethodReference> seen = new HashSet<>(left);
        while (!left.isEmpty()) {
            CallGraphNode node = calls.getNode(left.removeFirst());
            if (node != null) {
                for (CallSite site : node.getCallerCallSites()) {
                    for (CallGraphNode caller : site.getCallers()) {
                        if (ProgramCode.isOwn(caller.getMethod().getClassName())) {
                            return Optional.of(new CallLocation(caller.getMethod(),
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
