package org.sightline.app.submissions;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.app.access.Permit;
import org.sightline.app.record.Entries;
import org.sightline.core.chronology.CompareVersions;
import org.sightline.core.chronology.Revision;
import org.sightline.core.chronology.Versions;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Place;
import org.sightline.core.intake.Made;
import org.springframework.stereotype.Component;

/** Understands a submission, finds of which other it may be a later version, and what using it would change. */
@Component
final class Understand {

    private final Submissions submissions;
    private final Entries entries;
    private final CaseAgencies agencies;
    private final Receive receive;

    Understand(Submissions submissions, Entries entries, CaseAgencies agencies, Receive receive) {
        this.submissions = submissions;
        this.entries = entries;
        this.agencies = agencies;
        this.receive = receive;
    }

    Understood of(Permit permit, Submission submission) {
        Said said = submissions.said(submission);
        Made made = receive.understand(permit, submission, said.mapping());
        return switch (submission.state()) {
            case RECEIVED -> waiting(permit, submission, said, made);
            case USED, WITHDRAWN, REPLACED ->
                new Understood(
                        submission,
                        said,
                        made,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        difference(submission, made));
        };
    }

    private Understood waiting(Permit permit, Submission submission, Said said, Made made) {
        List<Submission> earlier = earlier(permit, submission, made);
        Optional<Submission> replaces = said.decided()
                ? said.replaces()
                        .flatMap(id -> submissions.of(permit, id))
                        .filter(one -> one.state() == Submission.State.USED)
                : earlier.stream()
                        .filter(before -> looksLater(submission, made, before))
                        .findFirst();
        Optional<Revision> revision = replaces.map(before -> CompareVersions.compare(
                submission.file().name(), made.entries(), before.file().name(), entries.ofSubmission(before.id())));
        return new Understood(submission, said, made, earlier, replaces, revision, Understood.Difference.NONE);
    }

    private boolean looksLater(Submission submission, Made made, Submission before) {
        return Versions.looksLater(
                submission.file().name(), made.entries(), before.file().name(), entries.ofSubmission(before.id()));
    }

    /** Those in use that are named alike or come from the same agency; the last one sent first. */
    private List<Submission> earlier(Permit permit, Submission submission, Made made) {
        if (submission.file().kind() != Submission.Kind.FILE) {
            return List.of();
        }
        Map<String, Long> numbers =
                agencies.of(permit).stream().collect(toMap(CaseAgencies.Numbered::name, CaseAgencies.Numbered::number));
        Set<Long> senders = new HashSet<>();
        made.entries().stream()
                .map(entry -> entry.agency().name())
                .distinct()
                .filter(numbers::containsKey)
                .forEach(name -> senders.add(numbers.get(name)));
        return submissions.of(permit).reversed().stream()
                .filter(before -> before.state() == Submission.State.USED
                        && before.file().kind() == Submission.Kind.FILE
                        && (before.agency().filter(senders::contains).isPresent()
                                || Versions.areNamedAlike(
                                        submission.file().name(), before.file().name())))
                .toList();
    }

    private Understood.Difference difference(Submission submission, Made made) {
        if (submission.state() != Submission.State.USED) {
            return Understood.Difference.NONE;
        }
        Map<Place, Entry> now = entries.ofSubmission(submission.id()).stream()
                .collect(toMap(entry -> entry.source().place(), entry -> entry, (one, other) -> one));
        Map<Place, Entry> then = made.entries().stream()
                .collect(toMap(entry -> entry.source().place(), entry -> entry, (one, other) -> one));
        Set<Place> places = new HashSet<>(now.keySet());
        places.addAll(then.keySet());
        long differing = places.stream()
                .filter(place -> !says(now.get(place)).equals(says(then.get(place))))
                .count();
        return new Understood.Difference(now.size(), Math.toIntExact(differing));
    }

    /** All of an entry but its id, which may come from an earlier version. */
    private static List<Object> says(@org.jspecify.annotations.Nullable Entry entry) {
        return entry == null
                ? List.of()
                : List.of(entry.when(), entry.agency(), entry.source().cells());
    }
}
