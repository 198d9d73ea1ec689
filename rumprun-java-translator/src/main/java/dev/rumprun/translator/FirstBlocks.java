// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import org.teavm.asm.ClassVisitor;
import org.teavm.asm.MethodVisitor;
import org.teavm.asm.Opcodes;
import org.teavm.model.util.BasicBlockSplitter;

/**
 * Mends what TeaVM does to methods in whose first block a thread can be suspended, as it can by the initializer of a class
 * on the call of a static method. The block is moved behind all others; TeaVM asks for the variables that are needed after
 * it by the new number, which it had not when these were found.
 */
public final class FirstBlocks {

    private static final String ANALYZER = "LivenessAnalyzer";
    private static final String ASKED = "liveOut";
    private static final String ARRAY = "liveOutVars";

    private FirstBlocks() {
    }

    /** Changes TeaVM; once, before it translates anything. */
    static void mend() {
        boolean[] done = new boolean[1];
        ChangedClass.load(BasicBlockSplitter.class, ANALYZER, target -> new ClassVisitor(Opcodes.ASM9, target) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
                return !name.equals(ASKED) ? method : new MethodVisitor(Opcodes.ASM9, method) {
                    @Override
                    public void visitFieldInsn(int opcode, String owner, String field, String type) {
                        super.visitFieldInsn(opcode, owner, field, type);
                        if (field.equals(ARRAY)) {
                            done[0] = true;
                            visitInsn(Opcodes.DUP);
                            visitInsn(Opcodes.ARRAYLENGTH);
                            visitVarInsn(Opcodes.ILOAD, 1);
                            visitMethodInsn(Opcodes.INVOKESTATIC, FirstBlocks.class.getName().replace('.', '/'),
                                    "original", "(II)I", false);
                            visitVarInsn(Opcodes.ISTORE, 1);
                        }
                    }
                };
            }
        });
        ChangedClass.expect(done[0]);
    }

    /** Called by TeaVM then. */
    public static int original(int count, int block) {
        return block < count ? block : 0;
    }
}
