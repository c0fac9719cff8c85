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
import org.sightline.core.access.Action;
import org.sightline.core.intake.Made;
import org.sightline.core.intake.Mapping;
import org.springframework.stereotype.Component;

/** Takes what an agency sends: kept first, understood afterwards, so that nothing that was sent is ever lost. */
@Component
public final class Receive {

    private final Access access;
    private final Submissions submissions;
    private final UseSubmission useSubmission;
    private final Casts casts;
    private final InstantSource clock;

    Receive(Access access, Submissions submissions, UseSubmission useSubmission, Casts casts, InstantSource clock) {
        this.access = access;
        this.submissions = submissions;
        this.useSubmission = useSubmission;
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
        return access.to(visitor, caseNumber, Action.SEND_FILES, "sent a file", permit -> keep(permit, name, bytes));
    }

    /** Keeps a file and puts its rows into the record as Sightline understands them. */
    public Outcome andUse(Visitor visitor, long caseNumber, String name, byte[] bytes) {
        return access.to(visitor, caseNumber, Action.SEND_FILES, "sent a file and used its rows", permit -> {
            Outcome outcome = keep(permit, name, bytes);
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
        return ReadSubmission.of(
                submission,
                submissions.bytes(permit, submission.id()),
                mapping,
                casts.of(permit.caseNumber()),
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }

    private Outcome keep(Permit permit, String name, byte[] bytes) {
        String sha256 = sha256(bytes);
        Optional<Submission> before = submissions.sameBytes(permit, sha256);
        if (before.isPresent()) {
            return new AlreadySent(before.get());
        }
        Submission.File file = new Submission.File(withoutPath(name), sha256, bytes.length);
        return new Received(submissions.keep(permit, Optional.empty(), file, bytes, clock.instant()));
    }

    /** Browsers may send a path, and whoever means ill may send any: only its last part is a name. */
    private static String withoutPath(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.isEmpty() || last.equals(".") || last.equals("..") ? "file" : last;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }
}
