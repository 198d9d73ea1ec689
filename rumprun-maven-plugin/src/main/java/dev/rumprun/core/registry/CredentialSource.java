// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

import java.util.Optional;

/** Knows who the user is to registries. */
@FunctionalInterface
public interface CredentialSource {

    /**
     * The credentials for a registry.
     *
     * @param registry host and port, as in {@link ImageReference#registry}
     */
    Optional<Credentials> find(String registry);

    /** This source and, if it does not know, another one. */
    default CredentialSource or(CredentialSource other) {
        return registry -> find(registry).or(() -> other.find(registry));
    }
}
