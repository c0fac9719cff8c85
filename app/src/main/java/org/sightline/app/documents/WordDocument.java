package org.sightline.app.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word document as a stream, on landscape A4 with page numbers. Its fixed parts are files beside this class; only the
 * body is made here, row by row, so that a chronology of 60,000 rows needs no more memory than one of 60.
 *
 * @param title of the document, for its properties and its footer
 * @param asAt the day it is dated, so that the same review gives the same bytes
 */
public record WordDocument(String title, LocalDate asAt) {

    /** What writes the body. */
    @FunctionalInterface
    public interface Body {
        void write(WordBody body) throws IOException;
    }

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Name in the package and name beside this class. */
    private static final List<Map.Entry<String, String>> FIXED = List.of(
            Map.entry("[Content_Types].xml", "content-types.xml"),
            Map.entry("_rels/.rels", "package-rels.xml"),
            Map.entry("word/_rels/document.xml.rels", "document-rels.xml"),
            Map.entry("word/styles.xml", "styles.xml"),
            Map.entry("word/settings.xml", "settings.xml"),
            Map.entry("word/footer.xml", "footer.xml"),
            Map.entry("docProps/app.xml", "app.xml"));

    public void writeTo(OutputStream out, Body body) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, String> part : FIXED) {
                part(zip, part.getKey());
                copy(part.getValue(), zip);
                zip.closeEntry();
            }
            part(zip, "docProps/core.xml");
            core(Xml.to(zip));
            zip.closeEntry();
            part(zip, "word/document.xml");
            document(Xml.to(zip), body);
            zip.closeEntry();
        }
    }

    private void part(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(asAt, LocalTime.MIDNIGHT));
        zip.putNextEntry(entry);
    }

    private static void copy(String name, OutputStream out) throws IOException {
        try (InputStream in = WordDocument.class.getResourceAsStream("word/" + name)) {
            if (in == null) {
                throw new IllegalStateException("word/" + name + " is missing from the build");
            }
            in.transferTo(out);
        }
    }

    private void core(Xml xml) throws IOException {
        List<String> names = List.of(
                "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms", "http://purl.org/dc/terms/",
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("cp:coreProperties", names, () -> {
            xml.element("dc:title", () -> xml.text(title));
            xml.element("dc:creator", () -> xml.text("Sightline"));
            xml.element("dc:language", () -> xml.text("en-GB"));
            xml.element("dcterms:created", List.of("xsi:type", "dcterms:W3CDTF"), () -> xml.text(asAt + "T00:00:00Z"));
        });
        xml.finish();
    }

    private static void document(Xml xml, Body body) throws IOException {
        xml.element("w:document", List.of("xmlns:w", WORD, "xmlns:r", RELATIONSHIPS), () -> {
            xml.element("w:body", () -> {
                body.write(new WordBody(xml));
                section(xml);
            });
        });
        xml.finish();
    }

    private static void section(Xml xml) throws IOException {
        xml.element("w:sectPr", () -> {
            xml.empty("w:footerReference", "w:type", "default", "r:id", "rId3");
            xml.empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
            xml.empty(
                    "w:pgMar",
                    "w:top",
                    "720",
                    "w:right",
                    "720",
                    "w:bottom",
                    "720",
                    "w:left",
                    "720",
                    "w:header",
                    "360",
                    "w:footer",
                    "360",
                    "w:gutter",
                    "0");
        });
    }
}
