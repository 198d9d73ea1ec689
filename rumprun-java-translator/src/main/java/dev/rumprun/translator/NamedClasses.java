// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import dev.rumprun.java.ImplicitExceptions;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.DependencyNode;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;

/** Keeps the names of all classes in the program, for the messages of casts that fail. */
final class NamedClasses extends AbstractDependencyListener {

    private static final MethodReference[] CASTS = {
        new MethodReference(ImplicitExceptions.class, "castFrom", Class.class),
        new MethodReference(ImplicitExceptions.class, "castTo", Class.class)
    };

    @Override
    public void classReached(DependencyAgent agent, String className) {
        for (MethodReference cast : CASTS) {
            DependencyNode result = agent.linkMethod(cast).getResult();
            result.propagate(agent.getType(ValueType.object(Class.class.getName())));
            result.getClassValueNode().propagate(agent.getType(ValueType.object(className)));
        }
    }
}
