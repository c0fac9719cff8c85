package org.sightline.app.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one line of JSON into its fields: texts and whole numbers, nothing inside another, none of them twice. */
final class ReadFields {

    private static final JsonFactory JSON = new JsonFactory();

    private ReadFields() {}

    static Map<String, Object> of(byte[] line) throws NoAuditLine {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            return object(json);
        } catch (JacksonException broken) {
            throw new NoAuditLine("it is no whole line of JSON.");
        }
    }

    private static Map<String, Object> object(JsonParser json) throws NoAuditLine {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new NoAuditLine("it is no object in JSON.");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            if (fields.put(name, value(json)) != null) {
                throw new NoAuditLine("it says the same thing twice.");
            }
        }
        if (json.nextToken() != null) {
            throw new NoAuditLine("something stands behind its end.");
        }
        return fields;
    }

    private static Object value(JsonParser json) throws NoAuditLine {
        return switch (json.nextToken()) {
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case null, default -> throw new NoAuditLine("it holds something that is neither text nor a whole number.");
        };
    }
}
