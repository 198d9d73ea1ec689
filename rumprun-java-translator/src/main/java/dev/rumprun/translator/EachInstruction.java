// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.Variable;

/** Changes single instructions, in all ordinary methods. */
abstract class EachInstruction implements ClassHolderTransformer {

    @Override
    public final void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        for (MethodHolder method : type.getMethods()) {
            if (Instructions.isOrdinary(type, method) && concerns(type)) {
                transform(method.getProgram());
            }
        }
    }

    private void transform(Program program) {
        Map<Variable, Long> constants = Instructions.constants(program);
        for (BasicBlock block : program.getBasicBlocks()) {
            List<Instruction> instructions = new ArrayList<>();
            block.forEach(instructions::add);
            instructions.forEach(instruction -> transform(instruction, constants));
        }
    }

    /** Whether the instructions of a class may need a change. */
    abstract boolean concerns(ClassHolder type);

    /**
     * Changes an instruction, if there is need to.
     *
     * @param constants the variables that are whole numbers known beforehand
     */
    abstract void transform(Instruction instruction, Map<Variable, Long> constants);
}
