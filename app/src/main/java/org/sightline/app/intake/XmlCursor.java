package org.sightline.app.intake;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks one XML document forwards. Whoever is told of an element consumes it to its end, by walking its children or
 * by skipping it.
 */
final class XmlCursor {

    /** Deeper than any document that a person wrote; a file that goes on is made to exhaust its reader. */
    private static final int MAX_DEPTH = 400;

    private final XMLStreamReader xml;
    private int depth;

    XmlCursor(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Moves to the next child of the element at hand; false once that element has ended. */
    boolean child() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
        return false;
    }

    /** Moves to the next start, end or text within the element at hand, and says which as {@link XMLStreamConstants}. */
    int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > MAX_DEPTH) {
            throw new XMLStreamException("elements are nested more than " + MAX_DEPTH + " deep");
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** Passes over the element at hand with everything in it. */
    void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** The text directly in the element at hand, which is consumed. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(text);
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return text.toString();
                }
                default -> {}
            }
        }
    }

    void append(StringBuilder text) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    String characters() {
        return xml.getText();
    }

    String name() {
        return xml.getLocalName();
    }

    String namespace() {
        String uri = xml.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** The value of the first attribute of that local name, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number from an attribute, held between 1 and {@code most}; 1 where there is none. */
    int count(String name, int most) {
        String value = attribute(name);
        if (value == null) {
            return 1;
        }
        try {
            return Math.clamp(Long.parseLong(value.strip()), 1, most);
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }
}
