// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.bake.BakeResult;
import dev.rumprun.core.step.StepResult.Outcome;
import dev.rumprun.fixture.Images;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImageAttacherTest {

    private static final File JAR = new File("/target/hello.jar");

    private final MavenProject project = new MavenProject();
    private final BakeResult result = new BakeResult(
            List.of(Images.image("kvm", "hw_virtio", Outcome.DONE), Images.image("xen", "xen_pv", Outcome.CURRENT)),
            Path.of("/target/hello-rumprun.json"), "Rumprun");
    private final List<Path> configs =
            List.of(Path.of("/target/hello-kvm-config.json"), Path.of("/target/hello-xen-config.json"));
    private final SortedMap<Integer, Path> data = new TreeMap<>(Map.of(1, Path.of("/target/hello-data-1.iso")));

    @BeforeEach
    void makeAProjectWithAJar() {
        project.setPackaging("jar");
        project.setArtifact(artifact("jar", null, JAR));
    }

    @Test
    void attachesImagesAndTheirDescription() {
        attach(Optional.empty());

        assertThat(attached()).containsExactly("bin kvm /target/hello-kvm.bin",
                "json kvm-config /target/hello-kvm-config.json", "bin xen /target/hello-xen.bin",
                "json xen-config /target/hello-xen-config.json", "iso data-1 /target/hello-data-1.iso",
                "json rumprun /target/hello-rumprun.json");
        assertThat(project.getArtifact().getFile()).isEqualTo(JAR);
    }

    @Test
    void putsTheClassifierBeforeThePlatform() {
        attach(Optional.of("debug"));

        assertThat(attached()).containsExactly("bin debug-kvm /target/hello-kvm.bin",
                "json debug-kvm-config /target/hello-kvm-config.json", "bin debug-xen /target/hello-xen.bin",
                "json debug-xen-config /target/hello-xen-config.json", "iso debug-data-1 /target/hello-data-1.iso",
                "json debug-rumprun /target/hello-rumprun.json");
    }

    @Test
    void makesTheDescriptionTheMainArtifactOfAProjectOfImagesAlone() {
        project.setPackaging("rumprun");

        attach(Optional.empty());

        assertThat(project.getArtifact().getFile()).isEqualTo(new File("/target/hello-rumprun.json"));
        assertThat(attached()).hasSize(5).noneMatch(artifact -> artifact.startsWith("json rumprun"));
    }

    @Test
    void attachesWhereImagesComeFrom() {
        ImageAttacher attacher = new ImageAttacher(new Helper(), project);
        attacher.attachSbom(Path.of("/target/hello-bom.json"), Optional.empty());
        attacher.attachSums(Path.of("/target/hello-loud-SHA256SUMS"), Optional.of("loud"));

        assertThat(attached()).containsExactly("json cyclonedx /target/hello-bom.json",
                "txt loud-sha256sums /target/hello-loud-SHA256SUMS");
        assertThat(attacher.files()).containsExactly(JAR.toPath(), Path.of("/target/hello-bom.json"),
                Path.of("/target/hello-loud-SHA256SUMS"));
    }

    @Test
    void keepsTheMainArtifactOfAnotherExecution() {
        project.setPackaging("rumprun");

        attach(Optional.of("debug"));

        assertThat(project.getArtifact().getFile()).isEqualTo(JAR);
        assertThat(attached()).contains("json debug-rumprun /target/hello-rumprun.json");
    }

    @Test
    void attachesOnceThoughTheGoalRunsTwice() {
        attach(Optional.empty());
        attach(Optional.empty());

        assertThat(attached()).hasSize(6);
    }

    private void attach(Optional<String> classifier) {
        new ImageAttacher(new Helper(), project).attach(result, configs, data, classifier);
    }

    private List<String> attached() {
        return project.getAttachedArtifacts().stream()
                .map(artifact -> artifact.getType() + " " + artifact.getClassifier() + " " + artifact.getFile())
                .toList();
    }

    private static Artifact artifact(String type, String classifier, File file) {
        Artifact artifact = new DefaultArtifact(
                "test", "hello", "1.0", null, type, classifier, new DefaultArtifactHandler(type));
        artifact.setFile(file);
        return artifact;
    }

    /** Maven's own would need Maven. */
    @SuppressWarnings("rawtypes")
    private static final class Helper implements MavenProjectHelper {

        @Override
        public void attachArtifact(MavenProject project, File file, String classifier) {
            attachArtifact(project, "jar", classifier, file);
        }

        @Override
        public void attachArtifact(MavenProject project, String type, File file) {
            attachArtifact(project, type, null, file);
        }

        @Override
        public void attachArtifact(MavenProject project, String type, String classifier, File file) {
            project.getAttachedArtifacts().add(artifact(type, classifier, file));
        }

        @Override
        public void addResource(MavenProject project, String directory, List includes, List excludes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addTestResource(MavenProject project, String directory, List includes, List excludes) {
            throw new UnsupportedOperationException();
        }
    }
}
