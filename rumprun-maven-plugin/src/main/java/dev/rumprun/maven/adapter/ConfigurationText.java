// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Configurations that are XML, and that no Maven turns into objects for us. */
public final class ConfigurationText {

    private ConfigurationText() {
    }

    /**
     * The text of an element, without blanks around it; nothing if there is no such element, or nothing in it.
     *
     * @param configuration read as text: what type it has depends on the version of Maven; null if there is none
     * @param place the names of the elements that lead to it, without that of the configuration itself
     */
    public static Optional<String> find(Object configuration, List<String> place) {
        if (configuration == null) {
            return Optional.empty();
        }
        try {
            XMLStreamReader reader =
                    XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(configuration.toString()));
            Deque<String> names = new ArrayDeque<>();
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        names.addLast(reader.getLocalName());
                        if (List.copyOf(names).subList(1, names.size()).equals(place)) {
                            return Optional.of(reader.getElementText().strip()).filter(text -> !text.isEmpty());
                        }
                    }
                    case XMLStreamReader.END_ELEMENT -> names.removeLast();
                    default -> { }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Maven gives configurations as XML", e);
        }
    }
}
