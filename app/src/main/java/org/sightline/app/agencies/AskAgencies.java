package org.sightline.app.agencies;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.intake.AgencyTerms;
import org.sightline.app.submissions.CaseAgencies;
import org.sightline.app.submissions.Submission;
import org.sightline.app.submissions.Submissions;
import org.sightline.core.access.Action;
import org.sightline.core.access.Scope;
import org.sightline.core.agencies.AgencyRequest;
import org.sightline.core.agencies.Happened;
import org.sightline.core.entries.Agency;
import org.springframework.stereotype.Component;

/** Asks agencies for what they hold, and tells how it stands with each. */
@Component
final class AskAgencies {

    private final Access access;
    private final Cases cases;
    private final CaseAgencies agencies;
    private final AgencyRequests requests;
    private final Submissions submissions;
    private final InstantSource clock;

    AskAgencies(
            Access access,
            Cases cases,
            CaseAgencies agencies,
            AgencyRequests requests,
            Submissions submissions,
            InstantSource clock) {
        this.access = access;
        this.cases = cases;
        this.agencies = agencies;
        this.requests = requests;
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * How it stands with one agency.
     *
     * @param rows how many rows of it are in the chronology
     */
    record Standing(
            CaseAgencies.Numbered agency,
            AgencyRequest request,
            List<AgencyRequests.Kept> steps,
            List<Submission> files,
            int rows) {}

    /**
     * All agencies of a case.
     *
     * @param others files that are no single agency's, or whose agency is not known yet
     */
    record All(String title, List<Standing> agencies, List<Submission> others) {}

    All of(Visitor visitor, long caseNumber) {
        return access.to(
                visitor,
                caseNumber,
                Action.SEE_AGENCIES,
                "who was asked and what they sent",
                permit -> new All(
                        cases.of(permit).orElseThrow(NotThere::new).title(),
                        standings(permit),
                        files(permit).stream()
                                .filter(file -> file.agency().isEmpty())
                                .toList()));
    }

    /** The case's title and how it stands with this agency. */
    record One(String title, Standing standing) {}

    One of(Visitor visitor, long caseNumber, long agency) {
        return access.to(
                visitor,
                caseNumber,
                Action.SEE_AGENCIES,
                "what one agency was asked and sent",
                permit -> new One(cases.of(permit).orElseThrow(NotThere::new).title(), standing(permit, agency)));
    }

    /** What came of it. */
    sealed interface Outcome {}

    record Done(long agency) implements Outcome {}

    /** @param why one sentence for the person */
    record NotDone(String why) implements Outcome {}

    /** Somebody else took a step in the meantime. */
    record Overtaken() implements Outcome {}

    /**
     * What somebody wants to do.
     *
     * @param number of the step, as the page that they saw counted it
     * @param words what the agency is asked for
     */
    record Wanted(Happened happened, int number, String words) {}

    Outcome take(Visitor visitor, long caseNumber, long agency, Wanted wanted) {
        return access.to(
                visitor,
                caseNumber,
                Action.ASK_AGENCIES,
                "recorded a step of asking an agency: "
                        + wanted.happened().step().label(),
                permit -> take(permit, standing(permit, agency), wanted));
    }

    /** Adds an agency by its name and asks it; one that the case knows is asked if it was not. */
    Outcome ask(Visitor visitor, long caseNumber, String name, Wanted wanted) {
        return access.to(visitor, caseNumber, Action.ASK_AGENCIES, "asked an agency", permit -> {
            Agency agency = AgencyTerms.shipped().named(name);
            Long number = agencies.numbers(permit, List.of(agency)).get(agency.name());
            Standing standing = standing(permit, number == null ? 0 : number);
            return standing.steps().isEmpty()
                    ? take(permit, standing, wanted)
                    : new NotDone(
                            agency.name() + " was asked already. Open it in the list to ask again or to chase it.");
        });
    }

    private Outcome take(Permit permit, Standing standing, Wanted wanted) {
        if (wanted.number() != standing.steps().size() + 1) {
            return new Overtaken();
        }
        return switch (standing.request().taking(wanted.happened())) {
            case AgencyRequest.NotTaken(String why) -> new NotDone(why);
            case AgencyRequest.Taken _ ->
                requests.add(
                                permit,
                                standing.agency().number(),
                                wanted.number(),
                                wanted.happened(),
                                wanted.words(),
                                clock.instant())
                        ? new Done(standing.agency().number())
                        : new Overtaken();
        };
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    Standing standing(Permit permit, long agency) {
        return standings(permit).stream()
                .filter(one -> one.agency().number() == agency)
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private List<Standing> standings(Permit permit) {
        Map<Long, List<AgencyRequests.Kept>> steps = requests.of(permit);
        Map<Long, Integer> rows = requests.rows(permit);
        List<Submission> files = files(permit);
        return agencies.of(permit).stream()
                .filter(agency -> permit.scope().reaches(agency.name()) || permit.scope() instanceof Scope.NoEntries)
                .map(agency -> standing(
                        agency,
                        steps.getOrDefault(agency.number(), List.of()),
                        files.stream()
                                .filter(file -> file.agency().equals(Optional.of(agency.number())))
                                .toList(),
                        rows.getOrDefault(agency.number(), 0)))
                .toList();
    }

    private static Standing standing(
            CaseAgencies.Numbered agency, List<AgencyRequests.Kept> steps, List<Submission> files, int rows) {
        List<LocalDate> used = files.stream()
                .filter(file -> file.state() == Submission.State.USED)
                .map(file -> LocalDate.ofInstant(file.sentAt(), ZoneId.systemDefault()))
                .toList();
        AgencyRequest request = AgencyRequest.of(
                steps.stream().map(AgencyRequests.Kept::happened).toList(), used);
        return new Standing(agency, request, steps, files, rows);
    }

    private List<Submission> files(Permit permit) {
        return submissions.of(permit).stream()
                .filter(file -> file.file().kind() != Submission.Kind.CORRECTION)
                .toList();
    }
}
