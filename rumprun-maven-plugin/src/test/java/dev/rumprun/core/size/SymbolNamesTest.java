// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolNamesTest {

    @ParameterizedTest
    @CsvSource({
        "_RNvNvNtNtCs4lZayL3jRvu_3std3sys9backtrace4lock, std",
        "_RNvMs4_NtCsj7cU7X6ju9r_5alloc7raw_vecNtB5_11RawVecInner.llvm.10432570466767802736, alloc",
        "_RINvNtCs7L6weYSEznN_4core3ptr13drop_in_placeNtNtCs5zWNYnABCNk_10serde_json5error5ErrorEBK_, core",
        "_RNvC4main4main, main",
        "_ZN4core3fmt9Formatter3pad17h0123456789abcdefE, core",
        "_ZN4core3fmt9Formatter3pad17h0123456789abcdefE.llvm.123, core",
        "_ZN60_$LT$alloc..string..String$u20$as$u20$core..fmt..Display$GT$3fmt17h0123456789abcdefE, alloc",
        "_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h0123456789abcdefE, T"})
    void findsTheCrateOfAFunctionOfRust(String symbol, String crate) {
        assertThat(SymbolNames.crate(symbol)).contains(crate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "main", "_R", "_RC", "_RNvC99999999999999999999_x", "_RNvC200x", "_ZN", "_ZN3fooE",
        "_ZN999999999917h0123456789abcdefE", "_ZN0x17h0123456789abcdefE", "_ZNSt3__112basic_stringIcE6appendEPKc",
        "rumpns_tcp_input", "_REGISTER"})
    void otherNamesHaveNoCrate(String symbol) {
        assertThat(SymbolNames.crate(symbol)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "meth_jl_Character_isBmpCodePoint|java.lang",
        "sysinitclass_ju_Iterator|java.util",
        "jnc_Charset_Cls|java.nio.channels, java.nio.charset",
        "meth_otr_GC_alloc|org.teavm",
        "teavm_callSites|org.teavm",
        "meth_cm_Main_main|c.m.*"})
    void findsThePackageOfTranslatedJava(String symbol, String javaPackage) {
        assertThat(SymbolNames.javaPackage(symbol)).contains(javaPackage);
    }

    @Test
    void findsTheCrateOfAnObjectOfRust() {
        assertThat(SymbolNames.crateOfSource("tokio.e74592c2676e15a5-cgu.03")).contains("tokio");
        assertThat(SymbolNames.crateOfSource("main.c")).isEmpty();
    }
}
