package org.sightline.app.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.core.intake.ColumnsRead;
import org.sightline.core.intake.DateOrder;
import org.sightline.core.intake.Mapping;
import org.sightline.core.words.Words;

/** Writes out how every column was understood as a {@code mapping.yaml}, ready to edit, with the reasons beside it. */
public final class MappingFileText {

    private static final String TOP = """
            # How Sightline understood the columns of each file, and why. To overrule it, put this file beside the
            # agencies' files under the name mapping.yaml and change what is wrong; a line that you take out is guessed again.
            #
            # heading row  the row with the headings, counted from 1; 0 where there is none
            # date order   "day first" or "month first", for dates such as 3/4/2011
            # columns      what each column means: HAPPENED, ENDED, TIME, RECORDED, CLOSED, AGENCY, AUTHOR, ABOUT, PRESENT,
            #              FROM, CATEGORY, EVENT, CHILD, ACTION, TOLD, PLACE, REFERENCE, SOURCE, COMMENT, OTHER

            files:
            """;

    private final StringBuilder text = new StringBuilder(TOP);
    private final Mapping said;

    private MappingFileText(Mapping said) {
        this.said = said;
    }

    /** @param said what a person had said already, so that it is not lost */
    public static String of(List<ColumnsRead> columns, Mapping said) {
        MappingFileText file = new MappingFileText(said);
        columns.forEach(file::part);
        return columns.isEmpty() ? file.text.toString().replace("files:", "files: []") : file.text.toString();
    }

    private void part(ColumnsRead read) {
        if (read.columns().isEmpty()) {
            return;
        }
        line("  - file: ", YamlText.quoted(read.file()), "");
        line("    part: ", YamlText.quoted(read.part()), "");
        line("    agency: ", YamlText.quoted(read.agency()), read.agencyWhy());
        boolean running =
                read.columns().stream().allMatch(column -> column.why().startsWith("running text"));
        if (running) {
            text.append("    # running text: there are no columns to name\n");
            return;
        }
        line("    heading row: ", Integer.toString(read.headerRow()), "");
        line("    date order: ", order(read).label(), "");
        text.append("    columns:\n");
        Map<String, Integer> times = new HashMap<>();
        read.columns().forEach(column -> times.merge(Words.plain(column.header()), 1, Integer::sum));
        for (ColumnsRead.Column column : read.columns()) {
            String plain = Words.plain(column.header());
            boolean tells = !plain.isEmpty() && times.getOrDefault(plain, 0) == 1 && !plain.startsWith("column ");
            String key = tells ? column.header() : "column " + column.number();
            line("      " + YamlText.quoted(key) + ": ", column.field().name(), column.why());
        }
    }

    private DateOrder order(ColumnsRead read) {
        return said.parts().stream()
                .filter(part -> part.file().equals(read.file()))
                .filter(part -> part.part().map(read.part()::equals).orElse(true))
                .map(Mapping.Part::dateOrder)
                .findFirst()
                .orElse(DateOrder.DAY_FIRST);
    }

    private void line(String key, String value, String why) {
        text.append(key).append(value);
        if (!why.isEmpty()) {
            text.append("  # ").append(why.replaceAll("\\p{Cntrl}+", " "));
        }
        text.append('\n');
    }
}
