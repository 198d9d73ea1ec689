// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import dev.rumprun.core.toolchain.ToolEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What the compiler takes from its environment.
 *
 * @param sourceDateEpoch the time that {@code __DATE__} and {@code __TIME__} give, in seconds since 1970; empty for
 *     the time of the build, which makes builds of programs that use them irreproducible
 */
public record CompileEnvironment(OptionalLong sourceDateEpoch) {

    Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(ToolEnvironment.BASE);
        sourceDateEpoch.ifPresent(seconds -> variables.put("SOURCE_DATE_EPOCH", Long.toString(seconds)));
        return variables;
    }
}
