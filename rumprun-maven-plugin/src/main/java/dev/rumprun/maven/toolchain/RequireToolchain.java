// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.toolchain;

import dev.rumprun.core.toolchain.ToolchainRequirement;
import java.util.Optional;

/** What a toolchain has to be. */
public final class RequireToolchain {

    /** {@code rumprun} or {@code starter}. */
    String kind;

    /** A version, or a range of them. */
    String version;

    /** The digest of the toolchain's {@code toolchain.json}. */
    String sha256;

    public RequireToolchain() {
        // Maven makes it, and then sets the fields.
    }

    /** As Maven would make it. */
    public RequireToolchain(String kind, String version, String sha256) {
        this.kind = kind;
        this.version = version;
        this.sha256 = sha256;
    }

    /**
     * The requirement that it is.
     *
     * @param element its name, for messages
     */
    public ToolchainRequirement requirement(String element) {
        return new ToolchainRequirement(
                element, given(kind), given(version).map(MavenVersionCondition::new), given(sha256));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }
}
