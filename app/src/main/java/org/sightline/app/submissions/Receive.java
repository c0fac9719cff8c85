package org.sightline.app.submissions;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.record.Casts;
import org.sightline.app.site.FileName;
import org.sightline.core.access.Action;
import org.sightline.core.intake.Made;
import org.sightline.core.intake.Mapping;
import org.springframework.stereotype.Component;

/** Takes what an agency sends: kept first, understood afterwards, so that nothing that was sent is ever lost. */
@Component
public final class Receive {

    private final Access access;
    private final Submissions submissions;
    private final SubmissionEvents events;
    private final UseSubmission useSubmission;
    private final CaseAgencies agencies;
    private final Casts casts;
    private final InstantSource clock;

    Receive(
            Access access,
            Submissions submissions,
            SubmissionEvents events,
            UseSubmission useSubmission,
            CaseAgencies agencies,
            Casts casts,
            InstantSource clock) {
        this.access = access;
        this.submissions = submissions;
        this.events = events;
        this.useSubmission = useSubmission;
        this.agencies = agencies;
        this.casts = casts;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    public record Received(Submission submission) implements Outcome {}

    /** These very bytes are here already. */
    public record AlreadySent(Submission before) implements Outcome {}

    /** @param name of the file; a path before it is dropped */
    public Outcome file(Visitor visitor, long caseNumber, String name, byte[] bytes) {
        return access.to(
                visitor,
                caseNumber,
                Action.SEND_FILES,
                "sent a file",
                permit -> keep(permit, Submission.Kind.FILE, name, bytes, Said.NOTHING));
    }

    /** Keeps a file and puts its rows into the record as Sightline understands them. */
    public Outcome andUse(Visitor visitor, long caseNumber, String name, byte[] bytes) {
        return access.to(visitor, caseNumber, Action.SEND_FILES, "sent a file and used its rows", permit -> {
            Outcome outcome = keep(permit, Submission.Kind.FILE, name, bytes, Said.NOTHING);
            if (outcome instanceof Received(Submission submission)) {
                Made made = understand(permit, submission, Mapping.NONE);
                useSubmission.use(
                        permit,
                        new UseSubmission.Request(submission, Mapping.NONE, made, Optional.empty(), clock.instant()));
            }
            return outcome;
        });
    }

    /** How a submission is understood with this mapping; nothing is kept of it. */
    public Made understand(Permit permit, Submission submission, Mapping mapping) {
        Optional<String> sender = submission
                .agency()
                .flatMap(number -> agencies.of(permit, number))
                .map(CaseAgencies.Numbered::name);
        Made made = ReadSubmission.of(
                submission,
                submissions.bytes(permit, submission.id()),
                sender.map(name -> OwnRows.unlessSaid(name, submission.file().name(), mapping))
                        .orElse(mapping),
                casts.of(permit.caseNumber()),
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        return agencies.own(permit).map(own -> OwnRows.of(own.agency(), made)).orElse(made);
    }

    /** Keeps it once: the case is locked, so that two clicks are one file. */
    Outcome keep(Permit permit, Submission.Kind kind, String name, byte[] bytes, Said said) {
        submissions.lock(permit);
        String sha256 = sha256(bytes);
        Optional<Submission> before = submissions.sameBytes(permit, sha256);
        if (before.isPresent()) {
            return new AlreadySent(before.get());
        }
        Optional<Long> sender = agencies.own(permit).map(CaseAgencies.Numbered::number);
        Submission.File file = new Submission.File(kind, plainName(name), sha256, bytes.length);
        Submission kept = submissions.keep(permit, sender, file, bytes, clock.instant());
        events.add(permit, kept.id(), SubmissionEvent.What.SENT, "", clock.instant());
        if (said.equals(Said.NOTHING)) {
            return new Received(kept);
        }
        submissions.say(kept, said);
        return new Received(submissions.of(permit, kept.id()).orElseThrow());
    }

    /** A file without a name is called one. */
    static String plainName(String name) {
        String plain = FileName.plain(name);
        return plain.isEmpty() ? "file" : plain;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }
}
