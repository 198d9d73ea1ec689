// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;

/** Writes the method by which the launcher of our runtime library calls the program. */
record ProgramStart(Program program) implements ClassHolderTransformer {

    private static final String LAUNCHER = "dev.rumprun.java.Launcher";
    private static final ValueType ARGUMENTS = ValueType.parse(String[].class);
    private static final MethodDescriptor RUN_PROGRAM =
            new MethodDescriptor("runProgram", ARGUMENTS, ValueType.VOID);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!type.getName().equals(LAUNCHER)) {
            return;
        }
        MethodHolder method = type.getMethod(RUN_PROGRAM);
        method.getModifiers().remove(ElementModifier.NATIVE);
        ProgramEmitter code = ProgramEmitter.create(method, context.getHierarchy());
        program.systemProperties().forEach((name, value) -> code.invoke(System.class, "setProperty", String.class,
                code.constant(name), code.constant(value)));
        code.invoke(program.mainClass(), "main", code.var(1, ARGUMENTS));
        code.exit();
    }
}
