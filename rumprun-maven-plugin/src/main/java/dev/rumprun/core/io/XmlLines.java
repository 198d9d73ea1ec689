// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with a line for each tag, and attributes in the order in which they are given. */
public final class XmlLines {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    /** Begins a text by a comment, which may have no two hyphens in a row. */
    public XmlLines(String comment) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeComment(" " + comment + " ");
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
    }

    /** Begins an element; its attributes are names and values by turns. */
    public XmlLines begin(String element, String... attributes) {
        return line(() -> {
            xml.writeStartElement(element);
            write(attributes);
        }, depth++);
    }

    /** An element with nothing inside. */
    public XmlLines empty(String element, String... attributes) {
        return line(() -> {
            xml.writeEmptyElement(element);
            write(attributes);
        }, depth);
    }

    /** An element with a text inside. */
    public XmlLines text(String element, String text, String... attributes) {
        return line(() -> {
            xml.writeStartElement(element);
            write(attributes);
            xml.writeCharacters(text);
            xml.writeEndElement();
        }, depth);
    }

    /** Ends the element that was begun last. */
    public XmlLines end() {
        return line(xml::writeEndElement, --depth);
    }

    @Override
    public String toString() {
        return line(xml::flush, 0).text.toString();
    }

    private XmlLines line(Tag tag, int indent) {
        try {
            xml.writeCharacters("\n" + "  ".repeat(indent));
            tag.write();
            return this;
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private static IllegalStateException inMemory(XMLStreamException e) {
        return new IllegalStateException("Writing to memory failed", e);
    }

    /** Writes a tag. */
    @FunctionalInterface
    private interface Tag {
        void write() throws XMLStreamException;
    }
}
