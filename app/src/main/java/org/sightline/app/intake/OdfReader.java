package org.sightline.app.intake;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;

/** Opens an OpenDocument text or spreadsheet (ISO/IEC 26300) from its XML in one pass. */
final class OdfReader implements Opens {

    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String CONTENT = "content.xml";

    @Override
    public void open(Upload file, Parts parts) throws IOException {
        try (SafeZip zip = SafeZip.open(file)) {
            refuseEncrypted(zip, file);
            try (InputStream in = zip.read(CONTENT)) {
                XmlCursor xml = new XmlCursor(SafeXml.read(in, file.name()));
                if (new OdfBody(xml, parts).read()) {
                    parts.remark(file.name() + " has tracked changes: it was read as it stands once all of them are"
                            + " accepted, with inserted words in and deleted words out.");
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private static void refuseEncrypted(SafeZip zip, Upload file) throws IOException, XMLStreamException {
        if (!zip.has(MANIFEST)) {
            return;
        }
        try (InputStream in = zip.read(MANIFEST)) {
            if (mentionsEncryption(new XmlCursor(SafeXml.read(in, file.name())))) {
                throw new Unreadable(file.name() + " is protected with a password. Open it, save it without a password"
                        + " and try again.");
            }
        }
    }

    private static boolean mentionsEncryption(XmlCursor manifest) throws XMLStreamException {
        boolean found = false;
        while (manifest.child()) {
            found |= manifest.name().equals("encryption-data") || mentionsEncryption(manifest);
        }
        return found;
    }
}
