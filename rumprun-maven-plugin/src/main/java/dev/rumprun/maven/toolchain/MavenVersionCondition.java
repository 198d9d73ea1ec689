// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.toolchain;

import dev.rumprun.core.toolchain.VersionCondition;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;

/** A range of versions as Maven has them; a mere version is that one alone, as for maven-toolchains-plugin. */
record MavenVersionCondition(String text) implements VersionCondition {

    @Override
    public boolean isValid() {
        try {
            range();
            return true;
        } catch (InvalidVersionSpecificationException e) {
            return false;
        }
    }

    @Override
    public boolean allows(String version) {
        DefaultArtifactVersion given = new DefaultArtifactVersion(version);
        try {
            VersionRange range = range();
            return range.hasRestrictions()
                    ? range.containsVersion(given)
                    : range.getRecommendedVersion().compareTo(given) == 0;
        } catch (InvalidVersionSpecificationException e) {
            throw new IllegalStateException("Looked at before", e);
        }
    }

    private VersionRange range() throws InvalidVersionSpecificationException {
        return VersionRange.createFromVersionSpec(text);
    }
}
