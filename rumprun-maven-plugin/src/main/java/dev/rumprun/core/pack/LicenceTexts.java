// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import dev.rumprun.core.toolchain.Toolchain;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The licences of what is in toolchains; they have to go with it. */
final class LicenceTexts {

    private static final String DIRECTORY = "share/licenses/";
    private static final List<PackedLicence> RUMPRUN = List.of(
            new PackedLicence("Rumprun", "BSD-2-Clause", DIRECTORY + "rumprun/LICENSE"),
            new PackedLicence("NetBSD", "BSD-2-Clause", DIRECTORY + "netbsd/LICENSE"));
    /** Which has its licence among its files. */
    private static final List<PackedLicence> STARTER = List.of(
            new PackedLicence("starter platform", "Apache-2.0", "share/rumprun-starter/LICENSE"));

    private LicenceTexts() {
    }

    static List<PackedLicence> of(Toolchain.Kind kind) {
        return kind == Toolchain.Kind.STARTER ? STARTER : RUMPRUN;
    }

    /** Texts that a toolchain of this kind has not got itself, by the paths that they shall have. */
    static SortedMap<String, String> missing(Toolchain.Kind kind) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (kind == Toolchain.Kind.RUMPRUN) {
            RUMPRUN.forEach(licence -> texts.put(licence.text(), read(licence.part() + ".txt")));
        }
        return texts;
    }

    private static String read(String name) {
        try (InputStream in = LicenceTexts.class.getResourceAsStream("licences/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
