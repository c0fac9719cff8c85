package org.sightline.app.submissions;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.record.Derive;
import org.sightline.app.submissions.SubmissionEvent.What;
import org.sightline.core.access.Action;
import org.sightline.core.intake.Mapping;
import org.springframework.stereotype.Component;

/** What people do with the files of a case, whether they are signed in or came by a link. */
@Component
public final class HandleFiles {

    private final Access access;
    private final Cases cases;
    private final Submissions submissions;
    private final SubmissionEvents events;
    private final CaseAgencies agencies;
    private final Understand understand;
    private final UseSubmission useSubmission;
    private final Derive derive;
    private final InstantSource clock;

    HandleFiles(
            Access access,
            Cases cases,
            Submissions submissions,
            SubmissionEvents events,
            CaseAgencies agencies,
            Understand understand,
            UseSubmission useSubmission,
            Derive derive,
            InstantSource clock) {
        this.access = access;
        this.cases = cases;
        this.submissions = submissions;
        this.events = events;
        this.agencies = agencies;
        this.understand = understand;
        this.useSubmission = useSubmission;
        this.derive = derive;
        this.clock = clock;
    }

    /**
     * One submission as it is now.
     *
     * @param agencies the names of the case's agencies
     * @param forOne whether the person sends for one agency alone
     */
    public record Looked(
            String title, Understood understood, List<SubmissionEvent> events, List<String> agencies, boolean forOne) {}

    /** The submissions of a case that wait. */
    public record Waiting(String title, List<Understood> files) {}

    /** What came of a change. */
    public sealed interface Outcome {}

    /**
     * @param entries how many rows of it are in the chronology now
     * @param uncorrected the ids of those whose corrections count no longer, because the row says something else now
     */
    public record Used(int entries, List<String> uncorrected) implements Outcome {

        public Used {
            uncorrected = List.copyOf(uncorrected);
        }
    }

    /** How it is understood changed, and nobody has seen yet how. */
    public record LookAgain() implements Outcome {}

    /** Nothing had to be done. */
    public record AsItWas() implements Outcome {}

    /** Somebody else was quicker; nothing was changed. */
    public record Overtaken(List<SubmissionEvent> events) implements Outcome {}

    /**
     * For whom somebody may send.
     *
     * @param own the agency for which alone they may; empty where they may for every agency
     */
    record Sender(String title, List<String> agencies, String own) {}

    Sender sender(Visitor visitor, long caseNumber) {
        return access.to(
                visitor,
                caseNumber,
                Action.SEND_FILES,
                "the form for putting in rows",
                permit -> new Sender(
                        cases.of(permit).orElseThrow(NotThere::new).title(),
                        agencies.of(permit).stream()
                                .map(CaseAgencies.Numbered::name)
                                .toList(),
                        agencies.own(permit).map(CaseAgencies.Numbered::name).orElse("")));
    }

    /** Files that wait for somebody to say that they were understood rightly. */
    public Waiting waiting(Visitor visitor, long caseNumber) {
        return access.to(
                visitor,
                caseNumber,
                Action.SEND_FILES,
                "how the files that wait are understood",
                permit -> new Waiting(
                        cases.of(permit).orElseThrow(NotThere::new).title(),
                        submissions.waiting(permit).stream()
                                .filter(one -> isOpenTo(permit, one))
                                .map(one -> understand.of(permit, one))
                                .toList()));
    }

    public Looked look(Visitor visitor, long caseNumber, long id, boolean mayChange) {
        Action action = mayChange ? Action.SEND_FILES : Action.SEE_AGENCIES;
        return access.to(visitor, caseNumber, action, "how a file is understood", permit -> {
            Submission submission = find(permit, id);
            return new Looked(
                    cases.of(permit).orElseThrow(NotThere::new).title(),
                    understand.of(permit, submission),
                    events.of(permit, id),
                    agencies.of(permit).stream()
                            .map(CaseAgencies.Numbered::name)
                            .toList(),
                    agencies.own(permit).isPresent());
        });
    }

    /**
     * Keeps what the form says of how the file is to be understood; where that changes nothing and the person asks for
     * it, uses the rows.
     *
     * @param use whether to put the rows into the chronology
     */
    public Outcome decide(Visitor visitor, long caseNumber, long id, Map<String, String> form, boolean use) {
        String what = use ? "used the rows of a file" : "corrected how a file is understood";
        Outcome outcome = change(visitor, caseNumber, id, what, form, changing -> {
            Understood before = understand.of(changing.permit(), changing.submission());
            Said said = said(before, form);
            if (!said.equals(before.said()) && !isWhatWasShown(before, said)) {
                return corrected(changing, said);
            }
            return use ? used(changing, before) : new AsItWas();
        });
        if (outcome instanceof Used) {
            bringUpToDate(caseNumber);
        }
        return outcome;
    }

    /** Uses the rows of a file as it is understood, or as a later version of another where that is said. */
    public Outcome use(Visitor visitor, long caseNumber, long id, Map<String, String> form) {
        return change(visitor, caseNumber, id, "used the rows of a file", form, changing -> {
            Understood before = understand.of(changing.permit(), changing.submission());
            Said said = later(before, form);
            return used(changing, said.equals(before.said()) ? before : withSaid(changing.permit(), before, said));
        });
    }

    /** Makes chronology and questions anew, if anything changed from which they are made. */
    public void bringUpToDate(long caseNumber) {
        derive.bringUpToDate(caseNumber, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }

    public Outcome withdraw(Visitor visitor, long caseNumber, long id, Map<String, String> form, String reason) {
        Outcome outcome = change(visitor, caseNumber, id, "withdrew a file", form, changing -> {
            submissions.lock(changing.permit());
            if (!submissions.move(changing.submission(), Submission.State.WITHDRAWN)) {
                return overtaken(changing);
            }
            events.add(changing.permit(), id, What.WITHDRAWN, reason, clock.instant());
            useSubmission.changed(caseNumber);
            return new AsItWas();
        });
        bringUpToDate(caseNumber);
        return outcome;
    }

    private record Changing(Permit permit, Submission submission) {}

    private Outcome change(
            Visitor visitor,
            long caseNumber,
            long id,
            String what,
            Map<String, String> form,
            Function<Changing, Outcome> work) {
        return access.to(visitor, caseNumber, Action.SEND_FILES, what, permit -> {
            Submission submission = find(permit, id);
            Changing changing = new Changing(permit, submission);
            return String.valueOf(submission.version()).equals(form.get("version-" + id))
                    ? work.apply(changing)
                    : overtaken(changing);
        });
    }

    private Outcome corrected(Changing changing, Said said) {
        if (!submissions.say(changing.submission(), said)) {
            return overtaken(changing);
        }
        events.add(changing.permit(), changing.submission().id(), What.CORRECTED, "", clock.instant());
        return new LookAgain();
    }

    private Outcome used(Changing changing, Understood understood) {
        UseSubmission.Request request = new UseSubmission.Request(
                changing.submission(),
                understood.said().mapping(),
                understood.made(),
                understood.replaces(),
                clock.instant());
        return switch (useSubmission.use(changing.permit(), request)) {
            case UseSubmission.Used(int entries, List<String> uncorrected) -> new Used(entries, uncorrected);
            case UseSubmission.Overtaken _ -> overtaken(changing);
        };
    }

    private Overtaken overtaken(Changing changing) {
        return new Overtaken(events.of(changing.permit(), changing.submission().id()));
    }

    private Said said(Understood before, Map<String, String> form) {
        Mapping mapping = new MappingForm(before.said().mapping(), form)
                .on(AlikeParts.of(before.made().columns()));
        Said later = later(before, form);
        return new Said(mapping, later.decided(), later.replaces());
    }

    /** "later-7" says of submission 7 which one it is a later version of; nothing where the form does not ask. */
    private static Said later(Understood before, Map<String, String> form) {
        String value = form.get("later-" + before.submission().id());
        if (value == null) {
            return before.said();
        }
        return before.said()
                .decided(before.earlier().stream()
                        .map(Submission::id)
                        .filter(id -> value.equals(String.valueOf(id)))
                        .findFirst());
    }

    /** A proposal that the person left as it stood changes nothing of what they saw. */
    private static boolean isWhatWasShown(Understood before, Said said) {
        return said.mapping().equals(before.said().mapping())
                && said.replaces().equals(before.replaces().map(Submission::id));
    }

    private Understood withSaid(Permit permit, Understood before, Said said) {
        Optional<Submission> replaces = said.replaces().flatMap(id -> submissions.of(permit, id));
        return new Understood(
                before.submission(),
                said,
                before.made(),
                before.earlier(),
                replaces,
                before.revision(),
                before.difference());
    }

    private Submission find(Permit permit, long id) {
        return submissions.of(permit, id).filter(one -> isOpenTo(permit, one)).orElseThrow(NotThere::new);
    }

    /** Sharing lets people see other agencies' rows; what those sent is theirs alone. A correction is no file of rows. */
    private boolean isOpenTo(Permit permit, Submission submission) {
        return submission.file().kind() != Submission.Kind.CORRECTION
                && agencies.own(permit)
                        .map(own -> submission.agency().equals(Optional.of(own.number())))
                        .orElse(true);
    }
}
