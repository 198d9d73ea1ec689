// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void escapesWhatHasAMeaning() {
        assertThat(Html.text("<script>\"&'</script>")).isEqualTo("&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;");
        assertThat(Html.text("a\u0000\u001b\u0085\ud800\uffff")).isEqualTo("a\ufffd\ufffd\ufffd\ufffd\ufffd");
        assertThat(Html.text("ö😀")).isEqualTo("ö😀");
    }

    @Test
    void writesSizesInFewCharacters() {
        assertThat(Html.size(0)).isEqualTo("0 B");
        assertThat(Html.size(999)).isEqualTo("999 B");
        assertThat(Html.size(1234)).isEqualTo("1.2 kB");
        assertThat(Html.size(258_400)).isEqualTo("258 kB");
        assertThat(Html.size(2_937_352)).isEqualTo("2.94 MB");
        assertThat(Html.bytes(2_937_352)).isEqualTo("2,937,352");
        assertThat(Html.percent(1, 0)).isEqualTo("0.0 %");
    }
}
