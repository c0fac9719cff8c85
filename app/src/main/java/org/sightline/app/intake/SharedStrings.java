package org.sightline.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sightline.core.intake.GridCell;

/** The texts that the cells of a workbook share; each is one cell in memory, however often it is used. */
record SharedStrings(List<GridCell> cells) {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static SharedStrings read(SafeZip zip, Optional<String> path, String file) throws IOException {
        List<GridCell> cells = new ArrayList<>();
        if (path.isEmpty() || !zip.has(path.get())) {
            return new SharedStrings(cells);
        }
        try (InputStream in = zip.read(path.get())) {
            XMLStreamReader xml = SafeXml.read(in, file);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    cells.add(GridCell.of(richText(xml)));
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        return new SharedStrings(cells);
    }

    GridCell at(String index) {
        int at = CellRange.number(index.strip());
        return at < cells.size() ? cells.get(at) : GridCell.EMPTY;
    }

    /** The words of the element that begins here, all runs joined, without the phonetic guide of East Asian text. */
    static String richText(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("t") && phonetic == 0) {
                        text.append(xml.getElementText());
                        continue;
                    }
                    depth++;
                    phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                }
                default -> {}
            }
        }
        return unescape(text.toString());
    }

    /** Characters that XML cannot hold stand as {@code _x000D_} (ECMA-376 part 1, section 22.4.2.4). */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}
