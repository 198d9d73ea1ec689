// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.relocate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostWrapperTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "x86_64--netbsd-gcc,\\177ELF,@RUMPRUN_CC@ \"$@\"",
        "x86_64--netbsd-c++,\\177ELF,@RUMPRUN_CXX@ \"$@\"",
        "x86_64--netbsd-cpp,exec gcc-11 -E -x c \"${@}\",@RUMPRUN_CC@ -E -x c \"$@\"",
        "x86_64--netbsd-ar,exec /usr/bin/ar \"$@\",ar \"$@\"",
        "x86_64--netbsd-ld,exec /opt/cross/bin/x86_64-linux-gnu-ld.bfd \"${@}\",x86_64-linux-gnu-ld.bfd \"$@\"",
        "brprintmetainfo,\\177ELF,stat -L -c \"%d-%i-%s-%y-%z\" -- \"$1\""})
    void findsTheToolsOfTheMachine(String name, String text, String command) {
        Template template = HostWrapper.of(name, "#!/bin/sh\n" + text + "\n");

        assertThat(template.text()).isEqualTo("#!/bin/sh\nexec " + command + "\n");
        assertThat(HostWrapper.of(name, template.text())).isEqualTo(template);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> HostWrapper.of("x86_64--netbsd-clang", "\177ELF"))
                .hasMessageContaining("libexec/…/x86_64--netbsd-clang cannot be packed");
        assertThatThrownBy(() -> HostWrapper.of("x86_64--netbsd-ar", "#!/bin/sh\nexec ar \"$@\" --plugin x\n"))
                .hasMessageContaining("cannot be packed");
    }
}
