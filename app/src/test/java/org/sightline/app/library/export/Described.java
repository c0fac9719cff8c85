package org.sightline.app.library.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.app.serve.TestWeb;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the description of the API says, and whether an answer is as it says; as much of JSON Schema as it uses. */
final class Described {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode document;

    private Described(JsonNode document) {
        this.document = document;
    }

    static Described asServed() {
        return new Described(
                JSON.readTree(TestWeb.guest().get("/api/library/openapi.json").body()));
    }

    JsonNode document() {
        return document;
    }

    List<String> paths() {
        return document.get("paths").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> parameters(String path) {
        List<String> names = new ArrayList<>();
        document.get("paths")
                .get(path)
                .get("get")
                .get("parameters")
                .forEach(each -> names.add(each.get("name").asString()));
        return names;
    }

    /** What is wrong with an answer; nothing where it is as described. */
    List<String> wrong(String path, int status, String body) {
        JsonNode answer =
                document.get("paths").get(path).get("get").get("responses").get(String.valueOf(status));
        if (answer == null) {
            return List.of(path + " is not described to answer " + status);
        }
        List<String> wrong = new ArrayList<>();
        check(answer.get("content").get("application/json").get("schema"), JSON.readTree(body), path, wrong);
        return wrong;
    }

    private void check(JsonNode schema, JsonNode value, String at, List<String> wrong) {
        if (schema.has("$ref")) {
            String[] way = schema.get("$ref").asString().split("/", -1);
            check(document.get("components").get("schemas").get(way[way.length - 1]), value, at, wrong);
            return;
        }
        if (!isOf(schema.get("type"), value)) {
            wrong.add(at + " is no " + schema.get("type") + ": " + value);
            return;
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            wrong.add(at + " is none of " + schema.get("enum") + ": " + value);
        }
        if (value.isArray()) {
            value.forEach(item -> check(schema.get("items"), item, at + "[]", wrong));
        }
        if (value.isObject()) {
            schema.get("required").forEach(name -> {
                if (!value.has(name.asString())) {
                    wrong.add(at + " lacks " + name.asString());
                }
            });
            value.properties().forEach(property -> {
                JsonNode known = schema.get("properties").get(property.getKey());
                if (known == null) {
                    wrong.add(at + " has what is not described: " + property.getKey());
                } else {
                    check(known, property.getValue(), at + "." + property.getKey(), wrong);
                }
            });
        }
    }

    private static boolean contains(JsonNode all, JsonNode value) {
        for (JsonNode each : all) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isOf(each, value)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asString()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new AssertionError("no such type: " + type);
        };
    }
}
