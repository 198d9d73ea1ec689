// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Who somebody is to a registry.
 *
 * @param user the user's name
 * @param secret the password, or a token of the registry's
 * @param token whether the secret is a token that is exchanged for others, and no password
 * @param origin where they come from, completing "the user of": {@code the <server> 'host' in settings.xml}
 */
public record Credentials(String user, String secret, boolean token, String origin) {

    /** The value of an HTTP header. */
    String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Credentials[user=" + user + ", origin=" + origin + "]";
    }
}
