package org.sightline.app.library.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sightline.app.documents.CleanText;
import org.sightline.app.library.Lesson;
import org.sightline.core.library.FactKind;
import org.sightline.core.library.FoundLesson;

/** Reports as an Atom feed (RFC 4287). An entry says what the report is and where to read it, and nothing that stands in it. */
final class WriteFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private WriteFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param address of this Sightline, without a slash at the end */
    static byte[] of(List<TakenReport> newest, String address) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new WriteFeed(xml).feed(newest, address);
            xml.close();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return out.toByteArray();
    }

    private void feed(List<TakenReport> newest, String address) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        text("id", id(address + "/library/feed.atom"));
        text("title", "Reports added to the library");
        text(
                "updated",
                newest.stream()
                        .map(taken -> taken.report().addedAt())
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH)
                        .toString());
        link("self", address + "/library/feed.atom");
        link("alternate", address + "/library");
        for (TakenReport taken : newest) {
            entry(taken, address + "/library/reports/" + taken.report().id());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(TakenReport taken, String href) throws XMLStreamException {
        xml.writeStartElement("entry");
        text("id", id(taken.report().file().sha256()));
        text("title", taken.title());
        text("updated", taken.report().addedAt().toString());
        xml.writeStartElement("author");
        String board = taken.value(FactKind.BOARD);
        text("name", board.isBlank() ? "Board not told" : board);
        xml.writeEndElement();
        link("alternate", href);
        text("summary", summary(taken));
        xml.writeEndElement();
    }

    private static String summary(TakenReport taken) {
        return Stream.of(
                        taken.value(FactKind.TYPE),
                        taken.published().orElse(""),
                        count(taken, FoundLesson.Kind.FINDING, "finding"),
                        count(taken, FoundLesson.Kind.RECOMMENDATION, "recommendation"))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String count(TakenReport taken, FoundLesson.Kind kind, String word) {
        long many =
                taken.lessons().stream().map(Lesson::kind).filter(kind::equals).count();
        return many + " " + word + (many == 1 ? "" : "s");
    }

    /** The same for ever, whatever this machine is called. */
    private static String id(String of) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(of.getBytes(UTF_8));
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(CleanText.forXml(text));
        xml.writeEndElement();
    }

    private void link(String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }
}
