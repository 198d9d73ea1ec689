// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.error.RumprunException;
import java.io.IOException;
import java.util.Optional;

/**
 * A toolchain that was looked at to see whether it works.
 *
 * @param place its directory; empty if it has none
 * @param foundBy by what it was found
 * @param manifestSha256 the digest of its {@code toolchain.json}; empty if it has none
 * @param probed what it is; empty if it does not work
 * @param failure why it does not work
 */
public record SurveyedToolchain(String place, String foundBy, Optional<String> manifestSha256,
        Optional<ProbedToolchain> probed, Optional<RumprunException> failure) {

    static SurveyedToolchain working(ProbedToolchain probed) throws IOException {
        Toolchain toolchain = probed.toolchain();
        return new SurveyedToolchain(toolchain.home().toString(), toolchain.foundBy(), toolchain.manifestSha256(),
                Optional.of(probed), Optional.empty());
    }

    static SurveyedToolchain broken(String place, String foundBy, RumprunException failure) {
        return new SurveyedToolchain(place, foundBy, Optional.empty(), Optional.empty(), Optional.of(failure));
    }

    public boolean works() {
        return probed.isPresent();
    }
}
