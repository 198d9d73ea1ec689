// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rumprun.core.error.RumprunException.Fault;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();

    @Test
    void areNoneAtFirst() {
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void tellOne() {
        problems.add("<jobs>", "0 is none", "write 1");

        assertThat(failure()).hasMessage("The configuration has a problem:" + System.lineSeparator()
                + "  <jobs>: 0 is none; perhaps you should write 1.");
        assertThat(failure().fault()).isEqualTo(Fault.SETUP);
    }

    @Test
    void tellAllInTheirOrder() {
        problems.add("<b>", "what", "mend b");
        problems.add("<a>", "what", "mend a");

        assertThat(failure().getMessage().lines()).containsExactly("The configuration has 2 problems:",
                "  <b>: what; perhaps you should mend b.", "  <a>: what; perhaps you should mend a.");
    }

    private RumprunException failure() {
        return catchThrowableOfType(RumprunException.class, problems::throwIfAny);
    }
}
