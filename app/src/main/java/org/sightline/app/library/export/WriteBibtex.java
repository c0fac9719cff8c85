package org.sightline.app.library.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.core.library.FactKind;

/** Reports as entries of a bibliography (BibTeX in UTF-8), with every sign that means something there escaped. */
final class WriteBibtex {

    private static final Map<Character, String> MEAN_SOMETHING = Map.of(
            '\\', "{\\textbackslash}",
            '{', "\\{",
            '}', "\\}",
            '$', "\\$",
            '&', "\\&",
            '%', "\\%",
            '#', "\\#",
            '_', "\\_",
            '^', "{\\textasciicircum}",
            '~', "{\\textasciitilde}");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");

    /** The year and, where it is told, the month of a date in EDTF. */
    private static final Pattern MONTH = Pattern.compile("^\\d{4}-(0[1-9]|1[0-2])(?!\\d)");

    private static final Pattern YEAR = Pattern.compile("^\\d{4}(?!\\d)");

    private WriteBibtex() {}

    static String of(Stream<TakenReport> reports) {
        return reports.map(WriteBibtex::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(TakenReport taken) {
        Map<String, String> fields = new LinkedHashMap<>();
        // a second pair of braces keeps the capitals of names
        put(fields, "title", taken.title(), "{{", "}}");
        put(fields, "institution", taken.value(FactKind.BOARD), "{{", "}}");
        put(fields, "author", author(taken), "{{", "}}");
        String published = taken.published().orElse("");
        found(YEAR, published).forEach(year -> put(fields, "year", year, "{", "}"));
        found(MONTH, published).forEach(date -> put(fields, "month", date.substring(5), "{", "}"));
        put(fields, "type", taken.value(FactKind.TYPE), "{", "}");
        address(taken.report().rights().source()).forEach(url -> fields.put("url", "{" + url + "}"));
        put(fields, "note", taken.report().rights().licence(), "{", "}");
        return "@techreport{sightline" + taken.report().id() + ",\n"
                + fields.entrySet().stream()
                        .map(field -> "  " + field.getKey() + " = " + field.getValue())
                        .collect(Collectors.joining(",\n"))
                + "\n}\n";
    }

    /** A report without an author is its board's. */
    private static String author(TakenReport taken) {
        String author = taken.value(FactKind.AUTHOR);
        return author.isBlank() ? taken.value(FactKind.BOARD) : author;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group());
    }

    /** Only an address of the web; braces and spaces, which would end the field, are written as the web writes them. */
    private static Stream<String> address(String source) {
        return Stream.of(source.strip())
                .filter(url -> url.matches("(?i)https?://\\S+"))
                .map(url -> url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C"));
    }

    private static void put(Map<String, String> fields, String name, String value, String before, String after) {
        if (!value.isBlank()) {
            fields.put(name, before + escaped(value) + after);
        }
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (char c : SPACES.matcher(text).replaceAll(" ").strip().toCharArray()) {
            escaped.append(MEAN_SOMETHING.getOrDefault(c, String.valueOf(c)));
        }
        return escaped.toString();
    }
}
