// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.bake.BakeResult;
import dev.rumprun.core.bake.BakedImage;
import dev.rumprun.core.compile.CompiledProgram;
import dev.rumprun.core.image.MadeImage;
import dev.rumprun.core.io.FileStamp;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Makes images part of what a project installs and deploys: type {@code bin}, classifier = platform, what their
 * guests are told and have as disks, and their description. The project's own artifact is left alone, unless it has
 * none but the description.
 */
public final class ImageAttacher {

    /** The packaging of projects that consist of images alone. */
    public static final String PACKAGING = "rumprun";

    private static final String IMAGE_TYPE = "bin";
    private static final String REPORT_TYPE = "json";
    private static final String REPORT_CLASSIFIER = "rumprun";
    private static final String CONFIG_CLASSIFIER = "-config";
    private static final String SBOM_CLASSIFIER = "cyclonedx";
    /** Not of type sha256: in a repository, that ending belongs to the checksum of another file. */
    private static final String SUMS_TYPE = "txt";
    private static final String SUMS_CLASSIFIER = "sha256sums";
    private static final String DATA_TYPE = "iso";
    private static final String DATA_CLASSIFIER = "data-";
    private static final String TOOLCHAIN_TYPE = "tar.xz";

    private final MavenProjectHelper helper;
    private final MavenProject project;

    public ImageAttacher(MavenProjectHelper helper, MavenProject project) {
        this.helper = helper;
        this.project = project;
    }

    /**
     * Attaches what was baked.
     *
     * @param configs of the guests, in the order of the images
     * @param data what was made for the guests' disks, by their numbers
     * @param classifier the execution's own; comes before the platform
     */
    public void attach(BakeResult result, List<Path> configs, SortedMap<Integer, Path> data,
            Optional<String> classifier) {
        String prefix = classifier.map(c -> c + "-").orElse("");
        for (int i = 0; i < configs.size(); i++) {
            BakedImage image = result.images().get(i);
            attach(IMAGE_TYPE, prefix + image.platform().name(), image.file().path());
            attach(REPORT_TYPE, prefix + image.platform().name() + CONFIG_CLASSIFIER, configs.get(i));
        }
        data.forEach((number, image) -> attach(DATA_TYPE, prefix + DATA_CLASSIFIER + number, image));
        if (project.getPackaging().equals(PACKAGING) && classifier.isEmpty()) {
            project.getArtifact().setFile(result.report().toFile());
        } else {
            attach(REPORT_TYPE, prefix + REPORT_CLASSIFIER, result.report());
        }
    }

    /**
     * Attaches what an image became: type = format or ending, classifier = platform, with the format behind it where the
     * type does not tell.
     *
     * @param classifier the execution's own; comes before the platform
     */
    public void attach(MadeImage image, Optional<String> classifier) {
        image.files().forEach(file ->
                attach(image.type(file), classifier.map(c -> c + "-").orElse("") + image.classifier(file), file));
    }

    /**
     * Attaches programs that no image was made of: type {@code bin}, classifier = target, and of several the program.
     *
     * @param names of the programs, if there are several
     * @param classifier the execution's own; comes before the target
     */
    public void attach(CompiledProgram programs, String target, List<String> names, Optional<String> classifier) {
        String prefix = classifier.map(c -> c + "-").orElse("") + target;
        List<FileStamp> files = programs.programs();
        for (int i = 0; i < files.size(); i++) {
            attach(IMAGE_TYPE, files.size() == 1 ? prefix : prefix + "-" + names.get(i), files.get(i).path());
        }
    }

    /** Attaches a bill of materials: type {@code json}, classifier {@code cyclonedx}, as that of CycloneDX's plugin. */
    public void attachSbom(Path sbom, Optional<String> classifier) {
        attach(REPORT_TYPE, classifier.map(c -> c + "-").orElse("") + SBOM_CLASSIFIER, sbom);
    }

    /** Attaches checksums: type {@code txt}, classifier {@code sha256sums}. */
    public void attachSums(Path sums, Optional<String> classifier) {
        attach(SUMS_TYPE, classifier.map(c -> c + "-").orElse("") + SUMS_CLASSIFIER, sums);
    }

    /** Attaches a packed toolchain: type {@code tar.xz}, no classifier, so that its coordinates are the project's. */
    public void attachToolchain(Path archive) {
        attach(TOOLCHAIN_TYPE, "", archive);
    }

    /** The files of all that is attached by now, and of the project itself. */
    public List<Path> files() {
        return Stream.concat(Stream.of(project.getArtifact()), project.getAttachedArtifacts().stream())
                .map(Artifact::getFile)
                .filter(Objects::nonNull)
                .map(File::toPath)
                .toList();
    }

    /** A goal may run twice in a build; its artifacts are attached once. */
    private void attach(String type, String classifier, Path path) {
        File file = path.toFile();
        Optional<Artifact> earlier = project.getAttachedArtifacts().stream()
                .filter(artifact -> type.equals(artifact.getType())
                        && classifier.equals(Objects.requireNonNullElse(artifact.getClassifier(), "")))
                .findFirst();
        if (earlier.isPresent()) {
            earlier.get().setFile(file);
        } else {
            helper.attachArtifact(project, type, classifier.isEmpty() ? null : classifier, file);
        }
    }
}
