// SPDX-License-Identifier: Apache-2.0
package org.teavm.model.util;

import java.util.List;
import org.teavm.model.Instruction;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Keeps the types of arrays that a suspended thread has in its variables. TeaVM restores them as objects, and takes what
 * is in them for objects, too: numbers, where the collector follows them, or what a C compiler refuses. In this package,
 * as these types can be seen nowhere else.
 */
public final class RestoredArrays {

    private RestoredArrays() {
    }

    /**
     * Adds the instruction that restores a variable.
     *
     * @param types those that variables have when the thread is not suspended
     */
    public static boolean add(
            List<Instruction> instructions, Object restoring, TypeInferer types, Program program, int variable) {
        InvokeInstruction call = (InvokeInstruction) restoring;
        instructions.add(call);
        TypeInferer.InferenceType type = types.types[variable];
        if (type != null && type.degree > 0) {
            CastInstruction cast = new CastInstruction();
            cast.setWeak(true);
            cast.setTargetType(type(type));
            cast.setReceiver(call.getReceiver());
            Variable restored = program.createVariable();
            cast.setValue(restored);
            call.setReceiver(restored);
            instructions.add(cast);
        }
        return true;
    }

    private static ValueType type(TypeInferer.InferenceType type) {
        ValueType array = switch (type.kind) {
            case BYTE -> ValueType.BYTE;
            case SHORT -> ValueType.SHORT;
            case CHAR -> ValueType.CHARACTER;
            case INT -> ValueType.INTEGER;
            case LONG -> ValueType.LONG;
            case FLOAT -> ValueType.FLOAT;
            case DOUBLE -> ValueType.DOUBLE;
            case OBJECT -> ValueType.object("java.lang.Object");
        };
        for (int i = 0; i < type.degree; i++) {
            array = ValueType.arrayOf(array);
        }
        return array;
    }
}
