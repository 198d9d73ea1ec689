// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import dev.rumprun.java.ArraySizes;
import java.util.Map;
import org.teavm.model.ClassHolder;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.ConstructMultiArrayInstruction;

/** Checks the sizes of arrays before they are made: TeaVM makes one of any size, be it negative. */
final class CheckedArraySizes extends EachInstruction {

    private static final MethodReference CHECK =
            new MethodReference(ArraySizes.class, "check", int.class, int.class, int.class);
    /** Not worth a check. */
    private static final long SMALL = 1 << 20;
    private static final int REFERENCE = 8;

    @Override
    boolean concerns(ClassHolder type) {
        return true;
    }

    @Override
    void transform(Instruction instruction, Map<Variable, Long> constants) {
        if (instruction instanceof ConstructArrayInstruction array) {
            array.setSize(checked(array, array.getSize(), bytes(array.getItemType()), constants));
        } else if (instruction instanceof ConstructMultiArrayInstruction array) {
            array.getDimensions().replaceAll(size -> checked(array, size, REFERENCE, constants));
        }
    }

    private static Variable checked(
            Instruction array, Variable size, int bytes, Map<Variable, Long> constants) {
        Long known = constants.get(size);
        if (known != null && known >= 0 && known <= SMALL) {
            return size;
        }
        Variable checked = array.getProgram().createVariable();
        Variable constant = Instructions.constant(array, bytes);
        Instructions.insert(array, Instructions.call(CHECK, checked, size, constant));
        return checked;
    }

    private static int bytes(ValueType item) {
        if (item instanceof ValueType.Primitive primitive) {
            return switch (primitive.getKind()) {
                case BOOLEAN, BYTE -> Byte.BYTES;
                case SHORT, CHARACTER -> Short.BYTES;
                case INTEGER, FLOAT -> Integer.BYTES;
                case LONG, DOUBLE -> Long.BYTES;
            };
        }
        return REFERENCE;
    }
}
