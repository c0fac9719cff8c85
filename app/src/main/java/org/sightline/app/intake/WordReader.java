package org.sightline.app.intake;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;

/** Opens a Word document (.docx), transitional or strict, from its XML in one pass: a long table costs no more than its rows. */
final class WordReader implements Opens {

    static final String USUAL_BODY = "word/document.xml";

    @Override
    public void open(Upload file, Parts parts) throws IOException {
        try (SafeZip zip = SafeZip.open(file)) {
            DocumentBlocks blocks = new DocumentBlocks(parts);
            body(zip, file, parts, blocks);
            if (blocks.isEmpty() && zip.names().stream().anyMatch(name -> name.startsWith("word/media/"))) {
                parts.remark(file.name() + " holds pictures and no text: they need text recognition (OCR) before"
                        + " Sightline can read them.");
            }
            long embedded = zip.names().stream()
                    .filter(name -> name.startsWith("word/embeddings/"))
                    .count();
            if (embedded > 0) {
                parts.remark(file.name() + " has " + embedded + (embedded == 1 ? " file" : " files")
                        + " embedded in it, which Sightline does not open. Save each beside it as a file of its own.");
            }
        }
    }

    private static void body(SafeZip zip, Upload file, Parts parts, DocumentBlocks blocks) throws IOException {
        try (InputStream in = zip.read(nameOfBody(zip, file))) {
            WordBody body =
                    new WordBody(new XmlCursor(SafeXml.read(in, file.name())), blocks, () -> new CellText(blocks));
            body.read();
            if (body.hasTrackedChanges()) {
                parts.remark(file.name() + " has tracked changes: it was read as it stands once all of them are"
                        + " accepted, with inserted words in and deleted words out.");
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    /** The body is where the package says it is (ECMA-376 Part 2, 9.3); some writers do not use the usual name. */
    static String nameOfBody(SafeZip zip, Upload file) throws IOException {
        if (zip.has(USUAL_BODY) || !zip.has("_rels/.rels")) {
            return USUAL_BODY;
        }
        try (InputStream in = zip.read("_rels/.rels")) {
            XmlCursor xml = new XmlCursor(SafeXml.read(in, file.name()));
            xml.child();
            while (xml.child()) {
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (type != null && target != null && type.endsWith("/officeDocument")) {
                    return target.startsWith("/") ? target.substring(1) : target;
                }
                xml.skip();
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        return USUAL_BODY;
    }
}
