// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NormalizerTest {

    @BeforeEach
    void sameUnicode() {
        assumeThat(Runtime.version().feature()).as("a JVM with Unicode 13").isBetween(16, 18);
    }

    @Test
    void dataIsThatOfTheJvm() {
        assertThat(DecompositionData.MAPPINGS).isEqualTo(DecompositionsWriter.mappings());
        assertThat(DecompositionData.CLASSES).isEqualTo(DecompositionsWriter.classes());
    }

    @Test
    void allCharactersBecomeWhatTheyDoOnTheJvm() {
        for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
            assertSame(Character.toString(code));
        }
    }

    @Test
    void sequencesBecomeWhatTheyDoOnTheJvm() {
        int[] parts = "aAeo\u00e4\u1e69\u0301\u0308\u0323\u0327\u0345\u0334\u1100\u1161\u11a8\uac00\u0344\ufb01\u03d3\u1fee"
                .codePoints().toArray();
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            int[] codes = new int[1 + random.nextInt(7)];
            for (int j = 0; j < codes.length; j++) {
                codes[j] = random.nextInt(8) > 0 ? parts[random.nextInt(parts.length)]
                        : random.nextInt(Character.MAX_CODE_POINT + 1);
            }
            assertSame(new String(codes, 0, codes.length));
        }
    }

    private static void assertSame(String text) {
        for (Normalizer.Form form : Normalizer.Form.values()) {
            String ours = TNormalizer.normalize(text, TNormalizer.Form.valueOf(form.name()));
            String expected = Normalizer.normalize(text, form);
            if (!expected.equals(ours)) {
                assertThat(ours).as("%s of %s", form, text.codePoints().mapToObj(Integer::toHexString).toList())
                        .isEqualTo(expected);
            }
        }
    }
}
