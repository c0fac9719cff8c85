package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.core.entries.Field;
import org.sightline.core.intake.DateOrder;
import org.sightline.core.intake.Mapping;

/**
 * Reads {@code mapping.yaml}: what a person has said about how files are to be understood. What is wrong in it is a
 * sentence with its line, and costs nothing but itself.
 */
public final class MappingFile {

    public static final String NAME = "mapping.yaml";

    private static final Set<String> OF_PART = Set.of("file", "part", "heading row", "agency", "date order", "columns");

    private final Set<String> files;
    private final List<String> doubts = new ArrayList<>();

    private MappingFile(Set<String> files) {
        this.files = files;
    }

    /** @param doubts what was wrong, where, and what is allowed */
    public record Given(Mapping mapping, List<String> doubts) {

        public Given {
            doubts = List.copyOf(doubts);
        }
    }

    /** @param files the names of the files of the folder */
    public static Given read(String text, Set<String> files) {
        MappingFile file = new MappingFile(files);
        try {
            List<YamlText> items = YamlText.parse(text, NAME) instanceof YamlText.Mapping mapping
                    ? file.items(mapping)
                    : file.none("it does not begin with 'files:'");
            List<Mapping.Part> parts = new ArrayList<>();
            items.forEach(item -> file.part(item).ifPresent(parts::add));
            return new Given(new Mapping(parts), file.doubts);
        } catch (YamlText.Unreadable broken) {
            return new Given(Mapping.NONE, List.of(broken.sentence() + " Nothing in it was used."));
        }
    }

    private List<YamlText> items(YamlText.Mapping mapping) {
        return mapping.at("files").isPresent() ? mapping.list("files") : none("it has no 'files:'");
    }

    private List<YamlText> none(String why) {
        doubts.add(NAME + ": " + why + ", so nothing in it was used.");
        return List.of();
    }

    private Optional<Mapping.Part> part(YamlText item) {
        if (!(item instanceof YamlText.Mapping said)) {
            doubt(item.line(), "a word stands where a file should; write '- file: name of the file'");
            return Optional.empty();
        }
        said.pairs().stream()
                .filter(pair -> !OF_PART.contains(pair.key().toLowerCase(Locale.ROOT)))
                .forEach(pair -> doubt(
                        pair.line(),
                        "'" + pair.key() + "' is not known; allowed are "
                                + String.join(", ", OF_PART.stream().sorted().toList())));
        Optional<String> file = said.words("file");
        if (file.isEmpty() || !files.contains(file.orElseThrow())) {
            doubt(
                    said.line(),
                    file.map(name -> "there is no file '" + name + "' in the folder")
                            .orElse("this has no 'file:'"));
            return Optional.empty();
        }
        return Optional.of(new Mapping.Part(
                file.orElseThrow(),
                said.words("part"),
                headingRow(said),
                said.words("agency"),
                columns(said),
                dateOrder(said)));
    }

    private Optional<Integer> headingRow(YamlText.Mapping said) {
        Optional<String> written = said.words("heading row");
        if (written.isPresent() && !written.orElseThrow().matches("\\d{1,7}")) {
            doubt(
                    lineOf(said, "heading row"),
                    "'" + written.orElseThrow() + "' is no row; write a number, or 0 for none");
            return Optional.empty();
        }
        return written.map(Integer::valueOf);
    }

    private DateOrder dateOrder(YamlText.Mapping said) {
        Optional<String> written = said.words("date order");
        for (DateOrder order : DateOrder.values()) {
            if (written.isPresent() && order.label().equalsIgnoreCase(written.orElseThrow())) {
                return order;
            }
        }
        written.ifPresent(other -> doubt(
                lineOf(said, "date order"),
                "'" + other + "' is no order of dates; allowed are 'day first' and 'month first'"));
        return DateOrder.DAY_FIRST;
    }

    private Map<String, Field> columns(YamlText.Mapping said) {
        Map<String, Field> columns = new LinkedHashMap<>();
        said.at("columns").ifPresent(value -> {
            if (value instanceof YamlText.Mapping pairs) {
                pairs.pairs().forEach(pair -> field(pair).ifPresent(field -> columns.put(pair.key(), field)));
            } else {
                doubt(value.line(), "'columns:' needs a line for each column, such as '\"When\": HAPPENED'");
            }
        });
        return columns;
    }

    private Optional<Field> field(YamlText.Pair pair) {
        String written = pair.value() instanceof YamlText.Scalar(String text, int line) ? text.strip() : "";
        for (Field field : Field.values()) {
            if (field.name().equalsIgnoreCase(written)) {
                return Optional.of(field);
            }
        }
        doubt(
                pair.line(),
                "'" + written + "' is no meaning for the column '" + pair.key() + "'; allowed are "
                        + Arrays.stream(Field.values()).map(Field::name).collect(Collectors.joining(", ")));
        return Optional.empty();
    }

    private static int lineOf(YamlText.Mapping said, String key) {
        return said.at(key).map(YamlText::line).orElse(said.line());
    }

    private void doubt(int line, String says) {
        doubts.add(NAME + ", line " + line + ": " + says + ".");
    }
}
