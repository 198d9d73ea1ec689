// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes {@link DecompositionData} by what the JVM that it runs on knows; the only argument is the file. */
public final class DecompositionsWriter {

    private static final int HANGUL = 0xac00;
    private static final int HANGUL_END = 0xd7a4;
    private static final int LOWEST_CLASS = 0x0334;
    private static final int HIGHEST_CLASS = 0x0345;
    private static final int LINE = 96;

    private final StringBuilder text = new StringBuilder();

    private DecompositionsWriter() {
    }

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), """
                // SPDX-License-Identifier: Apache-2.0
                package dev.rumprun.java.classlib.java.text;

                /** What {@link Decompositions} reads, of Unicode 13; DecompositionsWriter in the translator's tests wrote it. */
                final class DecompositionData {

                    static final String MAPPINGS =
                %s

                    static final String CLASSES =
                %s

                    private DecompositionData() {
                    }
                }
                """.formatted(literal(mappings()), literal(classes())));
    }

    private static String literal(String text) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < text.length(); i += LINE) {
            lines.add("\"" + text.substring(i, Math.min(i + LINE, text.length())) + "\"");
        }
        return " ".repeat(12) + String.join("\n            + ", lines) + ";";
    }

    private static List<Integer> codes() {
        List<Integer> codes = new ArrayList<>();
        for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
            if (Character.getType(code) != Character.SURROGATE && (code < HANGUL || code >= HANGUL_END)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static int[] normalized(Form form, int... codes) {
        return Normalizer.normalize(new String(codes, 0, codes.length), form).codePoints().toArray();
    }

    static String mappings() {
        DecompositionsWriter writer = new DecompositionsWriter();
        int last = -1;
        int lastHead = 0;
        int[] target = new int[0];
        int[] steps = new int[0];
        int repeated = 0;
        for (int code : codes()) {
            int[] canonical = normalized(Form.NFD, code);
            int[] compatible = normalized(Form.NFKD, code);
            boolean same = canonical.length == 1 && canonical[0] == code;
            int[] now = same ? compatible : canonical;
            if (now.length == 1 && now[0] == code) {
                continue;
            }
            int kind = same ? Decompositions.COMPATIBLE
                    : normalized(Form.NFC, code)[0] == code ? Decompositions.COMPOSED : Decompositions.CANONICAL;
            int head = 1 + kind + Decompositions.KINDS * (now.length - 1);
            int[] nowSteps = new int[now.length];
            for (int i = 0; i < now.length; i++) {
                nowSteps[i] = now[i] - (i < target.length ? target[i] : 0);
            }
            if (code == last + 1 && head == lastHead && Arrays.equals(steps, nowSteps)) {
                repeated++;
            } else {
                writer.repeat(repeated);
                repeated = 0;
                writer.number(head);
                writer.number(code - last - 1);
                for (int step : nowSteps) {
                    writer.number(step << 1 ^ step >> 31);
                }
            }
            last = code;
            lastHead = head;
            target = now;
            steps = nowSteps;
        }
        writer.repeat(repeated);
        return writer.text.toString();
    }

    private void repeat(int times) {
        if (times > 0) {
            number(0);
            number(times);
        }
    }

    /** The classes by their order, from 1 on. */
    static String classes() {
        List<Integer> marks = codes().stream().filter(DecompositionsWriter::isMark).toList();
        List<Integer> ordered = new ArrayList<>(marks);
        ordered.sort((a, b) -> isAfter(a, b) ? 1 : isAfter(b, a) ? -1 : 0);
        int[] ranks = new int[Character.MAX_CODE_POINT + 2];
        int rank = 1;
        for (int i = 0; i < ordered.size(); i++) {
            if (i > 0 && isAfter(ordered.get(i), ordered.get(i - 1))) {
                rank++;
            }
            ranks[ordered.get(i)] = rank;
        }
        DecompositionsWriter writer = new DecompositionsWriter();
        int end = 0;
        for (int code : marks) {
            if (code >= end) {
                writer.number(code - end);
                end = code;
                while (ranks[end] == ranks[code]) {
                    end++;
                }
                writer.number(end - code);
                writer.number(ranks[code]);
            }
        }
        return writer.text.toString();
    }

    private static boolean isMark(int code) {
        int[] one = normalized(Form.NFD, code);
        return one.length == 1 && one[0] == code && (isAfter(code, LOWEST_CLASS) || isAfter(HIGHEST_CLASS, code));
    }

    /** Whether a mark changes places with another that comes next. */
    private static boolean isAfter(int first, int second) {
        int[] both = normalized(Form.NFD, first, second);
        return first != second && both[0] == second && both[both.length - 1] == first;
    }

    private void number(int value) {
        int rest = value;
        while (rest >= Decompositions.MORE) {
            text.append(Decompositions.DIGITS.charAt(rest % Decompositions.MORE + Decompositions.MORE));
            rest /= Decompositions.MORE;
        }
        text.append(Decompositions.DIGITS.charAt(rest));
    }
}
