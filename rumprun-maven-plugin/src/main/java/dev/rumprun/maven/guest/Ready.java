// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.guest;

import dev.rumprun.core.run.HttpCheck;
import dev.rumprun.core.run.Readiness;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** When a guest is ready: when all that is named here is true. */
public final class Ready {

    /** Regular expressions, for each of which the console must have a line. */
    List<String> console;

    /** Ports of the guest that accept connections; {@code ports} must lead to them. */
    List<Integer> tcp;

    /** Requests that the guest answers. */
    List<Http> http;

    /** The exit status that the programs of the guest have ended with. */
    Integer exit;

    /** The condition that this stands for. */
    public Readiness readiness() {
        return new Readiness(
                orNone(console),
                orNone(tcp),
                orNone(http).stream().map(check -> new HttpCheck(check.port, check.path, check.status)).toList(),
                Optional.ofNullable(exit));
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
