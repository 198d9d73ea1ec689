// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.toolchain.ToolchainHome;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.toolchain.model.ToolchainModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolchainsEntryTest {

    private final ToolchainModel model = new ToolchainModel();

    @Test
    void isADirectory() throws IOException {
        model.addProvide("version", " 20200511 ");
        model.addProvide("tuple", "i486-rumprun-netbsdelf");

        ToolchainHome home = entry("<rumprunHome> /opt/rumprun </rumprunHome>");

        assertThat(home.find()).isEqualTo(Path.of("/opt/rumprun"));
        assertThat(home.foundBy()).isEqualTo("toolchains.xml");
        assertThat(home.version()).contains("20200511");
        assertThat(home.tuple()).contains("i486-rumprun-netbsdelf");
    }

    @Test
    void isAnArtifact() throws IOException {
        ToolchainHome home = entry("<artifact>com.example:rumprun-toolchain:20200511</artifact>");

        assertThat(home.find()).isEqualTo(Path.of("/cache/com.example:rumprun-toolchain:20200511"));
        assertThat(home.foundBy()).isEqualTo("toolchains.xml, com.example:rumprun-toolchain:20200511");
        assertThat(home.version()).isEmpty();
    }

    @Test
    void tellsPlacesApart() {
        String key = entry("<rumprunHome>/a</rumprunHome>").key();

        assertThat(entry("<rumprunHome>/a</rumprunHome>").key()).isEqualTo(key);
        assertThat(entry("<rumprunHome>/b</rumprunHome>").key()).isNotEqualTo(key);
        assertThat(entry("<artifact>g:a:1</artifact>").key()).isNotEqualTo(entry("<artifact>g:a:2</artifact>").key());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'has neither <rumprunHome> nor <artifact>'",
        "<rumprunHome/>, 'has neither <rumprunHome> nor <artifact>'",
        "<rumprunHome>/a</rumprunHome><artifact>g:a:1</artifact>, 'has both <rumprunHome> and <artifact>'",
        "<rumprunHome>opt/rumprun</rumprunHome>, '''opt/rumprun'' for <rumprunHome>, which is no absolute path'",
        "<artifact>g:a</artifact>, '''g:a'' for <artifact>, which are no coordinates'"
    })
    void saysWhatIsWrongOnlyWhenItIsUsed(String configuration, String message) {
        model.addProvide("version", "7");
        ToolchainHome home = entry(configuration);

        assertThatThrownBy(home::find).isInstanceOf(RumprunException.class)
                .hasMessageContainingAll("The toolchain rumprun 7 in toolchains.xml has ", message,
                        "Perhaps you should write into its <configuration>");
    }

    @Test
    void needsNoConfiguration() {
        assertThatThrownBy(() -> ToolchainsEntry.of(model, coordinates -> null).find())
                .hasMessageContaining("A toolchain rumprun in toolchains.xml has neither");
    }

    private ToolchainHome entry(String configuration) {
        model.setConfiguration("<configuration>" + configuration + "</configuration>");
        return ToolchainsEntry.of(model, coordinates -> ToolchainHome.of(coordinates, Path.of("/cache", coordinates)));
    }
}
