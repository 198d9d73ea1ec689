// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import dev.rumprun.java.Idle;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.runtime.EventQueue;

/** Has TeaVM's queue of threads that can run wait by our runtime library, which waits for sockets, too. */
final class OneWaitForAll implements ClassHolderTransformer {

    private static final MethodReference WAIT = new MethodReference(Idle.class, "waitUntil", long.class, void.class);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!type.getName().equals(EventQueue.class.getName())) {
            return;
        }
        MethodHolder method = type.getMethod(new MethodDescriptor("waitUntil", long.class, void.class));
        ProgramEmitter code = ProgramEmitter.create(method, context.getHierarchy());
        code.invoke(WAIT, code.var(1, ValueType.LONG));
        code.exit();
    }
}
