// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigurationTextTest {

    private static final List<String> PLACE = List.of("archive", "manifest", "mainClass");

    @Test
    void isWhatIsInTheElement() {
        assertThat(ConfigurationText.find("<configuration><skip>true</skip><archive><manifest>"
                + "<mainClass> app.Main </mainClass></manifest></archive></configuration>", PLACE)).contains("app.Main");
    }

    @Test
    void isNothingElse() {
        assertThat(ConfigurationText.find("<configuration><mainClass>app.Main</mainClass></configuration>", PLACE))
                .isEmpty();
        assertThat(ConfigurationText.find("<configuration><archive><manifest><mainClass/></manifest></archive>"
                + "</configuration>", PLACE)).isEmpty();
    }

    @Test
    void isNothingWithoutAConfiguration() {
        assertThat(ConfigurationText.find(null, PLACE)).isEmpty();
    }
}
