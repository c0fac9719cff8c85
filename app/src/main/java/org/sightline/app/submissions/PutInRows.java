package org.sightline.app.submissions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.app.access.Access;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.core.access.Action;
import org.sightline.core.entries.Field;
import org.sightline.core.intake.DateOrder;
import org.sightline.core.intake.Mapping;
import org.springframework.stereotype.Component;

/** Takes rows that a person pasted or typed: they become a table of their own, kept and understood like any file. */
@Component
final class PutInRows {

    private final Access access;
    private final Receive receive;
    private final InstantSource clock;

    PutInRows(Access access, Receive receive, InstantSource clock) {
        this.access = access;
        this.receive = receive;
        this.clock = clock;
    }

    /**
     * Rows as they stood in the clipboard of Word or Excel: cells apart by tabs, rows by lines.
     *
     * @param headings the headings of the columns, apart by tabs or commas; empty where the first row holds them
     */
    Receive.Outcome pasted(Visitor visitor, long caseNumber, String agency, String headings, String rows) {
        String text = (headings.isBlank() ? "" : headings(headings) + "\n") + rows.strip() + "\n";
        return put(visitor, caseNumber, Submission.Kind.PASTED, "Pasted", agency, text, Map.of());
    }

    /** One entry, by its parts as they were typed. */
    Receive.Outcome typed(Visitor visitor, long caseNumber, String agency, Map<Field, String> parts) {
        Map<String, Field> columns = new LinkedHashMap<>();
        int column = 1;
        for (Field field : parts.keySet()) {
            columns.put("column " + column++, field);
        }
        String text = parts.keySet().stream().map(PutInRows::heading).collect(Collectors.joining("\t")) + "\n"
                + parts.values().stream().map(PutInRows::oneCell).collect(Collectors.joining("\t")) + "\n";
        return put(visitor, caseNumber, Submission.Kind.TYPED, "Typed", agency, text, columns);
    }

    private Receive.Outcome put(
            Visitor visitor,
            long caseNumber,
            Submission.Kind kind,
            String how,
            String agency,
            String text,
            Map<String, Field> columns) {
        String name = how + " by " + visitor.name() + " on "
                + InWords.moment(clock.instant()).replace(':', '.') + ".tsv";
        return access.to(
                visitor,
                caseNumber,
                Action.SEND_FILES,
                kind == Submission.Kind.TYPED ? "typed an entry" : "pasted rows",
                permit -> keep(permit, kind, Receive.plainName(name), text, agency, columns));
    }

    private Receive.Outcome keep(
            Permit permit, Submission.Kind kind, String name, String text, String agency, Map<String, Field> columns) {
        Mapping.Part part = new Mapping.Part(
                name,
                Optional.empty(),
                columns.isEmpty() ? Optional.empty() : Optional.of(1),
                Optional.of(agency).filter(said -> !said.isBlank()),
                columns,
                DateOrder.DAY_FIRST);
        return receive.keep(permit, kind, name, text.getBytes(UTF_8), Said.only(new Mapping(java.util.List.of(part))));
    }

    private static String headings(String typed) {
        return Stream.of(typed.split(typed.contains("\t") ? "\t" : ","))
                .map(PutInRows::oneCell)
                .collect(Collectors.joining("\t"));
    }

    private static String heading(Field field) {
        String label = field.label();
        return label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1);
    }

    /** Quoted as a cell of a table is, so that a line break or a tab in it stays in it. */
    private static String oneCell(String text) {
        return "\"" + text.strip().replace("\"", "\"\"") + "\"";
    }
}
