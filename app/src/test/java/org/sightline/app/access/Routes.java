package org.sightline.app.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.core.access.Action;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The lines of {@code routes.txt}, and the routes that the application really has. */
public final class Routes {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)[^}]*}");

    private Routes() {}

    /** @param who an {@link Action}, SIGNED-IN or ANYBODY */
    public record Route(String method, String path, String who, Map<String, String> fields) {

        public String name() {
            return method + " " + path;
        }

        boolean posts() {
            return method.equals("POST");
        }

        Optional<Action> action() {
            return who.equals("ANYBODY") || who.equals("SIGNED-IN")
                    ? Optional.empty()
                    : Optional.of(Action.valueOf(who));
        }

        boolean isOfACase() {
            return path.contains("{number}");
        }

        /** The address itself: the case's number and the line's own values in their places. */
        String address(long caseNumber) {
            String filled = VARIABLE.matcher(path)
                    .replaceAll(name -> Matcher.quoteReplacement(
                            name.group(1).equals("number")
                                    ? Long.toString(caseNumber)
                                    : fields.getOrDefault(name.group(1), "999999")));
            return posts() || toSend().isEmpty() ? filled : filled + "?" + query();
        }

        Map<String, String> toSend() {
            Map<String, String> sent = new LinkedHashMap<>(fields);
            Matcher variables = VARIABLE.matcher(path);
            while (variables.find()) {
                sent.remove(variables.group(1));
            }
            sent.keySet().removeIf(name -> name.startsWith("file:"));
            return sent;
        }

        /** In which field a file is sent along. */
        Optional<String> file() {
            return fields.keySet().stream()
                    .filter(name -> name.startsWith("file:"))
                    .map(name -> name.substring("file:".length()))
                    .findFirst();
        }

        private String query() {
            return toSend().entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                    .collect(Collectors.joining("&"));
        }
    }

    public static List<Route> told() {
        try (InputStream file = Routes.class.getResourceAsStream("routes.txt")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .map(parts -> new Route(parts[0], parts[1], parts[2], fields(parts)))
                    .toList();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static Map<String, String> fields(String[] parts) {
        return Arrays.stream(parts)
                .skip(3)
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> field.length > 1 ? field[1] : "", (a, b) -> a, LinkedHashMap::new));
    }

    /** Of the application: "GET /cases". */
    static Stream<String> there(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(Routes::names)
                .sorted();
    }

    private static Stream<String> names(RequestMappingInfo info) {
        List<String> methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return (methods.isEmpty() ? List.of("ANY") : methods)
                .stream().flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path));
    }
}
