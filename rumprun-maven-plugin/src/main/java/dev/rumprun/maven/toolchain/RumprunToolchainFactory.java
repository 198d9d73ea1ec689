// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.toolchain;

import java.util.HashMap;
import java.util.Map;
import org.apache.maven.toolchain.MisconfiguredToolchainException;
import org.apache.maven.toolchain.RequirementMatcher;
import org.apache.maven.toolchain.RequirementMatcherFactory;
import org.apache.maven.toolchain.ToolchainFactory;
import org.apache.maven.toolchain.ToolchainPrivate;
import org.apache.maven.toolchain.model.ToolchainModel;

/** Makes the toolchains of the type {@code rumprun}. Maven finds it by {@code META-INF/plexus/components.xml}. */
public final class RumprunToolchainFactory implements ToolchainFactory {

    @Override
    public ToolchainPrivate createToolchain(ToolchainModel model) throws MisconfiguredToolchainException {
        if (model == null) {
            return null;
        }
        Map<String, RequirementMatcher> provided = new HashMap<>();
        for (String name : model.getProvides().stringPropertyNames()) {
            String value = model.getProvides().getProperty(name).strip();
            if (value.isEmpty()) {
                throw new MisconfiguredToolchainException("A toolchain of type " + RumprunToolchain.TYPE
                        + " in toolchains.xml has nothing in <provides><" + name + ">; perhaps you should fill it in.");
            }
            provided.put(name, name.equals("version")
                    ? RequirementMatcherFactory.createVersionMatcher(value)
                    : RequirementMatcherFactory.createExactMatcher(value));
        }
        return new RumprunToolchain(model, provided);
    }

    /** No toolchain is there by itself: without an entry, the plugin looks for one in its own way. */
    @Override
    public ToolchainPrivate createDefaultToolchain() {
        return null;
    }
}
