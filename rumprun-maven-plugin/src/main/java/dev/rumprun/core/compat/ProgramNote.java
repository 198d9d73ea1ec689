// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program says of its compat layer, in a note section beside that of Rumprun, for those who bake it later: which
 * cures its maker switched off, and how large a stack it wants.
 */
public final class ProgramNote {

    /** The section. */
    static final String SECTION = ".note.rumprun.compat";

    private static final Pattern TEXT = Pattern.compile("rumprun_compat: stack=(\\d{1,10}) off=([a-z,-]*)\0");

    private ProgramNote() {
    }

    /** The note as a source that the link of a program is to include. */
    public static String source(CompatSettings settings) {
        return """
                .section "%s", "a"
                    .p2align 2
                    .long 1f - 0f, 3f - 2f, 0x00000101
                0:  .asciz "rumprun-maven"
                1:  .p2align 2
                2:  .asciz "rumprun_compat: stack=%d off=%s"
                3:  .p2align 2
                .section .note.GNU-stack, "", @progbits
                """.formatted(SECTION, settings.stackBytes(), String.join(",", settings.namesOff()));
    }

    /** Reads the note of a program; nothing if it has none that can be understood. */
    static Optional<CompatSettings> parse(byte[] section, String tmpSize) {
        Matcher matcher = TEXT.matcher(new String(section, StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            return Optional.empty();
        }
        List<String> off = matcher.group(2).isEmpty() ? List.of() : List.of(matcher.group(2).split(","));
        return Optional.of(new CompatSettings(off, matcher.group(1), tmpSize));
    }
}
