package org.sightline.app.submissions;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.app.record.CaseTruth;
import org.sightline.app.record.Entries;
import org.sightline.app.record.RecordJson;
import org.sightline.app.submissions.Submission.State;
import org.sightline.core.chronology.CompareVersions;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Entry;
import org.sightline.core.intake.Made;
import org.sightline.core.intake.Mapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts a submission's rows into the record, by an understanding that a person has seen. All of it is one transaction: the
 * rows are in the record once and whole, or not at all.
 */
@Component
public final class UseSubmission {

    private final JdbcClient sql;
    private final Submissions submissions;
    private final Entries entries;
    private final CaseTruth truth;
    private final CaseAgencies agencies;
    private final SubmissionEvents events;

    UseSubmission(
            JdbcClient sql,
            Submissions submissions,
            Entries entries,
            CaseTruth truth,
            CaseAgencies agencies,
            SubmissionEvents events) {
        this.sql = sql;
        this.submissions = submissions;
        this.entries = entries;
        this.truth = truth;
        this.agencies = agencies;
        this.events = events;
    }

    /** How it went. */
    public sealed interface Outcome {}

    /** @param entries how many rows of it are in the record now */
    public record Used(int entries) implements Outcome {}

    /** Somebody else changed it in the meantime, or it was taken back or replaced; nothing was done. */
    public record Overtaken() implements Outcome {}

    /** @param replaces the submission of which this is a later version */
    public record Request(
            Submission submission, Mapping mapping, Made made, Optional<Submission> replaces, Instant at) {}

    public Outcome use(Permit permit, Request request) {
        Submission submission = request.submission();
        boolean again = submission.state() == State.USED;
        boolean usable = (again && request.replaces().isEmpty()) || submission.state() == State.RECEIVED;
        if (!usable
                || request.replaces().filter(one -> one.state() != State.USED).isPresent()) {
            return new Overtaken();
        }
        // taken in the order of numbers, so that two people who replace at once wait for each other and never for ever
        submissions.lock(permit);
        if (!submissions.move(submission, State.USED)) {
            return new Overtaken();
        }
        List<Entry> before = again
                ? entries.ofSubmission(submission.id())
                : request.replaces()
                        .map(earlier -> entries.ofSubmission(earlier.id()))
                        .orElse(List.of());
        Optional<Long> corrected = latest(again ? Optional.of(submission) : request.replaces());
        List<Entry> added = before.isEmpty()
                ? request.made().entries()
                : CompareVersions.keepingIds(request.made().entries(), before);
        Map<String, Long> corrects = corrected
                .map(understanding -> before.stream().collect(toMap(Entry::id, entry -> understanding)))
                .orElse(Map.of());
        long understanding = keep(permit, request);
        request.replaces().ifPresent(replaced -> {
            if (!submissions.replacedBy(replaced, submission)) {
                throw new IllegalStateException("the case is locked, so an earlier version can not have been moved");
            }
            events.add(
                    permit,
                    replaced.id(),
                    SubmissionEvent.What.REPLACED,
                    submission.file().name(),
                    request.at());
        });
        List<Agency> named = added.stream().map(Entry::agency).distinct().toList();
        Map<String, Long> numbers = agencies.numbers(permit, named);
        submissions.isOf(
                submission,
                named.size() == 1
                        ? Optional.ofNullable(numbers.get(named.getFirst().name()))
                        : Optional.empty());
        entries.add(new Entries.Added(
                permit.caseNumber(), submission.id(), understanding, numbers, corrects, request.at(), added));
        events.add(permit, submission.id(), SubmissionEvent.What.USED, "", request.at());
        truth.changed(permit.caseNumber());
        return new Used(added.size());
    }

    /** Says that rows of the case count no longer, so that its chronology must be made anew. */
    void changed(long caseNumber) {
        truth.changed(caseNumber);
    }

    /** The understanding that counts of a submission, which the new one takes the place of. */
    private Optional<Long> latest(Optional<Submission> submission) {
        return submission.flatMap(
                one -> sql.sql("select id from understanding where submission_id = :submission and not superseded")
                        .param("submission", one.id())
                        .query(Long.class)
                        .optional());
    }

    private long keep(Permit permit, Request request) {
        long submission = request.submission().id();
        sql.sql("update understanding set superseded = true where submission_id = :submission and not superseded")
                .param("submission", submission)
                .update();
        long id = sql.sql("select nextval(pg_get_serial_sequence('understanding', 'id'))")
                .query(Long.class)
                .single();
        sql.sql("""
                        insert into understanding (id, case_id, submission_id, number, mapping, columns, not_read, rows,
                                                   made_at, made_by)
                        select :id, :case, :submission, count(*) + 1, :mapping::jsonb, :columns::jsonb, :notRead::jsonb,
                               :rows, :at, :by
                        from understanding where submission_id = :submission
                        """)
                .param("id", id)
                .param("case", permit.caseNumber())
                .param("submission", submission)
                .param("mapping", RecordJson.write(request.mapping()))
                .param("columns", RecordJson.write(request.made().columns()))
                .param("notRead", RecordJson.write(request.made().notRead()))
                .param("rows", request.made().rows())
                .param("at", Timestamp.from(request.at()))
                .param("by", permit.visitor().account())
                .update();
        return id;
    }
}
