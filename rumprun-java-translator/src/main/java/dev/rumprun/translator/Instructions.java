// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.util.HashMap;
import java.util.Map;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ElementHolder;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.LongConstantInstruction;

/** What our changes of programs have in common. */
final class Instructions {

    private static final String UNMANAGED = "org.teavm.interop.Unmanaged";

    private Instructions() {
    }

    /** Whether a method is Java as the JDK knows it, and no part of the machine that runs it. */
    static boolean isOrdinary(ClassHolder type, MethodHolder method) {
        return method.getProgram() != null
                && !type.getName().startsWith("org.teavm.runtime.")
                && !isUnmanaged(type)
                && !isUnmanaged(method);
    }

    private static boolean isUnmanaged(ElementHolder element) {
        return element.getAnnotations().get(UNMANAGED) != null;
    }

    /** A call of a static method. */
    static InvokeInstruction call(MethodReference method, Variable receiver, Variable... arguments) {
        InvokeInstruction call = new InvokeInstruction();
        call.setType(InvocationType.SPECIAL);
        call.setMethod(method);
        call.setReceiver(receiver);
        call.setArguments(arguments);
        return call;
    }

    /** Puts an instruction before another, as if it came from the same line. */
    static void insert(Instruction before, Instruction inserted) {
        inserted.setLocation(before.getLocation());
        before.insertPrevious(inserted);
    }

    /** Puts an instruction into the place of another, as if it came from the same line. */
    static void replace(Instruction old, Instruction replacement) {
        replacement.setLocation(old.getLocation());
        old.replace(replacement);
    }

    /** A variable with a constant, set before an instruction. */
    static Variable constant(Instruction before, int value) {
        IntegerConstantInstruction constant = new IntegerConstantInstruction();
        constant.setReceiver(before.getProgram().createVariable());
        constant.setConstant(value);
        insert(before, constant);
        return constant.getReceiver();
    }

    /** The variables that are whole numbers known beforehand. */
    static Map<Variable, Long> constants(Program program) {
        Map<Variable, Long> constants = new HashMap<>();
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                if (instruction instanceof IntegerConstantInstruction constant) {
                    constants.put(constant.getReceiver(), (long) constant.getConstant());
                } else if (instruction instanceof LongConstantInstruction constant) {
                    constants.put(constant.getReceiver(), constant.getConstant());
                }
            }
        }
        return constants;
    }
}
