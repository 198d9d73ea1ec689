// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.util.Map;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.runtime.Fiber;

/**
 * Lets code in which a thread might wait run before there is one: in the initializers of classes that come first. TeaVM
 * would ask for the state of a thread that is not there.
 */
final class FirstFiber implements ClassHolderTransformer {

    private static final Map<String, Integer> STATES = Map.of(
            "isSuspending", Fiber.STATE_SUSPENDING,
            "isResuming", Fiber.STATE_RESUMING);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(Fiber.class.getName())) {
            STATES.forEach((method, state) -> {
                ProgramEmitter code = ProgramEmitter.create(
                        type.getMethod(new MethodDescriptor(method, boolean.class)), context.getHierarchy());
                ValueEmitter fiber = code.var(0, Fiber.class);
                code.when(fiber.isNull()).thenDo(() -> code.constant(0).returnValue());
                code.when(fiber.getField("state", int.class).isEqualTo(code.constant(state)))
                        .thenDo(() -> code.constant(1).returnValue());
                code.constant(0).returnValue();
            });
        }
    }
}
