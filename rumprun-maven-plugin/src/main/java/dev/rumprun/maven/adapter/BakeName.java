// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import java.util.Optional;

/**
 * What tells the files of an execution from those of others, as all goals have it.
 *
 * @param finalName what the names of the project's files begin with
 * @param classifier the execution's own
 */
public record BakeName(String finalName, Optional<String> classifier) {

    /**
     * As the user has written it.
     *
     * @param classifier may be null or blank
     */
    public static BakeName of(String finalName, String classifier) {
        return new BakeName(finalName, Optional.ofNullable(classifier).filter(text -> !text.isBlank()));
    }

    /** What the names of all files begin with. */
    public String name() {
        return finalName + suffix();
    }

    /** What the classifier adds to a name; empty without one. */
    public String suffix() {
        return classifier.map(text -> "-" + text).orElse("");
    }
}
