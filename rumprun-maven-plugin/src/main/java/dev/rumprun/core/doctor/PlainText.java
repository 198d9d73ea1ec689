// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

/** What tools print, made fit for a log and a file: one line of bounded length that no terminal obeys. */
final class PlainText {

    private static final int MAX_LENGTH = 500;

    private PlainText() {
    }

    static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().map(c -> isPlain(c) ? c : ' ').limit(MAX_LENGTH).forEach(line::appendCodePoint);
        return line.toString().strip().replaceAll(" +", " ");
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
