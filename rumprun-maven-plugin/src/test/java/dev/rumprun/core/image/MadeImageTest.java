// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.step.StepResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MadeImageTest {

    /** In a repository, files have the names by which definitions call them. */
    @ParameterizedTest
    @CsvSource({
        "ISO, app-1-p.iso, p, iso",
        "EC2, app-1-p-ec2.tar.gz, p-ec2, tar.gz",
        "XL, app-1-p-xl.sh, p-xl, sh",
        "XL, app-1-p.bin.gz, p, bin.gz",
    })
    void namesArtifactsAsTheFiles(ImageFormat format, Path file, String classifier, String type) {
        MadeImage image = new MadeImage("p", format,
                new StepResult(StepResult.Outcome.DONE, List.of(), Duration.ZERO));

        assertThat(image.classifier(file)).isEqualTo(classifier);
        assertThat(image.type(file)).isEqualTo(type);
    }
}
