// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.registry.LayoutArchive.Blob;
import dev.rumprun.core.registry.RegistryClient.Body;
import dev.rumprun.core.registry.Retries.Exhausted;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Pushes images to registries. The manifest, which makes an image of the blobs, is sent last: a push that fails leaves
 * the tag as it was.
 */
public final class Pusher {

    private static final Map<String, String> PLAIN = Map.of();

    private final CredentialSource credentials;
    private final Retries retries;

    /**
     * Makes a pusher.
     *
     * @param credentials asked only if a registry wants to know who the user is
     */
    public Pusher(CredentialSource credentials, BuildLog log) {
        this(credentials, log, Retries.PATIENT);
    }

    Pusher(CredentialSource credentials, BuildLog log, List<Duration> pauses) {
        this.credentials = credentials;
        retries = new Retries(pauses, log);
    }

    /**
     * Pushes an image. What the registry has already is not sent.
     *
     * @throws RumprunException if the registry cannot be reached, or refuses the image
     */
    public PushResult push(PushRequest request) {
        if (!Files.isRegularFile(request.archive())) {
            throw RumprunException.setup("There is no container image to push: no file " + request.archive(),
                    "have the goal image write it, in a phase before deploy");
        }
        try (LayoutArchive archive = new LayoutArchive(request.archive())) {
            archive.blobs();
            return push(archive, request);
        } catch (IOException e) {
            throw RumprunException.setup("The container image " + request.archive() + " cannot be read: "
                    + e.getMessage(), "write it again", e);
        }
    }

    private PushResult push(LayoutArchive archive, PushRequest request) throws IOException {
        ImageReference reference = request.reference();
        RegistryClient registry = new RegistryClient(reference, request.insecure(), credentials);
        try {
            URI manifest = registry.address("manifests/" + reference.tag());
            if (retries.run("Asking " + reference.registry(), () -> isTagged(registry, manifest, archive))) {
                return new PushResult(reference, archive.digest(), 0, 0, false);
            }
            int uploads = 0;
            long bytes = 0;
            for (Blob blob : archive.blobs()) {
                if (retries.run("Pushing " + blob.digest(), () -> upload(registry, archive, blob))) {
                    uploads++;
                    bytes += blob.size();
                }
            }
            retries.run("Pushing the manifest of " + reference, () -> tag(registry, manifest, archive));
            return new PushResult(reference, archive.digest(), uploads, bytes, true);
        } catch (Exhausted e) {
            throw RumprunException.setup(
                    "Cannot push " + reference + ". " + e.getMessage() + ". The tag is what it was before.",
                    "check the name of the registry and the network, and push again, which sends only what is missing; "
                            + "a registry without TLS needs <insecure>true</insecure>", e);
        }
    }

    private static boolean isTagged(RegistryClient registry, URI manifest, LayoutArchive archive)
            throws IOException, InterruptedException {
        Reply reply = registry.ask("HEAD", manifest, Map.of("Accept", archive.mediaType()), Body.NONE);
        return reply.isSuccess()
                && reply.header("Docker-Content-Digest").filter(archive.digest()::equals).isPresent();
    }

    /** Whether the blob was not there yet. */
    private static boolean upload(RegistryClient registry, LayoutArchive archive, Blob blob)
            throws IOException, InterruptedException {
        if (registry.ask("HEAD", registry.address("blobs/" + blob.digest()), PLAIN, Body.NONE).exists()) {
            return false;
        }
        URI uploads = registry.address("blobs/uploads/");
        Reply begun = require(registry.ask("POST", uploads, PLAIN, Body.NONE));
        String location = begun.header("Location")
                .orElseThrow(() -> new IOException("the registry names no place for an upload"));
        URI place = RegistryClient.with(registry.named(uploads, location),
                RegistryClient.encoded(Map.of("digest", blob.digest())));
        Reply ended = registry.ask("PUT", place, PLAIN,
                RegistryClient.stream("application/octet-stream", blob.size(), () -> archive.open(blob)));
        if (ended.status() == Reply.NOT_FOUND) {
            throw new IOException("the registry knows nothing of the upload that it has begun");
        }
        require(ended);
        return true;
    }

    private static Reply tag(RegistryClient registry, URI manifest, LayoutArchive archive)
            throws IOException, InterruptedException {
        byte[] bytes = archive.manifest();
        Reply reply = require(registry.ask("PUT", manifest, PLAIN,
                new Body(archive.mediaType(), bytes.length, BodyPublishers.ofByteArray(bytes))));
        String digest = reply.header("Docker-Content-Digest").orElse(archive.digest());
        if (!digest.equals(archive.digest())) {
            throw RumprunException.setup("The registry has stored another image than it was sent, " + digest + ".",
                    "push again, and tell who runs it");
        }
        return reply;
    }

    private static Reply require(Reply reply) {
        if (!reply.isSuccess()) {
            throw RumprunException.setup("The registry refuses the image: " + reply.reason(),
                    "check that it takes images of the OCI format, and write the image again if it has been damaged");
        }
        return reply;
    }
}
