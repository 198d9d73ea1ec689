// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import dev.rumprun.java.StackTraces;
import java.util.List;
import java.util.Set;
import org.teavm.model.AccessLevel;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.TryCatchBlock;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ClassConstantInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.JumpInstruction;
import org.teavm.model.instructions.MonitorEnterInstruction;
import org.teavm.model.instructions.MonitorExitInstruction;
import org.teavm.model.instructions.RaiseInstruction;

/**
 * Has synchronized methods enter their monitor, which TeaVM leaves out in C: what is in such a method becomes another
 * one, which is called with the monitor.
 */
final class SynchronizedMethods implements ClassHolderTransformer {

    /**
     * Methods that do without in the class library. If a thread could wait in that of a {@code Hashtable}, it could in all
     * that compares objects or makes texts of them, which is nearly everything.
     */
    private static final Set<String> OF_OBJECTS = Set.of("equals", "hashCode", "toString");

    /** Does without in all classes, for the same reason: each exception that is made calls it. */
    private static final String FILL_IN_STACK_TRACE = "fillInStackTrace";

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        for (MethodHolder method : List.copyOf(type.getMethods())) {
            if (OF_OBJECTS.contains(method.getName()) && type.getName().startsWith("java.")
                    || method.getName().equals(FILL_IN_STACK_TRACE)) {
                method.getModifiers().remove(ElementModifier.SYNCHRONIZED);
            } else if (method.getModifiers().contains(ElementModifier.SYNCHRONIZED)
                    && Instructions.isOrdinary(type, method)) {
                split(type, method);
            }
        }
    }

    private static void split(ClassHolder type, MethodHolder method) {
        MethodHolder body = new MethodHolder(
                new MethodDescriptor(method.getName() + StackTraces.SYNCHRONIZED, method.getSignature()));
        body.setLevel(AccessLevel.PRIVATE);
        if (method.getModifiers().contains(ElementModifier.STATIC)) {
            body.getModifiers().add(ElementModifier.STATIC);
        }
        body.setProgram(method.getProgram());
        type.addMethod(body);
        method.getModifiers().remove(ElementModifier.SYNCHRONIZED);
        method.setProgram(callOf(body, type));
    }

    private static Program callOf(MethodHolder body, ClassHolder type) {
        boolean isStatic = body.getModifiers().contains(ElementModifier.STATIC);
        Program program = new Program();
        Variable self = program.createVariable();
        Variable[] arguments = new Variable[body.parameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = program.createVariable();
        }
        Variable result = body.getResultType() == ValueType.VOID ? null : program.createVariable();
        Variable lock = isStatic ? program.createVariable() : self;
        // TeaVM does not expect that the first block waits for anything.
        BasicBlock first = program.createBasicBlock();
        BasicBlock enter = program.createBasicBlock();
        BasicBlock run = program.createBasicBlock();
        BasicBlock leave = program.createBasicBlock();
        BasicBlock fail = program.createBasicBlock();
        if (isStatic) {
            ClassConstantInstruction constant = new ClassConstantInstruction();
            constant.setReceiver(lock);
            constant.setConstant(ValueType.object(type.getName()));
            first.add(constant);
        }
        first.add(jump(enter));
        MonitorEnterInstruction monitor = new MonitorEnterInstruction();
        monitor.setObjectRef(lock);
        enter.add(monitor);
        enter.add(jump(run));

        InvokeInstruction call = Instructions.call(body.getReference(), result, arguments);
        call.setType(InvocationType.SPECIAL);
        call.setInstance(isStatic ? null : self);
        run.add(call);
        run.add(jump(leave));
        TryCatchBlock handler = new TryCatchBlock();
        handler.setHandler(fail);
        run.getTryCatchBlocks().add(handler);

        leave.add(exitOf(lock));
        ExitInstruction exit = new ExitInstruction();
        exit.setValueToReturn(result);
        leave.add(exit);

        fail.setExceptionVariable(program.createVariable());
        fail.add(exitOf(lock));
        RaiseInstruction raise = new RaiseInstruction();
        raise.setException(fail.getExceptionVariable());
        fail.add(raise);
        return program;
    }

    private static Instruction exitOf(Variable lock) {
        MonitorExitInstruction exit = new MonitorExitInstruction();
        exit.setObjectRef(lock);
        return exit;
    }

    private static Instruction jump(BasicBlock target) {
        JumpInstruction jump = new JumpInstruction();
        jump.setTarget(target);
        return jump;
    }
}
