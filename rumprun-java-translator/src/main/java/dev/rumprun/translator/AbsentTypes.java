// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import dev.rumprun.java.Absent;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.TryCatchBlock;

/**
 * Lets a program have libraries whose classes extend, implement or catch what is not there. Such a class is one without
 * what it would inherit: to make an object of it calls a constructor that is not there, which is an error when that code
 * runs. An interface that is not there has no methods that anything here could call.
 */
final class AbsentTypes implements ClassHolderTransformer {

    private final Libraries libraries;

    AbsentTypes(Libraries libraries) {
        this.libraries = libraries;
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        ClassReaderSource classes = context.getHierarchy().getClassSource();
        if (type.getParent() != null && isAbsent(type.getParent(), classes) && libraries.have(type.getName())) {
            type.setParent(Object.class.getName());
        }
        type.getInterfaces().removeIf(parent -> isAbsent(parent, classes) && libraries.have(type.getName()));
        for (MethodHolder method : type.getMethods()) {
            if (method.getProgram() != null) {
                catchNothing(method.getProgram(), type, classes);
            }
        }
    }

    private void catchNothing(Program program, ClassHolder type, ClassReaderSource classes) {
        for (BasicBlock block : program.getBasicBlocks()) {
            for (TryCatchBlock attempt : block.getTryCatchBlocks()) {
                String caught = attempt.getExceptionType();
                if (caught != null && isAbsent(caught, classes) && libraries.have(type.getName())) {
                    attempt.setExceptionType(Absent.class.getName());
                }
            }
        }
    }

    private static boolean isAbsent(String type, ClassReaderSource classes) {
        return classes.get(type) == null;
    }
}
