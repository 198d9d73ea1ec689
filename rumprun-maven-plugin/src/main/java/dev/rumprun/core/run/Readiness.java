// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.Problems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * When a guest is ready: when all of this is true; at once if nothing is named.
 *
 * @param console regular expressions that its console has a line for
 * @param tcp ports of the guest that accept connections
 * @param http what it answers
 * @param exit how its programs have ended
 */
public record Readiness(List<String> console, List<Integer> tcp, List<HttpCheck> http, Optional<Integer> exit) {

    /** Nothing is waited for. */
    public static final Readiness IMMEDIATE = new Readiness(List.of(), List.of(), List.of(), Optional.empty());

    public Readiness {
        console = List.copyOf(console);
        tcp = List.copyOf(tcp);
        http = List.copyOf(http);
    }

    /** The same, and more lines of the console. */
    public Readiness withConsole(List<String> more) {
        return new Readiness(Stream.concat(console.stream(), more.stream()).toList(), tcp, http, exit);
    }

    /** Whether nothing is waited for. */
    public boolean isImmediate() {
        return equals(IMMEDIATE);
    }

    void check(List<PortMapping> ports, Problems problems) {
        console.forEach(regex -> {
            try {
                Pattern.compile(regex);
            } catch (PatternSyntaxException e) {
                problems.add("<console>", "'" + regex + "' is no regular expression: " + e.getDescription(),
                        "put a backslash before characters that mean themselves");
            }
        });
        tcp.forEach(port -> checkMapped("<tcp>", port, ports, problems));
        http.forEach(request -> {
            checkMapped("<http>", request.port(), ports, problems);
            request.check(problems);
        });
    }

    List<Pattern> patterns() {
        return console.stream().map(Pattern::compile).toList();
    }

    private static void checkMapped(String element, int port, List<PortMapping> ports, Problems problems) {
        if (ports.stream().noneMatch(mapping -> mapping.guest() == port)) {
            problems.add(element, "nothing leads to port " + port + " of the guest",
                    "write 0:" + port + " into <ports>");
        }
    }
}
