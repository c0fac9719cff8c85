package org.sightline.core.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.entries.Field;
import org.sightline.core.words.Words;

/** What a person has said about how files are to be understood; it stands above every guess. */
public record Mapping(List<Part> parts) {

    /** Nobody has said anything. */
    public static final Mapping NONE = new Mapping(List.of());

    public Mapping {
        parts = List.copyOf(parts);
    }

    /**
     * What was said of one sheet, table or page, or of a whole file.
     *
     * @param part the sheet's name or the table's number; empty where it holds for every part of the file
     * @param headingRow the row of the headings, counted from 1; 0 where there is none; empty where not said
     * @param columns by heading, or by {@code column 3} where the heading does not tell columns apart
     */
    public record Part(
            String file,
            Optional<String> part,
            Optional<Integer> headingRow,
            Optional<String> agency,
            Map<String, Field> columns,
            DateOrder dateOrder) {

        public Part {
            columns = Map.copyOf(columns);
        }

        static final Part SILENT =
                new Part("", Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), DateOrder.DAY_FIRST);

        Optional<Field> field(int number, String heading) {
            Field byNumber = null;
            Field byHeading = null;
            for (Map.Entry<String, Field> column : new LinkedHashMap<>(columns).entrySet()) {
                String key = Words.plain(column.getKey());
                byNumber = key.equals("column " + number) ? column.getValue() : byNumber;
                byHeading = !key.isEmpty() && key.equals(Words.plain(heading)) ? column.getValue() : byHeading;
            }
            return Optional.ofNullable(byNumber == null ? byHeading : byNumber);
        }
    }

    /** What was said of this part; of the whole file where nothing was said of the part alone. */
    public Part of(String file, String part) {
        return parts.stream()
                .filter(said -> said.file().equals(file) && said.part().equals(Optional.of(part)))
                .findFirst()
                .or(() -> parts.stream()
                        .filter(said -> said.file().equals(file) && said.part().isEmpty())
                        .findFirst())
                .orElse(Part.SILENT);
    }
}
