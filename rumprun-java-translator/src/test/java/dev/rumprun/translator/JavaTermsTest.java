// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.teavm.model.MethodReference;

class JavaTermsTest {

    @Test
    void namesMethodsAsInJava() {
        assertThat(JavaTerms.method(new MethodReference(System.class, "exit", int.class, void.class)))
                .isEqualTo("java.lang.System.exit(int)");
        assertThat(JavaTerms.method(new MethodReference(List.class, "toArray", Object[].class, Object[].class)))
                .isEqualTo("java.util.List.toArray(java.lang.Object[])");
        assertThat(JavaTerms.method(new MethodReference(String.class, "<init>", byte[].class, boolean.class,
                char[][].class, double.class, void.class)))
                .isEqualTo("java.lang.String(byte[], boolean, char[][], double)");
        assertThat(JavaTerms.name(new MethodReference(Thread.class, "<init>", void.class)))
                .isEqualTo("java.lang.Thread");
    }
}
