// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import dev.rumprun.java.Arithmetic;
import java.util.Map;
import org.teavm.model.ClassHolder;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.CastNumberInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Java defines what C leaves to the machine: to divide by zero, or the smallest number by -1; to shift by more bits than
 * there are; to make a whole number of a fraction that is too large for it. TeaVM writes the operators of C for all this.
 */
final class DefinedArithmetic extends EachInstruction {

    @Override
    boolean concerns(ClassHolder type) {
        return !type.getName().equals(Arithmetic.class.getName());
    }

    @Override
    void transform(Instruction instruction, Map<Variable, Long> constants) {
        if (instruction instanceof BinaryInstruction operator) {
            transform(operator, constants.get(operator.getSecondOperand()));
        } else if (instruction instanceof CastNumberInstruction cast) {
            transform(cast);
        }
    }

    /**
     * Makes one operator what Java wants.
     *
     * @param second the value of the second operand, if it is known
     */
    private static void transform(BinaryInstruction operator, Long second) {
        NumericOperandType type = operator.getOperandType();
        if (type != NumericOperandType.INT && type != NumericOperandType.LONG) {
            return;
        }
        switch (operator.getOperation()) {
            case DIVIDE, MODULO -> {
                if (second == null || second == 0 || second == -1) {
                    Class<?> number = type == NumericOperandType.INT ? int.class : long.class;
                    String name = operator.getOperation() == BinaryOperation.DIVIDE ? "divide" : "remainder";
                    Instructions.replace(operator, Instructions.call(
                            new MethodReference(Arithmetic.class, name, number, number, number),
                            operator.getReceiver(), operator.getFirstOperand(), operator.getSecondOperand()));
                }
            }
            case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED -> {
                int bits = type == NumericOperandType.INT ? Integer.SIZE : Long.SIZE;
                if (second == null || second < 0 || second >= bits) {
                    BinaryInstruction mask = new BinaryInstruction(BinaryOperation.AND, NumericOperandType.INT);
                    mask.setFirstOperand(operator.getSecondOperand());
                    mask.setSecondOperand(Instructions.constant(operator, bits - 1));
                    mask.setReceiver(operator.getProgram().createVariable());
                    Instructions.insert(operator, mask);
                    operator.setSecondOperand(mask.getReceiver());
                }
            }
            default -> { }
        }
    }

    private static void transform(CastNumberInstruction cast) {
        NumericOperandType from = cast.getSourceType();
        NumericOperandType to = cast.getTargetType();
        boolean fraction = from == NumericOperandType.FLOAT || from == NumericOperandType.DOUBLE;
        if (!fraction || to != NumericOperandType.INT && to != NumericOperandType.LONG) {
            return;
        }
        Variable value = cast.getValue();
        if (from == NumericOperandType.FLOAT) {
            CastNumberInstruction widened = new CastNumberInstruction(from, NumericOperandType.DOUBLE);
            widened.setValue(value);
            widened.setReceiver(cast.getProgram().createVariable());
            Instructions.insert(cast, widened);
            value = widened.getReceiver();
        }
        MethodReference method = to == NumericOperandType.INT
                ? new MethodReference(Arithmetic.class, "toInt", double.class, int.class)
                : new MethodReference(Arithmetic.class, "toLong", double.class, long.class);
        Instructions.replace(cast, Instructions.call(method, cast.getReceiver(), value));
    }
}
