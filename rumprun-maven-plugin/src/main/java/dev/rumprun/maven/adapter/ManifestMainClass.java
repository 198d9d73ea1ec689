// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** The main class that maven-jar-plugin writes into the manifest of a project's jar. */
public final class ManifestMainClass {

    private static final String JAR_PLUGIN = "org.apache.maven.plugins:maven-jar-plugin";
    private static final List<String> PLACE = List.of("configuration", "archive", "manifest", "mainClass");

    private ManifestMainClass() {
    }

    /** The class; empty if there is none. */
    public static Optional<String> of(MavenProject project) {
        Plugin plugin = project.getPlugin(JAR_PLUGIN);
        if (plugin == null) {
            return Optional.empty();
        }
        return Stream.concat(plugin.getExecutions().stream(), Stream.of(plugin))
                .map(ConfigurationContainer::getConfiguration)
                .filter(Objects::nonNull)
                .flatMap(configuration -> find(configuration.toString()).stream())
                .findFirst();
    }

    /** Reads the configuration as text: what type it has depends on the version of Maven. */
    static Optional<String> find(String xml) {
        try {
            XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(xml));
            Deque<String> place = new ArrayDeque<>();
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        place.addLast(reader.getLocalName());
                        if (List.copyOf(place).equals(PLACE)) {
                            return Optional.of(reader.getElementText().strip()).filter(name -> !name.isEmpty());
                        }
                    }
                    case XMLStreamReader.END_ELEMENT -> place.removeLast();
                    default -> { }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Maven gives configurations as XML", e);
        }
    }
}
