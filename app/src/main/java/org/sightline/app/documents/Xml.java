package org.sightline.app.documents;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as a stream: escaped, with what XML cannot hold replaced, and a full disk reported as what it is. */
final class Xml {

    /** What stands inside an element. */
    @FunctionalInterface
    interface Inside {
        void write() throws IOException;
    }

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private static final int BUFFER = 1 << 15;

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static Xml to(OutputStream out) throws IOException {
        try {
            // the writer hands on every quote and bracket by itself: without a buffer, deflating takes ten times as
            // long
            Writer buffered = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
            Xml xml = new Xml(FACTORY.createXMLStreamWriter(buffered));
            xml.writer.writeStartDocument("UTF-8", "1.0");
            return xml;
        } catch (XMLStreamException broken) {
            throw asDiskError(broken);
        }
    }

    /** Attributes are names and values in turn, so that the same document has the same bytes on every run. */
    void element(String name, List<String> attributes, Inside inside) throws IOException {
        try {
            writer.writeStartElement(name);
            attributes(attributes);
            inside.write();
            writer.writeEndElement();
        } catch (XMLStreamException broken) {
            throw asDiskError(broken);
        }
    }

    void element(String name, Inside inside) throws IOException {
        element(name, List.of(), inside);
    }

    void empty(String name, String... attributes) throws IOException {
        try {
            writer.writeEmptyElement(name);
            attributes(List.of(attributes));
        } catch (XMLStreamException broken) {
            throw asDiskError(broken);
        }
    }

    void text(String text) throws IOException {
        try {
            writer.writeCharacters(CleanText.forXml(text));
        } catch (XMLStreamException broken) {
            throw asDiskError(broken);
        }
    }

    void finish() throws IOException {
        try {
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException broken) {
            throw asDiskError(broken);
        }
    }

    private void attributes(List<String> attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.size(); i += 2) {
            writer.writeAttribute(attributes.get(i), CleanText.forXml(attributes.get(i + 1)));
        }
    }

    private static IOException asDiskError(XMLStreamException broken) {
        return broken.getNestedException() instanceof IOException disk ? disk : new IOException(broken);
    }
}
