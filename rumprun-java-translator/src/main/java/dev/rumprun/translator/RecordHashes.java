// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.IntegerConstantInstruction;

/**
 * Has records the hash codes that they have on a JVM, on which the order of hash maps depends: TeaVM starts with 1, as for
 * lists.
 */
final class RecordHashes implements ClassHolderTransformer {

    private static final int FACTOR = 31;
    private static final MethodDescriptor HASH_CODE = new MethodDescriptor("hashCode", int.class);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        MethodHolder method = type.getMethod(HASH_CODE);
        if (Record.class.getName().equals(type.getParent()) && method != null) {
            for (BasicBlock block : method.getProgram().getBasicBlocks()) {
                block.forEach(RecordHashes::transform);
            }
        }
    }

    /** Changes a 1 that is multiplied at once; no compiler leaves that for code which a program has itself. */
    private static void transform(Instruction instruction) {
        if (instruction instanceof IntegerConstantInstruction one && one.getConstant() == 1
                && one.getNext() instanceof IntegerConstantInstruction factor && factor.getConstant() == FACTOR
                && factor.getNext() instanceof BinaryInstruction product
                && product.getOperation() == BinaryOperation.MULTIPLY
                && product.getFirstOperand() == one.getReceiver()) {
            one.setConstant(0);
        }
    }
}
