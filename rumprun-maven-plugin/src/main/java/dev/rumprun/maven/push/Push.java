// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.push;

import java.io.File;
import java.util.Optional;

/** Where container images are pushed to. */
public final class Push {

    /** Registry, name and tag of the image; {@code {platform}} in it stands for the image's platform. */
    String reference;

    /** Whether to do without TLS. */
    boolean insecure;

    /** The image, if it is not at its usual place. */
    File file;

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public boolean insecure() {
        return insecure;
    }

    public Optional<File> file() {
        return Optional.ofNullable(file);
    }
}
