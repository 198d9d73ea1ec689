// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import org.teavm.asm.ClassVisitor;
import org.teavm.asm.MethodVisitor;
import org.teavm.asm.Opcodes;
import org.teavm.ast.TryCatchStatement;
import org.teavm.backend.c.analyze.CDependencyListener;
import org.teavm.model.Variable;
import org.teavm.model.util.ProgramUtils;

/**
 * Mends what TeaVM knows of parameters in {@code catch} blocks. Where a variable is set for the first time in a
 * {@code try} block, the {@code catch} block cannot have it; but parameters are set before. And their values are put aside
 * when a {@code try} block begins, as are those of all variables that the {@code catch} block takes from there.
 */
public final class CaughtParameters {

    private static final String UPDATER = "PhiUpdater";
    private static final String VARIABLES = "[L" + Variable.class.getName().replace('.', '/') + ";";

    private static final String FINDER = "VolatileDefinitionFinder";
    private static final String ASIDE = "(L" + TryCatchStatement.class.getName().replace('.', '/') + ";)[I";

    private CaughtParameters() {
    }

    /** Changes TeaVM; once, before it translates anything. */
    static void mend() {
        knowParameters();
        putAside();
    }

    private static void knowParameters() {
        boolean[] done = new boolean[1];
        ChangedClass.load(ProgramUtils.class, UPDATER, target -> new ClassVisitor(Opcodes.ASM9, target) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
                return !name.equals("estimatePhis") ? method : new MethodVisitor(Opcodes.ASM9, method) {
                    @Override
                    public void visitFieldInsn(int opcode, String owner, String field, String type) {
                        if (opcode == Opcodes.PUTFIELD && field.equals("variableDefined")) {
                            done[0] = true;
                            visitVarInsn(Opcodes.ALOAD, 0);
                            super.visitFieldInsn(Opcodes.GETFIELD, owner, "variableMap", VARIABLES);
                            visitMethodInsn(Opcodes.INVOKESTATIC, CaughtParameters.class.getName().replace('.', '/'),
                                    "set", "([Z" + VARIABLES + ")[Z", false);
                        }
                        super.visitFieldInsn(opcode, owner, field, type);
                    }
                };
            }
        });
        ChangedClass.expect(done[0]);
    }

    private static void putAside() {
        boolean[] done = new boolean[1];
        ChangedClass.load(CDependencyListener.class, FINDER, target -> new ClassVisitor(Opcodes.ASM9, target) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
                if (!name.equals("variablesToBackup") || !descriptor.equals(ASIDE)) {
                    return method;
                }
                done[0] = true;
                method.visitCode();
                method.visitVarInsn(Opcodes.ALOAD, 0);
                method.visitVarInsn(Opcodes.ALOAD, 1);
                method.visitMethodInsn(Opcodes.INVOKEVIRTUAL,
                        CDependencyListener.class.getPackageName().replace('.', '/') + '/' + FINDER,
                        "variablesToRestore", ASIDE, false);
                method.visitInsn(Opcodes.ARETURN);
                method.visitMaxs(0, 0);
                method.visitEnd();
                return null;
            }
        });
        ChangedClass.expect(done[0]);
    }

    /**
     * Called by TeaVM then.
     *
     * @param defined tells of each variable whether it was set
     * @param parameters the variables that are parameters, and null
     */
    public static boolean[] set(boolean[] defined, Variable[] parameters) {
        for (int i = 0; i < defined.length; i++) {
            defined[i] = parameters[i] != null;
        }
        return defined;
    }
}
