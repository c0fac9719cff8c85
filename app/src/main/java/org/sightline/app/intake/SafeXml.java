package org.sightline.app.intake;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Reads XML that a stranger wrote: no document type, no entity, nothing fetched from anywhere.
 *
 * <p>No office format needs a document type (OPC, ECMA-376 part 2, forbids it), so one is refused instead of ignored.
 */
final class SafeXml {

    private SafeXml() {}

    /**
     * A reader at the start of the document, with runs of text joined.
     *
     * @param file the name to be used in a sentence
     */
    static XMLStreamReader read(InputStream xml, String file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException(refusal(file));
        });
        try {
            return new WithoutDocumentType(factory.createXMLStreamReader(xml), file);
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private static Unreadable refusal(String file) {
        return new Unreadable(
                file + " holds XML with a document type or entities of its own, which can be used to reach other files."
                        + " It was not read. Open it in the program that wrote it, save a fresh copy and try again.");
    }

    private static final class WithoutDocumentType extends StreamReaderDelegate {

        private final String file;

        WithoutDocumentType(XMLStreamReader xml, String file) {
            super(xml);
            this.file = file;
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException(refusal(file));
            }
            return event;
        }
    }
}
