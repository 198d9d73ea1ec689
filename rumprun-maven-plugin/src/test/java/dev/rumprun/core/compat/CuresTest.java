// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class CuresTest {

    @Test
    void everySourceIsThere() throws IOException {
        for (String source : Cures.TABLE.stream().flatMap(cure -> cure.sources().stream()).toList()) {
            try (InputStream in = getClass().getResourceAsStream("/dev/rumprun/compat/" + source)) {
                assertThat(in).as(source).isNotNull();
            }
        }
    }

    /** Names stand in POMs and in programs' notes; options and symbols go through rumprun-bake's shell. */
    @Test
    void everyWordIsPlain() {
        for (Cure cure : Cures.TABLE) {
            assertThat(cure.name()).matches("[a-z-]+").isNotEqualTo(CompatSettings.ALL);
            assertThat(CompatLayer.options(cure, List.of(new CompatSettings(List.of(), "1m", "1m"))))
                    .allMatch(option -> option.matches("[A-Za-z0-9_.,=-]+"));
            assertThat(cure.sources()).allMatch(source -> source.matches("[a-z-]+\\.(c|S|ld|h)"));
        }
    }

    @Test
    void everyCureIsForADefectThatCanBeSeen() {
        assertThat(Cures.TABLE).allMatch(cure -> !cure.evidence().isEmpty() && !cure.defect().isEmpty());
    }
}
