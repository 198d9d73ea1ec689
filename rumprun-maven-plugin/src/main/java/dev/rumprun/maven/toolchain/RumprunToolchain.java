// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.toolchain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.toolchain.RequirementMatcher;
import org.apache.maven.toolchain.ToolchainPrivate;
import org.apache.maven.toolchain.model.ToolchainModel;

/**
 * What Maven knows of a toolchain of the type {@code rumprun}: whether it is what a project asks for. Whether it
 * works is looked at when it is used.
 */
final class RumprunToolchain implements ToolchainPrivate {

    static final String TYPE = "rumprun";

    private static final String TUPLE = "x86_64-rumprun-netbsd";

    private final ToolchainModel model;
    private final Map<String, RequirementMatcher> provided;

    /**
     * Makes a toolchain.
     *
     * @param model as it is in {@code toolchains.xml}
     * @param provided what it provides, by name
     */
    RumprunToolchain(ToolchainModel model, Map<String, RequirementMatcher> provided) {
        this.model = model;
        this.provided = Map.copyOf(provided);
    }

    @Override
    public boolean matchesRequirements(Map<String, String> requirements) {
        return requirements.entrySet().stream().allMatch(requirement ->
                provided.containsKey(requirement.getKey())
                        && provided.get(requirement.getKey()).matches(requirement.getValue()));
    }

    @Override
    public ToolchainModel getModel() {
        return model;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    /** A tool in {@code bin}, with or without the target in front of its name: {@code gcc}, {@code rumprun-bake}. */
    @Override
    public String findTool(String tool) {
        ToolchainsEntry entry = ToolchainsEntry.of(model, coordinates -> null);
        String tuple = entry.tuple().orElse(TUPLE);
        return entry.directory().stream()
                .map(directory -> Path.of(directory, "bin"))
                .flatMap(bin -> Stream.of(bin.resolve(tuple + "-" + tool), bin.resolve(tool)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
    }

    /** For the log of maven-toolchains-plugin. */
    @Override
    public String toString() {
        ToolchainsEntry entry = ToolchainsEntry.of(model, coordinates -> null);
        return TYPE + entry.directory().or(entry::artifact).map(place -> "[" + place + "]").orElse("");
    }
}
