package org.sightline.app.submissions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.record.CaseTruth;
import org.sightline.app.record.Casts;
import org.sightline.app.record.Entries;
import org.sightline.app.record.RecordJson;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.intake.CorrectEntry;
import org.sightline.core.intake.DateOrder;
import org.sightline.core.intake.Made;
import org.sightline.core.intake.Mapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Corrections of single entries. Nothing is overwritten: a correction is a submission with bytes of its own, and adds an
 * entry of the same id that belongs to the file of the row and points at the account that it corrects. It counts for as
 * long as the rows of that file do.
 *
 * <p>When the file is understood otherwise, or a later version of it takes its place, a correction is laid on its row
 * again if the row says what it said when it was corrected. Where the row says something else, its agency has had it in
 * hand since: then the row counts as the agency wrote it, because a row put together from the words of two people at two
 * times would be one that nobody ever recorded. The correction is not lost: whoever uses the rows is told of it, it stands
 * in what was done with the file, and the entry's page shows it beside the new words, to be made again if they are still
 * wrong.
 */
@Component
public final class Corrections {

    private final JdbcClient sql;
    private final Submissions submissions;
    private final SubmissionEvents events;
    private final Understandings understandings;
    private final CaseAgencies agencies;
    private final Entries entries;
    private final Casts casts;
    private final CaseTruth truth;

    Corrections(
            JdbcClient sql,
            Submissions submissions,
            SubmissionEvents events,
            Understandings understandings,
            CaseAgencies agencies,
            Entries entries,
            Casts casts,
            CaseTruth truth) {
        this.sql = sql;
        this.submissions = submissions;
        this.events = events;
        this.understandings = understandings;
        this.agencies = agencies;
        this.entries = entries;
        this.casts = casts;
        this.truth = truth;
    }

    /**
     * An entry as it counts.
     *
     * @param submission the file that it came with
     * @param version the understanding by which it was made: another one once somebody else has changed it
     * @param by who made it what it is
     */
    public record Now(Entry entry, long submission, long version, String by, Instant at) {}

    /**
     * What somebody wants an entry to say.
     *
     * @param version of the entry that they looked at
     * @param cells what each of {@link CorrectEntry#cells} should say
     */
    public record Request(String id, long version, List<String> cells, String why) {

        public Request {
            cells = List.copyOf(cells);
        }
    }

    /** How it went. */
    public sealed interface Outcome {}

    public record Corrected() implements Outcome {}

    /** It says so already. */
    public record AsItWas() implements Outcome {}

    /** @param cell the number of the cell that has to be mended */
    public record Refused(int cell, String why) implements Outcome {}

    /** Somebody else changed it meanwhile; nothing was done. */
    public record Overtaken(Now now) implements Outcome {}

    /** The words that are kept as they were sent, with what they are about. */
    private record Letter(String entry, String file, String sha256, List<Cell> was, List<Cell> says, Said said) {

        private record Said(String why, String by, Instant at) {}
    }

    /** The entry, if it counts and the permit reaches its agency's rows. */
    public Now now(Permit permit, String id) {
        Now now = sql.sql("""
                        select c.id, c.name, c.sector, c.record, c.submission_id, c.understanding_id, u.made_at,
                               coalesce(a.name, 'Somebody') as made_by
                        from counting_entry c join understanding u on u.id = c.understanding_id
                        left join account a on a.id = u.made_by
                        where c.case_id = :case and c.id = :id
                        """)
                .param("case", permit.caseNumber())
                .param("id", id)
                .query((row, n) -> new Now(
                        Entries.entry(row),
                        row.getLong("submission_id"),
                        row.getLong("understanding_id"),
                        row.getString("made_by"),
                        row.getTimestamp("made_at").toInstant()))
                .optional()
                .orElseThrow(NotThere::new);
        if (!permit.scope().reaches(now.entry().agency().name())) {
            throw new NotThere();
        }
        return now;
    }

    /** Corrects an entry; whoever calls this brings the case up to date afterwards. */
    public Outcome correct(Permit permit, Request request, Instant at) {
        submissions.lock(permit);
        Now now = now(permit, request.id());
        if (now.version() != request.version()) {
            return new Overtaken(now);
        }
        CorrectEntry.Said said =
                new CorrectEntry.Said(request.cells(), permit.visitor().name(), at, request.why());
        return switch (correctEntry(permit, now, at).of(now.entry(), said)) {
            case CorrectEntry.AsItWas _ -> new AsItWas();
            case CorrectEntry.Refused(int cell, String why) -> new Refused(cell, why);
            case CorrectEntry.Corrected(Entry entry) -> {
                keep(permit, now, entry, said);
                truth.changed(permit.caseNumber());
                yield new Corrected();
            }
        };
    }

    private CorrectEntry correctEntry(Permit permit, Now now, Instant at) {
        Mapping mapping = submissions
                .of(permit, now.submission())
                .flatMap(submissions::usedMapping)
                .orElse(Mapping.NONE);
        return correctEntry(permit, mapping, now.entry(), at);
    }

    private CorrectEntry correctEntry(Permit permit, Mapping mapping, Entry entry, Instant at) {
        DateOrder order =
                mapping.of(entry.source().file(), entry.source().place().name()).dateOrder();
        LocalDate today = LocalDate.ofInstant(at, ZoneId.systemDefault());
        return new CorrectEntry(casts.of(permit.caseNumber()), ReadSubmission.likely(today), order);
    }

    private void keep(Permit permit, Now now, Entry entry, CorrectEntry.Said said) {
        Letter letter = new Letter(
                entry.id(),
                entry.source().file(),
                entry.source().sha256(),
                now.entry().source().cells(),
                entry.source().cells(),
                new Letter.Said(said.why(), said.by(), said.at()));
        byte[] bytes = RecordJson.write(letter).getBytes(UTF_8);
        Map<String, Long> numbers = agencies.numbers(permit, List.of(entry.agency()));
        Submission.File file = new Submission.File(
                Submission.Kind.CORRECTION,
                "Correction of entry " + entry.id() + ".json",
                Receive.sha256(bytes),
                bytes.length);
        Submission kept = submissions.keep(
                permit, Optional.ofNullable(numbers.get(entry.agency().name())), file, bytes, said.at());
        submissions.move(kept, Submission.State.USED);
        events.add(permit, kept.id(), SubmissionEvent.What.SENT, said.why(), said.at());
        add(permit, new Laid(kept.id(), now.submission(), now.version(), entry), said.at());
    }

    /** @param corrects the understanding by which the account that is corrected was made */
    private record Laid(long correction, long file, long corrects, Entry entry) {}

    private void add(Permit permit, Laid laid, Instant at) {
        Made one = new Made(List.of(laid.entry()), List.of(), List.of(), 1);
        long understanding = understandings.keep(permit, laid.correction(), Mapping.NONE, one, at);
        entries.add(new Entries.Added(
                permit.caseNumber(),
                laid.file(),
                understanding,
                agencies.numbers(permit, List.of(laid.entry().agency())),
                Map.of(laid.entry().id(), laid.corrects()),
                at,
                List.of(laid.entry())));
    }

    /**
     * A correction that counts.
     *
     * @param submission its own
     */
    record Standing(long submission, Entry entry) {}

    /** The corrections that count on the rows of a file, by the ids of their entries. */
    Map<String, Standing> on(Permit permit, long file) {
        return sql
                .sql("""
                        select distinct on (e.id) e.id, a.name, a.sector, e.record, u.submission_id
                        from submission s join understanding u on u.submission_id = s.id and not u.superseded
                        join entry e on e.understanding_id = u.id join agency a on a.id = e.agency_id
                        where s.case_id = :case and s.kind = 'CORRECTION' and e.submission_id = :file
                            and u.id > (select l.id from understanding l where l.submission_id = :file and not l.superseded)
                        order by e.id, u.id desc
                        """)
                .param("case", permit.caseNumber())
                .param("file", file)
                .query((row, n) -> new Standing(row.getLong("submission_id"), Entries.entry(row)))
                .list()
                .stream()
                .collect(toMap(standing -> standing.entry().id(), standing -> standing));
    }

    /**
     * Rows that take the place of rows that were corrected.
     *
     * @param understanding by which the rows were made
     */
    record Rows(Submission file, long understanding, Mapping mapping, List<Entry> entries, Instant at) {}

    private static boolean isTakenUp(Entry corrected, @Nullable Entry row) {
        return row != null && CorrectEntry.isTakenUp(corrected, row);
    }

    /** @return the ids of the entries whose corrections do not count any more, and whose rows do not say the same */
    List<String> layOn(Permit permit, Map<String, Standing> standing, Rows rows) {
        Map<String, Entry> byId =
                standing.isEmpty() ? Map.of() : rows.entries().stream().collect(toMap(Entry::id, row -> row));
        List<String> gone = new ArrayList<>();
        standing.forEach((id, correction) -> {
            Optional<Entry> again = Optional.ofNullable(byId.get(id))
                    .flatMap(row ->
                            correctEntry(permit, rows.mapping(), row, rows.at()).again(correction.entry(), row));
            if (again.isPresent()) {
                Laid laid = new Laid(correction.submission(), rows.file().id(), rows.understanding(), again.get());
                add(permit, laid, rows.at());
            } else {
                Optional.of(id)
                        .filter(one -> !isTakenUp(correction.entry(), byId.get(one)))
                        .ifPresent(gone::add);
                events.add(
                        permit,
                        correction.submission(),
                        SubmissionEvent.What.REPLACED,
                        rows.file().file().name(),
                        rows.at());
            }
        });
        gone.sort(String::compareTo);
        return gone;
    }
}
