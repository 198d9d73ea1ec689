// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.util.function.Consumer;
import org.teavm.vm.TeaVMPhase;
import org.teavm.vm.TeaVMProgressFeedback;
import org.teavm.vm.TeaVMProgressListener;

/** Tells of what TeaVM does, and stops it when the build is interrupted. */
record Progress(Consumer<String> words) implements TeaVMProgressListener {

    @Override
    public TeaVMProgressFeedback phaseStarted(TeaVMPhase phase, int steps) {
        words.accept(phase == TeaVMPhase.DEPENDENCY_ANALYSIS
                ? "finding out which classes and methods the program uses"
                : "translating " + steps + " methods");
        return feedback();
    }

    @Override
    public TeaVMProgressFeedback progressReached(int steps) {
        return feedback();
    }

    private static TeaVMProgressFeedback feedback() {
        return Thread.currentThread().isInterrupted() ? TeaVMProgressFeedback.CANCEL : TeaVMProgressFeedback.CONTINUE;
    }
}
