// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import org.teavm.asm.ClassVisitor;
import org.teavm.asm.MethodVisitor;
import org.teavm.asm.Opcodes;
import org.teavm.backend.lowlevel.transform.WeakReferenceTransformation;
import org.teavm.model.Program;
import org.teavm.model.util.AsyncMethodFinder;
import org.teavm.model.util.RestoredArrays;

/**
 * Mends what TeaVM does to arrays that a suspended thread has in its variables. They are restored as objects (see
 * {@link RestoredArrays}); and an array that comes out of no other variable tells nothing of what is in it.
 */
final class SuspendedArrays {

    private static final String PACKAGE = "org/teavm/model/util/";
    private static final String INFERER = "TypeInferer";
    private static final String ADD = "add";
    private static final int VARIABLE = 1;

    private SuspendedArrays() {
    }

    /** Changes TeaVM; once, before it translates anything, and before what needs the classes that are changed. */
    static void mend() {
        change(AsyncMethodFinder.class, INFERER, "inferTypes", "outgoingEdgesCount", (method, owner) -> {
            method.visitInsn(Opcodes.POP2);
            method.visitInsn(Opcodes.ICONST_1);
        });
        change(WeakReferenceTransformation.class, "CoroutineTransformation", "restoreVariable", ADD,
                SuspendedArrays::addRestored);
    }

    private static void addRestored(MethodVisitor method, String own) {
        String inferer = "L" + PACKAGE + INFERER + ";";
        String program = Program.class.descriptorString();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitFieldInsn(Opcodes.GETFIELD, own, "variableTypes", inferer);
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitFieldInsn(Opcodes.GETFIELD, own, "program", program);
        method.visitVarInsn(Opcodes.ILOAD, VARIABLE);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, PACKAGE + "RestoredArrays", ADD,
                "(Ljava/util/List;Ljava/lang/Object;" + inferer + program + "I)Z", false);
    }

    /** Puts code into the place of a call. */
    private static void change(Class<?> neighbour, String name, String changed, String called, Code code) {
        boolean[] done = new boolean[1];
        String own = neighbour.getPackageName().replace('.', '/') + "/" + name;
        ChangedClass.load(neighbour, name, target -> new ClassVisitor(Opcodes.ASM9, target) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String method, String descriptor, String signature, String[] exceptions) {
                MethodVisitor original = super.visitMethod(access, method, descriptor, signature, exceptions);
                return !method.equals(changed) ? original : new MethodVisitor(Opcodes.ASM9, original) {
                    @Override
                    public void visitMethodInsn(
                            int opcode, String owner, String callee, String types, boolean ofInterface) {
                        if (callee.equals(called)) {
                            done[0] = true;
                            code.write(original, own);
                        } else {
                            super.visitMethodInsn(opcode, owner, callee, types, ofInterface);
                        }
                    }
                };
            }
        });
        ChangedClass.expect(done[0]);
    }

    private interface Code {

        /**
         * Writes it.
         *
         * @param own the class that it becomes a part of
         */
        void write(MethodVisitor method, String own);
    }
}
