// SPDX-License-Identifier: Apache-2.0
package app;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Texts that look the same. */
final class Normal {

    private static final String[] TEXTS = {
        "plain", "\u00c5ngstr\u00f6m", "A\u030angstro\u0308m", "\u1e69\u0323", "s\u0323\u0307", "q\u0307\u0323",
        "\ud55c\uae00", "\u1112\u1161\u11ab", "\ufb01\u2460\u33c1\u00bd", "\u2126\u0344\u0958", "\ud834\udd5e\ud800",
        "\u30ab\u3099\uff76\uff9e", "\u0041\u0301\u0323\u0345", ""
    };

    private Normal() {
    }

    static void print() {
        for (String text : TEXTS) {
            StringBuilder line = new StringBuilder();
            for (Form form : Form.values()) {
                line.append(form).append(Normalizer.isNormalized(text, form) ? '=' : ':');
                Normalizer.normalize(text, form).chars().forEach(c -> line.append(Integer.toHexString(c)).append(' '));
            }
            System.out.println(line);
        }
        System.out.println(Normalizer.normalize("d\u00e9j\u00e0 vu", Form.NFD).replaceAll("\\p{M}", ""));
        for (Form form : Form.values()) {
            int hash = 0;
            for (int code = 0; code < 0x30000; code += code < 0x3400 || code >= 0xf900 && code < 0x10000 ? 1 : 97) {
                hash = 31 * hash + Normalizer.normalize(Character.toString(code) + '\u0323', form).hashCode();
            }
            System.out.println(form + " " + hash);
        }
        try {
            Normalizer.normalize("x", null);
        } catch (NullPointerException e) {
            System.out.println("no form");
        }
    }
}
