package org.sightline.app.submissions;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.app.record.CaseTruth;
import org.sightline.app.record.Entries;
import org.sightline.app.submissions.Submission.State;
import org.sightline.core.chronology.CompareVersions;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Entry;
import org.sightline.core.intake.Made;
import org.sightline.core.intake.Mapping;
import org.springframework.stereotype.Component;

/**
 * Puts a submission's rows into the record, by an understanding that a person has seen. All of it is one transaction: the
 * rows are in the record once and whole, or not at all.
 */
@Component
public final class UseSubmission {

    private final Submissions submissions;
    private final Understandings understandings;
    private final Corrections corrections;
    private final Entries entries;
    private final CaseTruth truth;
    private final CaseAgencies agencies;
    private final SubmissionEvents events;

    UseSubmission(
            Submissions submissions,
            Understandings understandings,
            Corrections corrections,
            Entries entries,
            CaseTruth truth,
            CaseAgencies agencies,
            SubmissionEvents events) {
        this.submissions = submissions;
        this.understandings = understandings;
        this.corrections = corrections;
        this.entries = entries;
        this.truth = truth;
        this.agencies = agencies;
        this.events = events;
    }

    /** How it went. */
    public sealed interface Outcome {}

    /**
     * @param entries how many rows of it are in the record now
     * @param uncorrected the ids of those whose corrections count no longer, because the row says something else now
     */
    public record Used(int entries, List<String> uncorrected) implements Outcome {

        public Used {
            uncorrected = List.copyOf(uncorrected);
        }
    }

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
        Before before = (again ? Optional.of(submission) : request.replaces())
                .map(earlier -> before(permit, earlier))
                .orElse(Before.NOTHING);
        List<Entry> added = before.ids(request.made().entries());
        long understanding =
                understandings.keep(permit, submission.id(), request.mapping(), request.made(), request.at());
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
                permit.caseNumber(), submission.id(), understanding, numbers, before.corrects(), request.at(), added));
        List<String> uncorrected = corrections.layOn(
                permit,
                before.corrections(),
                new Corrections.Rows(submission, understanding, request.mapping(), added, request.at()));
        events.add(permit, submission.id(), SubmissionEvent.What.USED, noLongerCount(uncorrected), request.at());
        truth.changed(permit.caseNumber());
        return new Used(added.size(), uncorrected);
    }

    /** The rows whose place others take, by which understanding they were made, and how they were corrected. */
    private record Before(
            List<Entry> rows, Optional<Long> understanding, Map<String, Corrections.Standing> corrections) {

        static final Before NOTHING = new Before(List.of(), Optional.empty(), Map.of());

        /** The rows that take their place, under their ids. */
        List<Entry> ids(List<Entry> now) {
            Map<String, Entry> corrected = new HashMap<>();
            corrections.forEach((id, correction) -> corrected.put(id, correction.entry()));
            return rows.isEmpty() ? now : CompareVersions.keepingIds(now, rows, corrected);
        }

        Map<String, Long> corrects() {
            return understanding
                    .map(number -> rows.stream().collect(toMap(Entry::id, row -> number)))
                    .orElse(Map.of());
        }
    }

    private Before before(Permit permit, Submission earlier) {
        return new Before(
                entries.ofSubmission(earlier.id()),
                understandings.latest(earlier.id()),
                corrections.on(permit, earlier.id()));
    }

    private static String noLongerCount(List<String> uncorrected) {
        return uncorrected.isEmpty()
                ? ""
                : "corrections no longer count, because the rows say something else now: entries "
                        + String.join(", ", uncorrected);
    }

    /** Says that rows of the case count no longer, so that its chronology must be made anew. */
    void changed(long caseNumber) {
        truth.changed(caseNumber);
    }
}
