// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.exec.ProcessRunner.Answer;
import dev.rumprun.core.host.SearchPath;
import dev.rumprun.core.io.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code docker login} has stored: credentials, or the names of programs that keep them.
 */
public final class DockerConfig implements CredentialSource {

    /** What programs give for the user's name if they have a token. */
    private static final String TOKEN_USER = "<token>";
    private static final String HELPER = "[A-Za-z0-9._-]+";

    private final Path file;
    private final SearchPath path;
    private final ProcessRunner processes;

    /**
     * A file.
     *
     * @param file need not be there
     * @param path where programs that keep credentials are
     * @param processes runs these programs
     */
    public DockerConfig(Path file, SearchPath path, ProcessRunner processes) {
        this.file = file;
        this.path = path;
        this.processes = processes;
    }

    /** Where Docker has it. */
    public static Path usualPlace(Map<String, String> environment, Path home) {
        String directory = environment.getOrDefault("DOCKER_CONFIG", "");
        return (directory.isEmpty() ? home.resolve(".docker") : Path.of(directory)).resolve("config.json");
    }

    @Override
    public Optional<Credentials> find(String registry) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        JsonTree config = read();
        List<String> names = ImageReference.aliases(registry);
        for (String name : names) {
            Optional<String> helper = config.get("credHelpers").get(name).text();
            if (helper.isPresent()) {
                return ask(helper.get(), name);
            }
        }
        return config.get("credsStore").text()
                .flatMap(store -> names.stream().flatMap(name -> ask(store, name).stream()).findFirst())
                .or(() -> names.stream().flatMap(name -> stored(config.get("auths").get(name)).stream()).findFirst());
    }

    private JsonTree read() {
        try {
            return JsonTree.read(Files.readString(file));
        } catch (IOException e) {
            throw RumprunException.setup("Docker's configuration " + file + " cannot be read: "
                    + e.getClass().getSimpleName(), "correct it, or move it away and log in again", e);
        }
    }

    private Optional<Credentials> stored(JsonTree entry) {
        Optional<String> token = entry.get("identitytoken").text();
        String[] pair = entry.get("auth").text().map(this::decoded).orElse("").split(":", 2);
        String user = entry.get("username").text().orElse(pair[0]);
        if (token.isPresent()) {
            return Optional.of(new Credentials(user, token.get(), true, file.toString()));
        }
        String password = entry.get("password").text().orElse(pair.length < 2 ? "" : pair[1]);
        return user.isEmpty() || password.isEmpty()
                ? Optional.empty()
                : Optional.of(new Credentials(user, password, false, file.toString()));
    }

    private String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw RumprunException.setup("Docker's configuration " + file
                    + " has an entry that is not encoded in Base64", "log in again: docker login", e);
        }
    }

    /** Programs that have nothing for a registry say so by their exit code. */
    private Optional<Credentials> ask(String helper, String registry) {
        if (!helper.matches(HELPER)) {
            throw RumprunException.setup("Docker's configuration " + file
                    + " names a program that cannot be: docker-credential-" + helper.replaceAll("\\p{Cntrl}", "?"),
                    "correct it");
        }
        String program = "docker-credential-" + helper;
        Path found = path.find(program).orElseThrow(() -> RumprunException.setup("Docker's configuration " + file
                + " says that " + program + " knows the credentials of " + registry + ", and it is not on PATH",
                "install it, or put a <server> with the <id>" + registry + "</id> in settings.xml"));
        Answer answer = processes.ask(new Command("asking " + program + " for the credentials of " + registry,
                List.of(found.toString(), "get"), file.toAbsolutePath().getParent(), Map.of()), registry);
        if (answer.exitCode() != 0) {
            return Optional.empty();
        }
        try {
            JsonTree pair = JsonTree.read(answer.text());
            String user = pair.get("Username").text().orElse("");
            return pair.get("Secret").text()
                    .map(secret -> new Credentials(user, secret, user.equals(TOKEN_USER), program));
        } catch (IOException e) {
            // What it said may be a secret.
            throw RumprunException.setup(program + " has answered with something that is not JSON",
                    "run it by hand: echo " + registry + " | " + program + " get");
        }
    }
}
