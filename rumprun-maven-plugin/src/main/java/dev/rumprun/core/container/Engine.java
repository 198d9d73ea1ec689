// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.container;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.host.HostTool;
import dev.rumprun.core.host.SearchPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Podman or Docker, which take the same options, but for two.
 *
 * @param program its path
 */
record Engine(Path program) {

    private static final String PODMAN = "podman";
    /**
     * No network, no privileges, nothing to write to but what is mounted. Whoever is to end, ends at once: there is
     * nothing to save.
     */
    private static final List<String> CLOSED = List.of("--network", "none", "--read-only", "--tmpfs", "/tmp",
            "--cap-drop", "ALL", "--security-opt", "no-new-privileges",
            // Where SELinux is in force, mounted files would have to get other labels, which other programs may mind.
            "--security-opt", "label=disable",
            "--stop-signal", "KILL", "--stop-timeout", "0",
            // All output comes to us.
            "--log-driver", "none");

    /**
     * The one to use.
     *
     * @param image for what, for messages
     */
    static Engine find(SearchPath path, String image) {
        return HostTool.CONTAINERS.names().stream()
                .flatMap(name -> path.find(name).stream())
                .findFirst()
                .map(Engine::new)
                .orElseThrow(() -> RumprunException.setup(
                        "There is neither Podman nor Docker on this machine, and rumprun.container has the toolchain run"
                                + " in the image " + image + ".",
                        HostTool.CONTAINERS.advice() + ", or leave out <container>"));
    }

    /** What users type. */
    String name() {
        return program.getFileName().toString();
    }

    List<String> command(String... arguments) {
        // What an engine has to say would be taken for the words of its tools.
        List<String> command = new ArrayList<>(List.of(program.toString(), "--log-level", "error"));
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * Runs a program of an image; the container is gone when it ends.
     *
     * @param name of the container
     * @param image its digest, or what else names one that is on the machine
     * @param words the program and its arguments
     * @param directory where it works
     */
    List<String> run(String name, String image, List<String> words, Path directory, Map<String, String> environment,
            Mounts mounts, Caller caller) {
        List<String> arguments = command("run", "--rm", "--name", name, "--pull", "never");
        arguments.addAll(CLOSED);
        if (!name().equals(PODMAN)) {
            // Podman has a limit of its own, where there can be one, and complains where there cannot.
            arguments.addAll(List.of("--pids-limit", "4096"));
        } else if (!caller.isRoot()) {
            // Else another number is the caller's in there.
            arguments.addAll(List.of("--userns", "keep-id"));
        }
        arguments.addAll(List.of("--user", caller.toString()));
        environment.forEach((variable, value) -> arguments.addAll(List.of("--env", variable + "=" + value)));
        arguments.addAll(mounts.options());
        arguments.addAll(List.of("--workdir", directory.toString(), "--entrypoint", words.get(0), image));
        arguments.addAll(words.subList(1, words.size()));
        return arguments;
    }

    /** Ends a container and takes it away, if there is one. */
    List<String> remove(String name) {
        return command("rm", "--force", name);
    }
}
