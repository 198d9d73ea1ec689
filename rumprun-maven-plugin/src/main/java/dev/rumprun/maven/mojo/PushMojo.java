// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.host.SearchPath;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.oci.OciLayout;
import dev.rumprun.core.registry.CredentialSource;
import dev.rumprun.core.registry.DockerConfig;
import dev.rumprun.core.registry.ImageReference;
import dev.rumprun.core.registry.PushRequest;
import dev.rumprun.core.registry.Pusher;
import dev.rumprun.maven.adapter.MavenBuildLog;
import dev.rumprun.maven.adapter.ServerCredentials;
import dev.rumprun.maven.push.Push;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * Pushes container images to a registry, without Docker: the image layouts
 * {@code target/<finalName>-<platform>-oci.tar}. The user is that of the {@code <server>} in {@code settings.xml} whose
 * id is the registry's host and port or, if there is none, that of {@code docker login}. The tag is set when all else
 * has arrived, and what the registry has already is not sent again. Platforms without a container image are passed over.
 *
 * @since 0.1.0
 */
@Mojo(name = "push", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true)
public final class PushMojo extends AbstractImagesMojo {

    private static final Duration HELPER = Duration.ofSeconds(60);

    /**
     * Where to, and how: {@code <reference>}, {@code <insecure>}, which is {@code false} by default, and
     * {@code <file>}, an image layout that is not at the usual place. In the reference, {@code {platform}} stands for
     * the platform of the image. Example:
     * {@code <push><reference>registry.example.com/team/app:${project.version}</reference></push>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private Push push = new Push();

    /**
     * Registry, name and tag of the image; for the command line, instead of {@code <reference>} in {@code <push>}.
     * Default: what that says. Example: {@code -Drumprun.push.reference=localhost:5000/app:1.0}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.push.reference")
    private String reference;

    /**
     * Whether to push without TLS to other machines, too; for the command line, as {@code <insecure>} in
     * {@code <push>}. Passwords can be read on their way then. Registries on this machine are always talked to without.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.push.insecure", defaultValue = "false")
    private boolean insecure;

    /**
     * Whether to tell only what would be pushed, and where to.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.dryRun", defaultValue = "false")
    private boolean dryRun;

    private final SettingsDecrypter decrypter;

    @Inject
    public PushMojo(SettingsDecrypter decrypter) {
        this.decrypter = decrypter;
    }

    @Override
    void perform() {
        List<PushRequest> requests = requests();
        if (dryRun) {
            requests.forEach(request ->
                    getLog().info("Would push " + request.archive() + " to " + request.reference()));
            return;
        }
        if (session.isOffline()) {
            throw RumprunException.setup("Maven is offline, and pushes nothing.", "leave out -o, or set rumprun.skip");
        }
        BuildLog log = new MavenBuildLog(getLog());
        CredentialSource credentials = new ServerCredentials(session.getSettings(), decrypter)
                .or(new DockerConfig(
                        DockerConfig.usualPlace(System.getenv(), Path.of(System.getProperty("user.home"))),
                        SearchPath.of(System.getenv()), new ProcessRunner(log, HELPER)));
        Pusher pusher = new Pusher(credentials, log);
        requests.forEach(request -> getLog().info(pusher.push(request).summary()));
    }

    private List<PushRequest> requests() {
        Map<String, Path> archives = archives();
        Optional<String> wanted = Optional.ofNullable(reference).or(push::reference).filter(text -> !text.isBlank());
        Problems problems = new Problems();
        if (wanted.isEmpty()) {
            problems.add("<reference>", "nothing says where to push the image",
                    "write <push><reference>registry/name:tag</reference></push>, or set rumprun.push.reference");
        } else if (archives.size() > 1 && !wanted.get().contains(ImageReference.PLATFORM)) {
            problems.add("<reference>", "the images for " + archives.keySet() + " would all get the tag of '"
                    + wanted.get() + "'",
                    "write " + ImageReference.PLATFORM + " where they differ, like registry/name:1.0-" + ImageReference.PLATFORM);
        }
        List<PushRequest> requests = archives.entrySet().stream()
                .flatMap(archive -> wanted
                        .flatMap(text -> ImageReference.parse(ImageReference.forPlatform(text, archive.getKey()), problems))
                        .map(place -> new PushRequest(archive.getValue(), place, insecure || push.insecure()))
                        .stream())
                .toList();
        problems.throwIfAny();
        return requests;
    }

    /** The image layouts by their platforms; if there are none, that which is missed. */
    private Map<String, Path> archives() {
        List<String> all = platforms();
        if (push.file().isPresent()) {
            return Map.of(all.get(0), push.file().get().toPath());
        }
        String name = bakeName().name();
        Map<String, Path> archives = new LinkedHashMap<>();
        for (String platform : all) {
            Path archive = OciLayout.of(buildDirectory(), name, platform);
            if (Files.isRegularFile(archive)) {
                archives.put(platform, archive);
            }
        }
        return archives.isEmpty()
                ? Map.of(all.get(0), OciLayout.of(buildDirectory(), name, all.get(0)))
                : archives;
    }
}
