// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.text;

import java.util.Arrays;
import java.util.Objects;

/** Makes texts that look the same the same. */
public final class TNormalizer {

    private static final Decompositions UNICODE = new Decompositions();
    /** Below these, no form changes a character. */
    private static final int FIRST_CANONICAL = 0xc0;
    private static final int FIRST_COMPATIBLE = 0xa0;

    private static final int SYLLABLES = 0xac00;
    private static final int LEADS = 0x1100;
    private static final int VOWELS = 0x1161;
    private static final int TAILS = 0x11a7;
    private static final int LEAD_COUNT = 19;
    private static final int VOWEL_COUNT = 21;
    private static final int TAIL_COUNT = 28;
    private static final int SYLLABLE_COUNT = LEAD_COUNT * VOWEL_COUNT * TAIL_COUNT;

    /** How a text can be normal. */
    public enum Form {
        NFD, NFC, NFKD, NFKC
    }

    private int[] codes;
    private int length;

    private TNormalizer(int room) {
        codes = new int[room];
    }

    public static String normalize(CharSequence text, Form form) {
        boolean compatible = Objects.requireNonNull(form) == Form.NFKC || form == Form.NFKD;
        if (isPlain(text, compatible ? FIRST_COMPATIBLE : FIRST_CANONICAL)) {
            return text.toString();
        }
        TNormalizer normal = new TNormalizer(text.length() + text.length() / 2);
        text.codePoints().forEach(code -> normal.append(code, compatible));
        normal.order();
        if (form == Form.NFC || form == Form.NFKC) {
            normal.compose();
        }
        return new String(normal.codes, 0, normal.length);
    }

    public static boolean isNormalized(CharSequence text, Form form) {
        return normalize(text, form).contentEquals(text);
    }

    private static boolean isPlain(CharSequence text, int end) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= end) {
                return false;
            }
        }
        return true;
    }

    private void append(int code, boolean compatible) {
        int syllable = code - SYLLABLES;
        if (syllable >= 0 && syllable < SYLLABLE_COUNT) {
            add(LEADS + syllable / TAIL_COUNT / VOWEL_COUNT);
            add(VOWELS + syllable / TAIL_COUNT % VOWEL_COUNT);
            if (syllable % TAIL_COUNT > 0) {
                add(TAILS + syllable % TAIL_COUNT);
            }
            return;
        }
        int[] parts = code < FIRST_COMPATIBLE ? null : UNICODE.decompose(code, compatible);
        if (parts == null) {
            add(code);
        } else {
            for (int part : parts) {
                if (compatible && part != code) {
                    append(part, true);
                } else {
                    add(part);
                }
            }
        }
    }

    private void add(int code) {
        if (length == codes.length) {
            codes = Arrays.copyOf(codes, 2 * length + 1);
        }
        codes[length++] = code;
    }

    /** Puts the marks behind each other character into their order; those of one class keep theirs. */
    private void order() {
        for (int i = 1; i < length; i++) {
            int code = codes[i];
            int markClass = UNICODE.markClass(code);
            int place = i;
            while (markClass > 0 && place > 0 && UNICODE.markClass(codes[place - 1]) > markClass) {
                codes[place] = codes[place - 1];
                place--;
            }
            codes[place] = code;
        }
    }

    /** Puts each character together with what is behind it, but for what another of the same class is before. */
    private void compose() {
        int starter = -1;
        int lastClass = 0;
        int end = 0;
        for (int i = 0; i < length; i++) {
            int code = codes[i];
            int markClass = UNICODE.markClass(code);
            int composed = starter >= 0 && (end == starter + 1 || lastClass < markClass && lastClass > 0)
                    ? compose(codes[starter], code) : -1;
            if (composed >= 0) {
                codes[starter] = composed;
            } else {
                if (markClass == 0) {
                    starter = end;
                }
                lastClass = markClass;
                codes[end++] = code;
            }
        }
        length = end;
    }

    private static int compose(int first, int second) {
        int lead = first - LEADS;
        int vowel = second - VOWELS;
        if (lead >= 0 && lead < LEAD_COUNT && vowel >= 0 && vowel < VOWEL_COUNT) {
            return SYLLABLES + (lead * VOWEL_COUNT + vowel) * TAIL_COUNT;
        }
        int syllable = first - SYLLABLES;
        int tail = second - TAILS;
        if (syllable >= 0 && syllable < SYLLABLE_COUNT && syllable % TAIL_COUNT == 0 && tail > 0 && tail < TAIL_COUNT) {
            return first + tail;
        }
        return UNICODE.compose(first, second);
    }
}
