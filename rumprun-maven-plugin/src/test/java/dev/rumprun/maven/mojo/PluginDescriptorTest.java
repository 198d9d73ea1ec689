// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What Maven and the documentation read of the goals. */
class PluginDescriptorTest {

    /** Generated, with parameters that all plugins' help goals have. */
    private static final String HELP = "help";

    private static Map<String, Element> goals;

    @BeforeAll
    static void readTheDescriptor() throws Exception {
        try (InputStream in = BakeMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Element plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
            goals = children(child(plugin, "mojos")).stream()
                    .collect(Collectors.toMap(mojo -> text(mojo, "goal"), Function.identity()));
        }
    }

    @Test
    void hasItsGoals() {
        assertThat(goals).containsOnlyKeys("bake", "compile", "debug", "doctor", "image", "list", "push", "report",
                "run", "sbom", "start", "stop", "toolchain-package", "toolchain-purge", "trim-report", "verify", HELP);
    }

    @Test
    void bindsGoalsToTheirPhases() {
        assertThat(text(goals.get("bake"), "phase")).isEqualTo("package");
        assertThat(text(goals.get("bake"), "requiresDependencyResolution")).isEqualTo("runtime");
        assertThat(text(goals.get("image"), "phase")).isEqualTo("package");
        assertThat(text(goals.get("sbom"), "phase")).isEqualTo("package");
        assertThat(text(goals.get("compile"), "phase")).isEqualTo("compile");
        assertThat(text(goals.get("start"), "phase")).isEqualTo("pre-integration-test");
        assertThat(text(goals.get("stop"), "phase")).isEqualTo("post-integration-test");
        assertThat(text(goals.get("verify"), "phase")).isEqualTo("integration-test");
    }

    @Test
    void letsTheDoctorRunAnywhereAndOnce() {
        assertThat(text(goals.get("doctor"), "requiresProject")).isEqualTo("false");
        assertThat(text(goals.get("doctor"), "aggregator")).isEqualTo("true");
    }

    @Test
    void letsGoalsRunInParallel() {
        assertThat(goals.values()).allSatisfy(goal -> assertThat(text(goal, "threadSafe")).isEqualTo("true"));
    }

    @Test
    void explainsEveryParameter() {
        for (String goal : List.of("bake", "compile", "doctor", "sbom", "toolchain-purge")) {
            assertThat(parameters(goal)).hasSizeGreaterThan(4).allSatisfy(parameter -> {
                String name = goal + " " + text(parameter, "name");
                assertThat(text(parameter, "description")).as(name).hasSizeGreaterThan(20).endsWith(".");
                assertThat(text(parameter, "since")).as(name).matches("\\d+\\.\\d+\\.\\d+");
            });
        }
    }

    @Test
    void beginsTheNamesOfAllPropertiesWithItsOwn() {
        for (String goal : List.of("bake", "compile", "doctor", "toolchain-purge")) {
            List<String> properties = children(child(goals.get(goal), "configuration")).stream()
                    .filter(parameter -> editable(goal).contains(parameter.getNodeName()))
                    .map(Element::getTextContent)
                    .filter(property -> !property.isEmpty())
                    .toList();
            assertThat(properties).hasSizeGreaterThan(4)
                    .allSatisfy(property -> assertThat(property).startsWith("${rumprun.").endsWith("}"));
        }
    }

    private static List<String> editable(String goal) {
        return parameters(goal).stream().map(parameter -> text(parameter, "name")).toList();
    }

    /** Those that users can set. */
    private static List<Element> parameters(String goal) {
        return children(child(goals.get(goal), "parameters")).stream()
                .filter(parameter -> text(parameter, "editable").equals("true"))
                .toList();
    }

    private static String text(Element parent, String name) {
        return children(parent).stream().filter(c -> c.getNodeName().equals(name)).findFirst()
                .map(Element::getTextContent).orElse("");
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream().filter(c -> c.getNodeName().equals(name)).findFirst().orElseThrow();
    }

    private static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }
}
