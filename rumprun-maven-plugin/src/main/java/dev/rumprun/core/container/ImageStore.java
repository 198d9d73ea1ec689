// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.container;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.CommandResult;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.exec.ProcessRunner.Answer;
import dev.rumprun.core.io.JsonTree;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The images of an engine.
 *
 * @param directory where its commands run, and its output is kept
 * @param offline whether none may be fetched
 */
record ImageStore(Engine engine, Path directory, boolean offline, BuildLog log) {

    /**
     * An image that is on the machine.
     *
     * @param id changes when its content does
     * @param variables its environment
     */
    record Image(String id, Map<String, String> variables) {
    }

    /** Images may be large, and lines slow. */
    private static final Duration FETCH = Duration.ofMinutes(30);
    private static final Duration ANSWER = Duration.ofMinutes(2);
    /** Before what is asked for, as engines print warnings, too. */
    private static final String MARK = "rumprun-image ";

    /** An image, which is fetched if it is not on the machine. */
    Image get(String name) {
        Answer answer = inspect(name);
        if (answer.exitCode() != 0) {
            fetch(name, answer.text());
            answer = inspect(name);
        }
        String text = answer.text();
        return answer.text().lines().filter(line -> line.startsWith(MARK)).findFirst()
                .flatMap(line -> image(line.substring(MARK.length())))
                .orElseThrow(() -> failure("does not tell what the image " + name + " is: " + text.strip()));
    }

    private Answer inspect(String name) {
        return new ProcessRunner(log, ANSWER).ask(command("asking for the image " + name, engine.command(
                "image", "inspect", "--format", MARK + "{{.Id}} {{json .Config.Env}}", name)), "");
    }

    private static Optional<Image> image(String line) {
        String[] words = line.split(" ", 2);
        if (words.length < 2 || words[0].isEmpty()) {
            return Optional.empty();
        }
        try {
            Map<String, String> variables = new LinkedHashMap<>();
            for (JsonTree variable : JsonTree.read(words[1]).elements()) {
                String[] parts = variable.text().orElse("").split("=", 2);
                variables.put(parts[0], parts.length == 2 ? parts[1] : "");
            }
            return Optional.of(new Image(words[0], variables));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void fetch(String name, String why) {
        if (offline) {
            throw RumprunException.setup(
                    "The image " + name + " is not on this machine, and the build is offline: " + why.strip(),
                    "run " + engine.name() + " pull " + name + ", or Maven once without --offline");
        }
        log.info("Fetching the image " + name);
        // All Rumprun toolchains are for x86; so are those who run them.
        CommandResult result = new ProcessRunner(log, FETCH).run(command("fetching the image " + name,
                engine.command("pull", "--platform", "linux/amd64", name)), directory.resolve("pull.log"), log::debug);
        if (!result.succeeded()) {
            List<String> lines = result.lastLines();
            throw RumprunException.setup(
                    "The image " + name + " is not to be had: "
                            + (lines.isEmpty() ? result.ending() : lines.get(lines.size() - 1)),
                    "check its name in rumprun.container, and what " + engine.name() + " pull " + name + " says; images"
                            + " that not everybody may have need " + engine.name() + " login");
        }
    }

    /** Copies a directory of a container; false if there is none. */
    boolean copy(String container, String from, Path to) {
        return new ProcessRunner(log, FETCH).run(
                command("copying " + from + " out of an image",
                        engine.command("cp", container + ":" + from + "/.", to.toString())),
                directory.resolve("cp.log"), log::debug).succeeded();
    }

    /** Makes a container that never runs, to copy out of it. */
    void create(String container, Image image) {
        CommandResult result = new ProcessRunner(log, ANSWER).run(
                command("looking into an image", engine.command("create", "--name", container, "--pull", "never",
                        "--network", "none", image.id(), "true")),
                directory.resolve("create.log"), log::debug);
        if (!result.succeeded()) {
            throw failure("cannot look into an image: " + String.join(" ", result.lastLines()));
        }
    }

    void remove(String container) {
        new ProcessRunner(log, ANSWER).run(
                command("tidying up", engine.remove(container)), directory.resolve("rm.log"), log::debug);
    }

    private RumprunException failure(String what) {
        return RumprunException.setup(engine.program() + " " + what,
                "see whether " + engine.name() + " works: " + engine.name() + " info");
    }

    private Command command(String purpose, List<String> arguments) {
        return new Command(purpose, arguments, directory, Map.of());
    }
}
