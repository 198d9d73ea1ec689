// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of the goals that have to do with one guest. */
abstract class AbstractOneGuestMojo extends AbstractGuestMojo {

    /**
     * The platform whose image is meant: {@code kvm}, {@code xen}, {@code baremetal}, or the name of another
     * configuration. Default: {@code kvm} if it is one of {@code <platforms>}, otherwise the first of these.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.platform")
    private String platform;

    String platform() {
        return platform == null || platform.isBlank() ? mainPlatform() : platform.strip();
    }
}
