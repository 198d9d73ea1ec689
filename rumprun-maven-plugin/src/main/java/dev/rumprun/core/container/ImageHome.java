// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.container;

import dev.rumprun.core.toolchain.ToolchainHome;
import java.io.IOException;
import java.nio.file.Path;

/** The toolchain that an image holds. */
record ImageHome(Container container) implements ToolchainHome {

    @Override
    public String foundBy() {
        return "rumprun.container=" + container.name();
    }

    @Override
    public String key() {
        return foundBy();
    }

    @Override
    public Path find() throws IOException {
        return container.copyOut();
    }
}
