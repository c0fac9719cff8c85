package org.sightline.app.commands;

import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One thing that happened, as one line of JSON for a log. */
public final class JsonLine {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonLine() {}

    /** @param facts names with a {@link Number} or a text each, in their order */
    public static String of(String event, Map<String, ?> facts) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("event", event);
            facts.forEach((name, value) -> {
                if (value instanceof Number number) {
                    json.writeNumberProperty(name, number.longValue());
                } else {
                    json.writeStringProperty(name, value.toString());
                }
            });
            json.writeEndObject();
        }
        return text.toString();
    }
}
