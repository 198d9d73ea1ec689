// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.util.Map;
import org.teavm.model.ClassHolder;
import org.teavm.model.FieldReference;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.runtime.RuntimeClass;

/**
 * Has arrays cloned with the size of what is in them. TeaVM asks whether the array is primitive, which no array is, takes
 * each element for as large as a reference, and so writes over what is behind the clone.
 */
final class ClonedArrays extends EachInstruction {

    private static final MethodReference IS_PRIMITIVE =
            new MethodReference(RuntimeClass.class, "isPrimitive", RuntimeClass.class, boolean.class);
    private static final FieldReference ELEMENT = new FieldReference(RuntimeClass.class.getName(), "itemType");

    @Override
    boolean concerns(ClassHolder type) {
        return type.getName().equals("java.lang.Object");
    }

    @Override
    void transform(Instruction instruction, Map<Variable, Long> constants) {
        if (instruction instanceof InvokeInstruction call && call.getMethod().equals(IS_PRIMITIVE)) {
            GetFieldInstruction element = new GetFieldInstruction();
            element.setInstance(call.getArguments().get(0));
            element.setField(ELEMENT);
            element.setFieldType(ValueType.object(RuntimeClass.class.getName()));
            element.setReceiver(call.getProgram().createVariable());
            Instructions.insert(call, element);
            call.setArguments(element.getReceiver());
        }
    }
}
