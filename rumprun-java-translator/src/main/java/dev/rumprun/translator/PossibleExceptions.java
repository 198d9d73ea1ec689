// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import dev.rumprun.java.ImplicitExceptions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.DependencyPlugin;
import org.teavm.dependency.MethodDependency;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.TryCatchBlock;
import org.teavm.model.ValueType;
import org.teavm.vm.spi.TeaVMHost;

/**
 * Lets TeaVM know that what no code throws may be caught, too. It follows exceptions from where they are thrown to where
 * they are caught, leaves out what can only be done with others, and would call the methods of another class on these.
 */
final class PossibleExceptions implements ClassHolderTransformer, DependencyPlugin {

    private static final MethodReference POSSIBLE =
            new MethodReference(ImplicitExceptions.class, "possible", void.class);
    private static final List<Class<?>> TYPES = List.of(
            NullPointerException.class, ArrayIndexOutOfBoundsException.class, OutOfMemoryError.class);

    void install(TeaVMHost host) {
        host.add((ClassHolderTransformer) this);
        host.add(POSSIBLE, this);
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        for (MethodHolder method : type.getMethods()) {
            if (Instructions.isOrdinary(type, method)) {
                callOnceForEveryHandler(method);
            }
        }
    }

    private static void callOnceForEveryHandler(MethodHolder method) {
        Set<BasicBlock> handlers = new HashSet<>();
        for (BasicBlock block : method.getProgram().getBasicBlocks()) {
            boolean added = false;
            for (TryCatchBlock attempt : block.getTryCatchBlocks()) {
                added |= handlers.add(attempt.getHandler());
            }
            if (added && block.getFirstInstruction() != null) {
                Instructions.insert(block.getFirstInstruction(), Instructions.call(POSSIBLE, null));
            }
        }
    }

    @Override
    public void methodReached(DependencyAgent agent, MethodDependency method) {
        for (Class<?> type : TYPES) {
            method.getThrown().propagate(agent.getType(ValueType.parse(type)));
        }
    }
}
