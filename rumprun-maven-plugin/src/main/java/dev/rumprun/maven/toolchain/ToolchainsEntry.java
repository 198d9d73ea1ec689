// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.toolchain;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.toolchain.ToolchainHome;
import dev.rumprun.maven.adapter.ConfigurationText;
import dev.rumprun.maven.adapter.ToolchainParameters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.toolchain.model.ToolchainModel;

/**
 * A toolchain of the type {@code rumprun} in {@code toolchains.xml}, right or wrong: one that no build uses may be
 * wrong.
 *
 * @param provided the version and the target that it says it has
 * @param directory where it is
 * @param artifact its coordinates, if it is packed
 * @param artifacts finds the toolchain that has coordinates
 */
record ToolchainsEntry(Provided provided, Optional<String> directory, Optional<String> artifact,
        Function<String, ToolchainHome> artifacts) implements ToolchainHome {

    static final String HOME = "rumprunHome";
    private static final String ARTIFACT = "artifact";
    private static final String FILE = "toolchains.xml";

    /** What an entry says of its toolchain. */
    record Provided(Optional<String> version, Optional<String> tuple) {

        static Provided of(ToolchainModel model) {
            return new Provided(get(model, "version"), get(model, "tuple"));
        }

        private static Optional<String> get(ToolchainModel model, String name) {
            return Optional.ofNullable(model.getProvides().getProperty(name)).map(String::strip);
        }
    }

    static ToolchainsEntry of(ToolchainModel model, Function<String, ToolchainHome> artifacts) {
        return new ToolchainsEntry(Provided.of(model), configured(model, HOME), configured(model, ARTIFACT), artifacts);
    }

    /** What an entry has in its {@code <configuration>}. */
    static Optional<String> configured(ToolchainModel model, String element) {
        return ConfigurationText.find(model.getConfiguration(), List.of(element));
    }

    @Override
    public String foundBy() {
        return artifact.map(coordinates -> FILE + ", " + coordinates).orElse(FILE);
    }

    @Override
    public String key() {
        return FILE + " " + provided + " " + directory + " " + artifact.map(artifacts).map(ToolchainHome::key);
    }

    @Override
    public Optional<String> version() {
        return provided.version().or(() -> artifact.map(artifacts).flatMap(ToolchainHome::version));
    }

    @Override
    public Optional<String> tuple() {
        return provided.tuple();
    }

    @Override
    public Path find() throws IOException {
        if (directory.isPresent() == artifact.isPresent()) {
            throw wrong(directory.isPresent()
                    ? "both <" + HOME + "> and <" + ARTIFACT + ">"
                    : "neither <" + HOME + "> nor <" + ARTIFACT + ">");
        }
        if (artifact.isPresent()) {
            String coordinates = artifact.get();
            if (!ToolchainParameters.isArtifact(coordinates)) {
                throw wrong("'" + coordinates + "' for <" + ARTIFACT + ">, which are no coordinates");
            }
            return artifacts.apply(coordinates).find();
        }
        Path home = Path.of(directory.get());
        if (!home.isAbsolute()) {
            throw wrong("'" + home + "' for <" + HOME + ">, which is no absolute path");
        }
        return home;
    }

    private RumprunException wrong(String what) {
        String name = provided.version().map(version -> "The toolchain rumprun " + version)
                .orElse("A toolchain rumprun");
        return RumprunException.setup(name + " in " + FILE + " has " + what + ".",
                "write into its <configuration> either <" + HOME + ">, the path of a directory, or <" + ARTIFACT
                        + ">, as in com.example:rumprun-toolchain:20200511");
    }
}
