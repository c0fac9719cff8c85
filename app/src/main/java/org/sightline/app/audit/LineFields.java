package org.sightline.app.audit;

import java.io.StringWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.audit.Actor;
import org.sightline.core.audit.AuditLine;
import org.sightline.core.audit.Closing;
import org.sightline.core.audit.Hash;
import org.sightline.core.audit.Link;
import org.sightline.core.audit.LinkedLine;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The fields of a line of an export, by the names that they have in its JSON, and back. */
final class LineFields {

    private static final JsonFactory JSON = new JsonFactory();

    private LineFields() {}

    static String json(LinkedLine line) {
        return json(of(line));
    }

    static String json(Closing closing) {
        return json(of(closing));
    }

    private static Map<String, Object> of(LinkedLine linked) {
        AuditLine line = linked.line();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", line.number());
        fields.put("at", line.at().toString());
        fields.put("who", line.who().name());
        fields.put("role", line.who().role());
        line.caseNumber().ifPresent(number -> fields.put("case", number));
        fields.put("action", line.action());
        fields.put("what", line.what());
        fields.put("why", line.why());
        fields.put("outcome", line.outcome());
        fields.put("previous", linked.link().previous().hex());
        fields.put("hash", linked.link().hash().hex());
        return fields;
    }

    private static Map<String, Object> of(Closing closing) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("count", closing.count());
        fields.put("head", closing.head().hex());
        return fields;
    }

    static boolean areOfClosing(Map<String, Object> fields) {
        return fields.containsKey("head");
    }

    static LinkedLine line(Map<String, Object> fields) throws NoAuditLine {
        AuditLine line;
        Link link;
        try {
            line = new AuditLine(
                    number(fields, "number"),
                    Instant.parse(text(fields, "at")),
                    new Actor(text(fields, "who"), text(fields, "role")),
                    fields.containsKey("case") ? Optional.of(number(fields, "case")) : Optional.empty(),
                    text(fields, "action"),
                    text(fields, "what"),
                    text(fields, "why"),
                    text(fields, "outcome"));
            link = new Link(hash(fields, "previous"), hash(fields, "hash"));
        } catch (IllegalArgumentException | java.time.DateTimeException impossible) {
            throw new NoAuditLine("its number, time or hash is none.");
        }
        LinkedLine linked = new LinkedLine(line, link);
        same(fields, of(linked));
        return linked;
    }

    static Closing closing(Map<String, Object> fields) throws NoAuditLine {
        Closing closing;
        try {
            closing = new Closing(number(fields, "count"), hash(fields, "head"));
        } catch (IllegalArgumentException impossible) {
            throw new NoAuditLine("its count or its hash is none.");
        }
        same(fields, of(closing));
        return closing;
    }

    /** What no hash covers must not be there, or somebody could add to a line, or respell it, without its being seen. */
    private static void same(Map<String, Object> read, Map<String, Object> written) throws NoAuditLine {
        if (!read.equals(written)) {
            throw new NoAuditLine("it holds something that Sightline does not write.");
        }
    }

    private static String text(Map<String, Object> fields, String name) throws NoAuditLine {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw missing(name);
    }

    private static long number(Map<String, Object> fields, String name) throws NoAuditLine {
        if (fields.get(name) instanceof Long number) {
            return number;
        }
        throw missing(name);
    }

    private static Hash hash(Map<String, Object> fields, String name) throws NoAuditLine {
        return new Hash(text(fields, name));
    }

    private static NoAuditLine missing(String name) {
        return new NoAuditLine("it has no \"" + name + "\".");
    }

    private static String json(Map<String, Object> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            fields.forEach((name, value) -> {
                if (value instanceof Long number) {
                    json.writeNumberProperty(name, number);
                } else {
                    json.writeStringProperty(name, value.toString());
                }
            });
            json.writeEndObject();
        }
        return text.toString();
    }
}
