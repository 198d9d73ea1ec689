// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import org.teavm.asm.ClassVisitor;
import org.teavm.asm.MethodVisitor;
import org.teavm.asm.Opcodes;
import org.teavm.model.ClassHolder;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.optimization.UnusedVariableElimination;

/**
 * Lets code throw whose result nobody uses: a division by zero, an array of negative size, an element that is not there, a
 * field of null. TeaVM drops such code before we and it have added what checks it; and casts, which check themselves, later.
 */
public final class UnusedResults {

    private static final String OWN_NAME = UnusedResults.class.getName().replace('.', '/');
    private static final String ANALYZER = "VariableEscapeAnalyzer$InstructionAnalyzer";
    private static final String VISIT_CAST = "(L" + CastInstruction.class.getName().replace('.', '/') + ";)V";

    private UnusedResults() {
    }

    /** Changes TeaVM; once, before it translates anything. */
    static void mend() {
        boolean[] done = new boolean[1];
        ChangedClass.load(ClassHolder.class, "PreOptimizingClassHolderSource",
                target -> new ClassVisitor(Opcodes.ASM9, target) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9,
                        super.visitMethod(access, name, descriptor, signature, exceptions)) {
                    @Override
                    public void visitMethodInsn(
                            int opcode, String owner, String method, String type, boolean isInterface) {
                        if (owner.endsWith("/UnusedVariableElimination") && method.equals("optimize")) {
                            done[0] = true;
                            super.visitInsn(Opcodes.POP2);
                            super.visitInsn(Opcodes.POP);
                            super.visitInsn(Opcodes.ICONST_0);
                        } else {
                            super.visitMethodInsn(opcode, owner, method, type, isInterface);
                        }
                    }
                };
            }
        });
        ChangedClass.expect(done[0]);
        ChangedClass.load(UnusedVariableElimination.class, ANALYZER, target -> new ClassVisitor(Opcodes.ASM9, target) {
            @Override
            public void visitEnd() {
                MethodVisitor method = super.visitMethod(Opcodes.ACC_PUBLIC, "visit", VISIT_CAST, null, null);
                method.visitCode();
                method.visitVarInsn(Opcodes.ALOAD, 0);
                method.visitFieldInsn(Opcodes.GETFIELD,
                        UnusedVariableElimination.class.getPackageName().replace('.', '/') + '/' + ANALYZER,
                        "escaping", "[Z");
                method.visitVarInsn(Opcodes.ALOAD, 1);
                method.visitMethodInsn(
                        Opcodes.INVOKESTATIC, OWN_NAME, "keep", "([Z" + VISIT_CAST.substring(1), false);
                method.visitInsn(Opcodes.RETURN);
                method.visitMaxs(0, 0);
                method.visitEnd();
                super.visitEnd();
            }
        });
    }

    /**
     * Called by TeaVM then.
     *
     * @param kept tells of each variable whether it is needed
     */
    public static void keep(boolean[] kept, CastInstruction cast) {
        kept[cast.getReceiver().getIndex()] = true;
    }
}
