// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import org.teavm.asm.ClassVisitor;
import org.teavm.asm.MethodVisitor;
import org.teavm.asm.Opcodes;
import org.teavm.backend.lowlevel.transform.CoroutineTransformation;
import org.teavm.hppc.IntHashSet;

/**
 * Mends what TeaVM does to loops in which a thread can be suspended. To resume it in the middle gives the loop a second
 * entry, and so part of it is copied. TeaVM forgets, for a copied block that follows another copied block, what variables
 * come from there, and the program goes on with the values of others. (The set of blocks from which variables may come
 * lacks the copies.)
 */
public final class SuspendedLoops {

    private static final String SPLITTER = "CoroutineTransformation$SplittingBackend";
    private static final String SPLIT = "split";
    private static final String SET = "org/teavm/hppc/IntHashSet";
    private static final String MAKE = "from";
    private static final String OF_OURS = "([I[I)L" + SET + ";";
    /** Which of the sets made in the method lacks the copies, and the variable that has these. */
    private static final int INCOMPLETE = 2;
    private static final int COPIES = 3;

    private SuspendedLoops() {
    }

    /** Changes TeaVM; once, before it translates anything. */
    static void mend() {
        int[] sets = new int[1];
        ChangedClass.load(CoroutineTransformation.class, SPLITTER, target -> new Change(target, sets));
        ChangedClass.expect(sets[0] == INCOMPLETE);
    }

    /** Called by TeaVM then. */
    public static IntHashSet from(int[] remaining, int[] copies) {
        IntHashSet blocks = IntHashSet.from(remaining);
        blocks.addAll(copies);
        return blocks;
    }

    private static final class Change extends ClassVisitor {

        private final int[] sets;

        private Change(ClassVisitor target, int[] sets) {
            super(Opcodes.ASM9, target);
            this.sets = sets;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
            return !name.equals(SPLIT) ? method : new MethodVisitor(Opcodes.ASM9, method) {
                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String called, String types, boolean ofInterface) {
                    if (owner.equals(SET) && called.equals(MAKE) && ++sets[0] == INCOMPLETE) {
                        visitVarInsn(Opcodes.ALOAD, COPIES);
                        super.visitMethodInsn(opcode, SuspendedLoops.class.getName().replace('.', '/'), MAKE, OF_OURS,
                                false);
                    } else {
                        super.visitMethodInsn(opcode, owner, called, types, ofInterface);
                    }
                }
            };
        }
    }
}
