// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.error.RumprunException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Notices two executions that would write different things into the same file. */
public final class OutputClaims {

    private record Claim(Object request, String execution) {
    }

    private final Map<Path, Claim> claims = new ConcurrentHashMap<>();

    /**
     * Claims a file for an execution.
     *
     * @param request what the execution will do; the same request may be made twice
     * @param execution its name, for the message
     * @throws RumprunException if another execution has claimed it for another request
     */
    public void claim(Path file, Object request, String execution) {
        Claim earlier = claims.putIfAbsent(file, new Claim(request, execution));
        if (earlier != null && !earlier.request().equals(request)) {
            throw RumprunException.setup(
                    "The executions " + earlier.execution() + " and " + execution + " would both write " + file + ".",
                    "give one of them a <classifier> of its own");
        }
    }
}
