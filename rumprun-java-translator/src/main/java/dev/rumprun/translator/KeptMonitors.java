// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import dev.rumprun.java.MonitorTable;
import java.util.Map;
import org.teavm.model.ClassHolder;
import org.teavm.model.FieldReference;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Variable;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.PutFieldInstruction;

/** Has monitors kept in the table of our runtime library, where TeaVM's collector finds them. */
final class KeptMonitors extends EachInstruction {

    private static final FieldReference FIELD = new FieldReference("java.lang.Object", "monitor");
    private static final MethodReference GET =
            new MethodReference(MonitorTable.class, "get", Object.class, Object.class);
    private static final MethodReference SET =
            new MethodReference(MonitorTable.class, "set", Object.class, Object.class, void.class);
    private static final MethodReference REMOVE =
            new MethodReference(MonitorTable.class, "remove", Object.class, void.class);
    /** Puts a hash code into the place of the monitor. */
    private static final String DELETE = "setHashCodeLowLevel";

    @Override
    boolean concerns(ClassHolder type) {
        return type.getName().equals(FIELD.getClassName()) || type.getName().startsWith("java.lang.Monitors");
    }

    @Override
    void transform(Instruction instruction, Map<Variable, Long> constants) {
        if (instruction instanceof GetFieldInstruction get && get.getField().equals(FIELD)) {
            Instructions.replace(get, Instructions.call(GET, get.getReceiver(), get.getInstance()));
        } else if (instruction instanceof PutFieldInstruction put && put.getField().equals(FIELD)) {
            Instructions.replace(put, Instructions.call(SET, null, put.getInstance(), put.getValue()));
        } else if (instruction instanceof InvokeInstruction call && call.getMethod().getName().equals(DELETE)) {
            Instructions.insert(call, Instructions.call(REMOVE, null, call.getArguments().get(0)));
        }
    }
}
