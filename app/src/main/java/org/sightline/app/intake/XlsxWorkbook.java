package org.sightline.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an Excel workbook is made of: its sheets in their order, and where its texts and styles are.
 *
 * @param date1904 whether day 0 is 1 January 1904, as Excel for the Mac once had it
 */
record XlsxWorkbook(List<Sheet> sheets, Optional<String> sharedStrings, Optional<String> styles, boolean date1904) {

    /** @param path its place within the ZIP */
    record Sheet(String name, String path) {}

    private record Relation(String type, String path) {}

    static XlsxWorkbook read(SafeZip zip, String file) throws IOException {
        String main = relations(zip, "", file).values().stream()
                .filter(relation -> relation.type.endsWith("/officeDocument"))
                .map(Relation::path)
                .findFirst()
                .orElse("xl/workbook.xml");
        Map<String, Relation> relations = relations(zip, main, file);
        List<Sheet> sheets = new ArrayList<>();
        boolean date1904 = false;
        try (InputStream in = zip.read(main)) {
            XMLStreamReader xml = SafeXml.read(in, file);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    date1904 = isTrue(attribute(xml, "date1904"));
                } else if (xml.getLocalName().equals("sheet")) {
                    Relation relation = relations.get(attribute(xml, "id"));
                    if (relation != null && relation.type.endsWith("/worksheet")) {
                        sheets.add(new Sheet(attribute(xml, "name"), relation.path));
                    }
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        return new XlsxWorkbook(
                List.copyOf(sheets), path(relations, "/sharedStrings"), path(relations, "/styles"), date1904);
    }

    /** The attribute of that name in any name space; empty where it is absent. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static Optional<String> path(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type.endsWith(type))
                .map(Relation::path)
                .findFirst();
    }

    /** The parts that a part refers to, by their ids; transitional and strict types differ only in their beginning. */
    private static Map<String, Relation> relations(SafeZip zip, String part, String file) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String path = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (!zip.has(path)) {
            return relations;
        }
        try (InputStream in = zip.read(path)) {
            XMLStreamReader xml = SafeXml.read(in, file);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && !attribute(xml, "TargetMode").equals("External")) {
                    String target = URI.create("/" + part)
                            .resolve(attribute(xml, "Target"))
                            .getPath();
                    relations.put(
                            attribute(xml, "Id"), new Relation(attribute(xml, "Type"), target.replaceFirst("^/+", "")));
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        return relations;
    }
}
