// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a registry wants to be told who its user is.
 *
 * @param scheme in small letters
 * @param parameters with names in small letters
 */
record Challenge(String scheme, Map<String, String> parameters) {

    static final String BASIC = "basic";
    static final String BEARER = "bearer";

    private static final Pattern SCHEME = Pattern.compile("\\s*([A-Za-z]+)(?:\\s+(.*))?", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("([A-Za-z_]+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s,\"]+))");

    /** The first that we can meet; tokens rather than passwords. */
    static Optional<Challenge> of(List<String> headers) {
        List<Challenge> all = headers.stream().map(Challenge::parse).flatMap(Optional::stream).toList();
        return first(all, BEARER).or(() -> first(all, BASIC));
    }

    private static Optional<Challenge> first(List<Challenge> all, String scheme) {
        return all.stream().filter(challenge -> challenge.scheme.equals(scheme)).findFirst();
    }

    private static Optional<Challenge> parse(String header) {
        Matcher matcher = SCHEME.matcher(header);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(matcher.group(2) == null ? "" : matcher.group(2));
        while (parameter.find()) {
            parameters.put(parameter.group(1).toLowerCase(Locale.ROOT),
                    parameter.group(2) == null ? parameter.group(3) : parameter.group(2));
        }
        return Optional.of(new Challenge(matcher.group(1).toLowerCase(Locale.ROOT), parameters));
    }
}
