// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final ImageSize IMAGE = new ImageSize("kvm", Path.of("target/hello-kvm.bin"), 4_096, 4_000, 5_000,
            List.of(piece("rumpnet", "if", 1_500), piece("rumpnet", "route", 1_000),
                    piece("rumpnet_local", "usrreq", 1_000), piece("program", "main.c", 500)));

    @Test
    void whatIsWithinItsBudgetIsFine() {
        assertThat(budget(null, null, "4k").violation(IMAGE)).isEmpty();
        assertThat(budget("kvm", "rumpnet", "2500").violation(IMAGE)).isEmpty();
        assertThat(budget("xen", null, "1").violation(IMAGE)).isEmpty();
        assertThat(budget(null, "rumpfs*", "0").violation(IMAGE)).isEmpty();
    }

    @Test
    void saysWhatIsTooLargeByHowMuchAndOfWhat() {
        assertThat(budget("kvm", "rumpnet", "2k").violation(IMAGE)).contains("hello-kvm.bin: component rumpnet has"
                + " 2,500 bytes, 452 more than its budget of 2k (2,048). Most of them: if 1,500, route 1,000.");
        assertThat(budget(null, "rumpnet*", "3k").violation(IMAGE)).contains("hello-kvm.bin: component rumpnet* has"
                + " 3,500 bytes, 428 more than its budget of 3k (3,072). Most of them: rumpnet 2,500, rumpnet_local"
                + " 1,000.");
        assertThat(budget(null, null, "4095").violation(IMAGE)).contains("hello-kvm.bin: the image has 4,096 bytes, 1"
                + " more than its budget of 4095 (4,095). Most of them: rumpnet 2,500, rumpnet_local 1,000, program"
                + " 500.");
    }

    @Test
    void namesOfComponentsAreNoExpressions() {
        assertThat(budget(null, "rump.et", "1").violation(IMAGE)).isEmpty();
        assertThat(budget(null, "rump\\E.*", "1").violation(IMAGE)).isEmpty();
        assertThat(budget(null, "rump.et", "1").isIdle(List.of(IMAGE))).isTrue();
        assertThat(budget(null, "*net", "1").isIdle(List.of(IMAGE))).isFalse();
    }

    @Test
    void reportsAllThatIsWrongWithBudgets() {
        Problems problems = new Problems();
        budget("xen", null, "lots").check(List.of("kvm"), problems);
        budget(null, null, null).check(List.of("kvm"), problems);

        assertThatThrownBy(problems::throwIfAny).hasMessageContainingAll("The configuration has 3 problems",
                "<max>: 'lots' is no size; perhaps you should write a number of bytes, or one like 300k or 2m.",
                "<max>: a <budget> has none",
                "<budget>: there is no image for the platform 'xen'; perhaps you should name one of kvm");
    }

    private static Budget budget(String platform, String component, String max) {
        return new Budget(Optional.ofNullable(platform), Optional.ofNullable(component), max);
    }

    private static Piece piece(String component, String part, long bytes) {
        return new Piece(new Owner(component, part), "symbol", ".text", bytes, true);
    }
}
