// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.util.Objects;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldHolder;
import org.teavm.model.Instruction;
import org.teavm.model.InvokeDynamicInstruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/** Has records the hash codes that they have on a JVM, on which the order of hash maps depends. */
final class RecordHashes implements ClassHolderTransformer {

    private static final int FACTOR = 31;
    private static final MethodDescriptor HASH_CODE = new MethodDescriptor("hashCode", int.class);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        MethodHolder method = type.getMethod(HASH_CODE);
        if (!Record.class.getName().equals(type.getParent()) || method == null || !isMade(method.getProgram())) {
            return;
        }
        method.setProgram(new Program());
        ProgramEmitter code = ProgramEmitter.create(method, context.getHierarchy());
        ValueEmitter self = code.var(0, ValueType.object(type.getName()));
        ValueEmitter hash = code.constant(0);
        for (FieldHolder field : type.getFields()) {
            if (!field.hasModifier(ElementModifier.STATIC)) {
                hash = hash.mul(code.constant(FACTOR)).add(
                        hash(code, self.getField(field.getName(), field.getType()), field.getType()));
            }
        }
        hash.returnValue();
    }

    /** By the compiler; a program may have its own. */
    private static boolean isMade(Program program) {
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                if (instruction instanceof InvokeDynamicInstruction) {
                    return true;
                }
            }
        }
        return false;
    }

    private static ValueEmitter hash(ProgramEmitter code, ValueEmitter value, ValueType type) {
        if (type instanceof ValueType.Primitive primitive) {
            Class<?> box = switch (primitive.getKind()) {
                case BOOLEAN -> Boolean.class;
                case BYTE -> Byte.class;
                case SHORT -> Short.class;
                case CHARACTER -> Character.class;
                case INTEGER -> Integer.class;
                case LONG -> Long.class;
                case FLOAT -> Float.class;
                case DOUBLE -> Double.class;
            };
            return code.invoke(box, "hashCode", int.class, value);
        }
        return code.invoke(Objects.class, "hashCode", int.class, value.cast(Object.class));
    }
}
