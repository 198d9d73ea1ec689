// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MavenVersionConditionTest {

    @ParameterizedTest
    @CsvSource({
        "'[20200511,)', 20200511, true",
        "'[20200511,)', 20200510, false",
        "'(,1.0],[2.0,)', 1.5, false",
        "'[1.9,)', 1.10, true",
        "1.0, 1.0, true",
        "1.0, 1.1, false"
    })
    void knowsRangesAsMavenDoes(String text, String version, boolean allowed) {
        MavenVersionCondition condition = new MavenVersionCondition(text);

        assertThat(condition.isValid()).isTrue();
        assertThat(condition.allows(version)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1", "[2,1]", "[1,2", "[1,2],[1,3]"})
    void noticesWhatIsNone(String text) {
        assertThat(new MavenVersionCondition(text).isValid()).isFalse();
    }
}
