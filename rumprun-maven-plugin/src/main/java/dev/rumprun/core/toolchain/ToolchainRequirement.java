// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.toolchain.Toolchain.Kind;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a toolchain has to be, for builds whose results are given to others.
 *
 * @param element the XML element that says so, for messages: {@code <requireToolchain>}
 * @param kind {@code rumprun} or {@code starter}; empty for any
 * @param version its version; empty for any, or none
 * @param sha256 the digest of its {@code toolchain.json}, in hexadecimal digits; empty for any, or none
 */
public record ToolchainRequirement(
        String element, Optional<String> kind, Optional<VersionCondition> version, Optional<String> sha256) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

    void check(Problems problems) {
        if (kind.isEmpty() && version.isEmpty() && sha256.isEmpty()) {
            problems.add(element, "it requires nothing", "write <kind>, <version> or <sha256> into it");
        }
        kind.filter(text -> Arrays.stream(Kind.values()).noneMatch(known -> known.key().equals(text))).ifPresent(text ->
                problems.add(element + "<kind>", "there is no kind '" + text + "'", "write rumprun or starter"));
        version.filter(condition -> !condition.isValid()).ifPresent(condition ->
                problems.add(element + "<version>", "'" + condition.text() + "' is no range of versions",
                        "write one as in [20200511,), or a version"));
        sha256.filter(text -> !SHA256.matcher(text).matches()).ifPresent(text ->
                problems.add(element + "<sha256>", "'" + text + "' is no SHA-256, which has 64 digits",
                        "write the one that rumprun:toolchain-package or rumprun:doctor prints"));
    }

    /**
     * Looks whether a toolchain is what is required.
     *
     * @throws RumprunException with all that it is not
     */
    void verify(Toolchain toolchain) throws IOException {
        Problems problems = new Problems();
        kind.filter(wanted -> !toolchain.kind().key().equals(wanted)).ifPresent(wanted ->
                problems.add("<kind>", "it is of the kind " + toolchain.kind().key() + ", and " + wanted + " is wanted",
                        "name another one by rumprun.home, rumprun.toolchain or RUMPRUN_HOME"));
        version.ifPresent(wanted -> verifyVersion(wanted, toolchain, problems));
        if (sha256.isPresent()) {
            verifyDigest(sha256.get().toLowerCase(Locale.ROOT), toolchain.manifestSha256(), problems);
        }
        problems.throwIfAny("The toolchain in " + toolchain.home() + " (from " + toolchain.foundBy()
                + ") is not what " + element + " wants:");
    }

    private static void verifyVersion(VersionCondition wanted, Toolchain toolchain, Problems problems) {
        Optional<String> version = toolchain.version();
        if (version.isEmpty()) {
            problems.add("<version>", "nothing tells its version, and " + wanted.text() + " is wanted",
                    "name it by the coordinates of a packed toolchain in rumprun.toolchain, or choose it from"
                            + " toolchains.xml with a version in <provides>");
        } else if (!wanted.allows(version.get())) {
            problems.add("<version>", "its version is " + version.get() + ", and " + wanted.text() + " is wanted",
                    "name another one");
        }
    }

    private static void verifyDigest(String wanted, Optional<String> digest, Problems problems) {
        if (digest.isEmpty()) {
            problems.add("<sha256>", "it has no " + Toolchain.MANIFEST + ", whose digest shall be " + wanted,
                    "name one that rumprun:toolchain-package has packed by its coordinates in rumprun.toolchain");
        } else if (!digest.get().equals(wanted)) {
            problems.add("<sha256>", "the digest of its " + Toolchain.MANIFEST + " is " + digest.get() + ", and "
                    + wanted + " is wanted", "name the toolchain that was meant, or write the digest of this one");
        }
    }

    /** Different for different requirements. */
    String key() {
        return kind.orElse("") + " " + version.map(VersionCondition::text).orElse("") + " " + sha256.orElse("");
    }
}
