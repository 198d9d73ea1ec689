// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class ManifestMainClassTest {

    @Test
    void isNoneWithoutThePlugin() {
        MavenProject project = new MavenProject();
        project.setBuild(new Build());
        assertThat(ManifestMainClass.of(project)).isEmpty();

        Plugin plugin = new Plugin();
        plugin.setArtifactId("maven-jar-plugin");
        project.getBuild().addPlugin(plugin);
        assertThat(ManifestMainClass.of(project)).isEmpty();
    }
}
