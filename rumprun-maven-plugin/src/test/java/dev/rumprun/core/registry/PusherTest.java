// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.oci.OciImage;
import dev.rumprun.core.oci.OciLayout;
import dev.rumprun.core.tar.TarFile;
import dev.rumprun.fixture.CuttingProxy;
import dev.rumprun.fixture.RecordingLog;
import dev.rumprun.fixture.Registry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a real registry. */
class PusherTest {

    private static final String MANIFEST = "application/vnd.oci.image.manifest.v1+json";
    private static final CredentialSource NOBODY = registry -> Optional.empty();
    private static final List<Duration> PAUSES = Collections.nCopies(3, Duration.ofMillis(20));
    private static final int SIZE = 1 << 20;

    @TempDir
    private Path directory;

    private final RecordingLog log = new RecordingLog();
    private Path tar;
    private String digest;

    @BeforeEach
    void writeImage() throws IOException {
        assumeThat(Registry.isInstalled()).as("docker-registry is installed").isTrue();
        byte[] random = new byte[SIZE];
        new Random(1).nextBytes(random);
        Path disk = Files.write(directory.resolve("disk.raw"), random);
        tar = directory.resolve("app-kvm-oci.tar");
        digest = OciLayout.write(new OciImage(
                List.of(List.of(TarFile.of("disk/app.raw", disk, 107)), List.of(TarFile.of("urunc.json", "{}", 0))),
                List.of("app"), new TreeMap<>(),
                new TreeMap<>(Map.of("org.opencontainers.image.title", "app")), OptionalLong.of(1)), tar);
    }

    @Test
    void pushesWhatCanBePulledBack() throws Exception {
        try (Registry registry = Registry.open(directory)) {
            PushResult result = pusher(NOBODY).push(request(registry.host()));

            assertThat(result.uploads()).isEqualTo(3);
            assertThat(result.bytes()).isGreaterThan(SIZE);
            assertThat(result.digest()).isEqualTo(digest);
            HttpResponse<byte[]> manifest = get(registry.port(), "manifests/1.0");
            assertThat(manifest.headers().firstValue("Content-Type")).contains(MANIFEST);
            assertThat(sha256(manifest.body())).isEqualTo(digest);
            JsonNode json = new ObjectMapper().readTree(manifest.body());
            assertThat(json.at("/annotations/org.opencontainers.image.title").asText()).isEqualTo("app");
            for (JsonNode blob : List.of(json.path("config"), json.at("/layers/0"), json.at("/layers/1"))) {
                String name = blob.path("digest").asText();
                assertThat(sha256(get(registry.port(), "blobs/" + name).body())).isEqualTo(name);
            }
        }
    }

    @Test
    void uploadsNothingThatIsThere() throws IOException {
        try (Registry registry = Registry.open(directory)) {
            pusher(NOBODY).push(request(registry.host()));
            PushResult again = pusher(NOBODY).push(request(registry.host()));
            PushResult otherTag = pusher(NOBODY).push(request(registry.host(), "1.1"));

            assertThat(again.tagged()).isFalse();
            assertThat(again.summary()).contains("already");
            assertThat(otherTag.tagged()).isTrue();
            assertThat(otherTag.uploads()).isZero();
        }
    }

    @Test
    void tellsARegistryWhoTheUserIs() throws IOException {
        try (Registry registry = Registry.locked(directory)) {
            assertThat(pusher(name -> {
                assertThat(name).isEqualTo(registry.host());
                return Optional.of(new Credentials(Registry.USER, Registry.PASSWORD, false, "a test"));
            }).push(request(registry.host())).uploads()).isEqualTo(3);
        }
    }

    @Test
    void saysWhosePasswordIsWrong() throws IOException {
        try (Registry registry = Registry.locked(directory)) {
            Pusher pusher = pusher(name -> Optional.of(new Credentials(
                    Registry.USER, "secret guess", false, "the <server> '" + name + "' in settings.xml")));

            assertThatThrownBy(() -> pusher.push(request(registry.host()))).isInstanceOf(RumprunException.class)
                    .hasMessageContaining("user 'builder' of the <server> '" + registry.host() + "' in settings.xml")
                    .hasMessageContaining("<id>" + registry.host() + "</id>")
                    .hasMessageContaining("401")
                    .hasMessageNotContaining("secret guess");
            assertThat(log.of("debug").toString() + log.of("warn")).doesNotContain("secret guess");
        }
    }

    @Test
    void saysThatThereIsNoPassword() throws IOException {
        try (Registry registry = Registry.locked(directory)) {
            assertThatThrownBy(() -> pusher(NOBODY).push(request(registry.host())))
                    .isInstanceOf(RumprunException.class)
                    .hasMessageContaining("wants a user and a password").hasMessageContaining("docker login");
        }
    }

    @Test
    void goesOnWhenAConnectionIsCutInTheMiddle() throws Exception {
        try (Registry registry = Registry.open(directory);
                CuttingProxy proxy = new CuttingProxy(registry.port(), SIZE / 2, 2)) {
            assertThat(pusher(NOBODY).push(request(proxy.host())).digest()).isEqualTo(digest);

            assertThat(proxy.cuts()).isEqualTo(2);
            assertThat(log.of("warn")).hasSize(2).allMatch(line -> line.contains("Trying again"));
            assertThat(sha256(get(registry.port(), "manifests/1.0").body())).isEqualTo(digest);
        }
    }

    @Test
    void givesUpAfterTooManyCutsAndTagsNothing() throws Exception {
        try (Registry registry = Registry.open(directory);
                CuttingProxy proxy = new CuttingProxy(registry.port(), SIZE / 2, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> pusher(NOBODY).push(request(proxy.host()))).isInstanceOf(RumprunException.class)
                    .hasMessageContaining("4 attempts").hasMessageContaining("tag is what it was before");

            assertThat(get(registry.port(), "manifests/1.0").statusCode()).isEqualTo(404);
            // Once the network is good again, the push is completed.
            assertThat(pusher(NOBODY).push(request(registry.host())).tagged()).isTrue();
        }
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        Registry registry = Registry.open(directory);
        registry.close();

        assertThatThrownBy(() -> pusher(NOBODY).push(request(registry.host()))).isInstanceOf(RumprunException.class)
                .hasMessageContaining("Cannot push " + registry.host() + "/team/app:1.0")
                .hasMessageContaining("check the name of the registry");
    }

    @Test
    void saysThatThereIsNoImage() {
        assertThatThrownBy(() -> pusher(NOBODY).push(new PushRequest(
                directory.resolve("none.tar"), reference("localhost:1", "1.0"), false)))
                .isInstanceOf(RumprunException.class).hasMessageContaining("no file").hasMessageContaining("none.tar");
    }

    @Test
    void refusesFilesThatAreNoLayouts() throws IOException {
        Path junk = Files.write(directory.resolve("junk.tar"), new byte[10_000]);
        byte[] bytes = Files.readAllBytes(tar);
        Path cut = Files.write(directory.resolve("cut.tar"), Arrays.copyOf(bytes, SIZE / 2));

        for (Path file : List.of(junk, cut)) {
            assertThatThrownBy(() -> pusher(NOBODY).push(new PushRequest(file, reference("localhost:1", "1.0"), false)))
                    .isInstanceOf(RumprunException.class).hasMessageContaining("cannot be read")
                    .hasMessageContaining(file.getFileName().toString());
        }
    }

    @Test
    void aDamagedLayerIsNotTaken() throws Exception {
        byte[] bytes = Files.readAllBytes(tar);
        bytes[SIZE / 2] ^= 1;
        Files.write(tar, bytes);
        try (Registry registry = Registry.open(directory)) {
            assertThatThrownBy(() -> pusher(NOBODY).push(request(registry.host()))).isInstanceOf(RumprunException.class)
                    .hasMessageContaining("refuses the image").hasMessageContaining("digest");
            assertThat(get(registry.port(), "manifests/1.0").statusCode()).isEqualTo(404);
        }
    }

    private Pusher pusher(CredentialSource credentials) {
        return new Pusher(credentials, log, PAUSES);
    }

    private PushRequest request(String host) {
        return request(host, "1.0");
    }

    private PushRequest request(String host, String tag) {
        return new PushRequest(tar, reference(host, tag), false);
    }

    private static ImageReference reference(String host, String tag) {
        Problems problems = new Problems();
        Optional<ImageReference> reference = ImageReference.parse(host + "/team/app:" + tag, problems);
        problems.throwIfAny();
        return reference.orElseThrow();
    }

    private static HttpResponse<byte[]> get(int port, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v2/team/app/" + path))
                        .header("Accept", MANIFEST).build(), BodyHandlers.ofByteArray());
    }

    private static String sha256(byte[] bytes) {
        return "sha256:" + HexFormat.of().formatHex(Digests.sha256().digest(bytes));
    }
}
