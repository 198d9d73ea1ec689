// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import dev.rumprun.java.ImplicitExceptions;
import dev.rumprun.java.OutOfMemory;
import java.util.function.Consumer;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Variable;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.runtime.ExceptionHandling;
import org.teavm.runtime.FullHeap;
import org.teavm.runtime.GC;

/**
 * Has the exceptions of TeaVM's machine made by our runtime library: with messages, and when there is no memory; and
 * helps its collector when there is none.
 */
final class MachineExceptions implements ClassHolderTransformer {

    private static final MethodReference THROW =
            new MethodReference(ExceptionHandling.class, "throwException", Throwable.class, void.class);
    private static final MethodReference GIVE_UP =
            new MethodReference(ExceptionHandling.class, "printStack", void.class);
    private static final MethodReference DEFRAGMENT = new MethodReference(GC.class, "defragment", void.class);
    private static final MethodReference UPDATE_FREE_MEMORY =
            new MethodReference(GC.class, "updateFreeMemory", void.class);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(ExceptionHandling.class.getName())) {
            throwsOur("throwClassCastException", "classCast", ClassCastException.class, type, context);
            throwsOur("throwNullPointerException", "nullPointer", NullPointerException.class, type, context);
            throwsOur("throwArrayIndexOutOfBoundsException", "arrayIndex", ArrayIndexOutOfBoundsException.class, type,
                    context);
        } else if (type.getName().equals(GC.class.getName())) {
            change(type.getMethod(new MethodDescriptor("getNextChunk", int.class, void.class)), GIVE_UP,
                    MachineExceptions::throwOutOfMemory);
            MethodHolder collect = type.getMethod(new MethodDescriptor("doCollectGarbage", void.class));
            change(collect, DEFRAGMENT, MachineExceptions::addEmptyChunk);
            change(collect, UPDATE_FREE_MEMORY, MachineExceptions::addEmptyChunk);
            endsChunk(type.getMethod(new MethodDescriptor("fixHeap", void.class)), context);
        }
    }

    /** Rewrites a method that throws an exception which it makes itself. */
    private static void throwsOur(String name, String maker, Class<?> made, ClassHolder type,
            ClassHolderTransformerContext context) {
        MethodHolder method = type.getMethod(new MethodDescriptor(name, void.class));
        ProgramEmitter code = ProgramEmitter.create(method, context.getHierarchy());
        code.invoke(THROW, code.invoke(new MethodReference(ImplicitExceptions.class, maker, made)));
        code.exit();
    }

    private static void endsChunk(MethodHolder method, ClassHolderTransformerContext context) {
        ProgramEmitter code = ProgramEmitter.create(method, context.getHierarchy());
        code.invoke(new MethodReference(FullHeap.class, "endChunk", void.class));
        code.exit();
    }

    private static void change(
            MethodHolder method, MethodReference called, Consumer<InvokeInstruction> change) {
        if (method.getProgram() == null) {
            return;
        }
        for (BasicBlock block : method.getProgram().getBasicBlocks()) {
            for (Instruction instruction : block) {
                if (instruction instanceof InvokeInstruction call && call.getMethod().equals(called)) {
                    change.accept(call);
                    return;
                }
            }
        }
    }

    /** The collector's lists are used up when it gives up; for what comes afterwards they are made anew. */
    private static void throwOutOfMemory(InvokeInstruction call) {
        Variable error = call.getProgram().createVariable();
        Instructions.insert(call,
                Instructions.call(new MethodReference(GC.class, "collectGarbageFull", void.class), null));
        Instructions.insert(call,
                Instructions.call(new MethodReference(OutOfMemory.class, "error", OutOfMemoryError.class), error));
        Instructions.replace(call, Instructions.call(THROW, null, error));
    }

    private static void addEmptyChunk(InvokeInstruction call) {
        Instructions.insert(call,
                Instructions.call(new MethodReference(FullHeap.class, "addEmptyChunk", void.class), null));
    }
}
