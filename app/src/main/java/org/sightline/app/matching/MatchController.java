package org.sightline.app.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.audit.AuditTrail;
import org.sightline.app.audit.Done;
import org.sightline.app.cases.Cases;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two people who may be one: seen side by side, decided, changed, withdrawn. */
@Controller
final class MatchController {

    private static final String OVERTAKEN =
            "Somebody else decided meanwhile; it stands below. Read it, then choose again.";

    private final Access access;
    private final Cases cases;
    private final Matches matches;
    private final TellStory stories;
    private final ToldConflicts conflicts;
    private final AuditTrail audit;
    private final JdbcClient sql;

    MatchController(
            Access access,
            Cases cases,
            Matches matches,
            TellStory stories,
            ToldConflicts conflicts,
            AuditTrail audit,
            JdbcClient sql) {
        this.access = access;
        this.cases = cases;
        this.matches = matches;
        this.stories = stories;
        this.conflicts = conflicts;
        this.audit = audit;
        this.sql = sql;
    }

    /** What came of wanting to decide. */
    private record Outcome(boolean done, Errors errors) {}

    @GetMapping("/cases/{number}/matches/{id}")
    String show(@PathVariable long number, @PathVariable long id, Visitor visitor, Visit visit, Model model) {
        return page(number, id, visitor, visit, model, MatchPage.Typed.NOTHING);
    }

    @PostMapping("/cases/{number}/matches/{id}")
    String decide(
            @PathVariable long number,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String says,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int version,
            Visitor visitor,
            Visit visit,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        boolean known = List.of("SAME", "DIFFERENT", "CANNOT_TELL").contains(says);
        Errors errors = known
                ? Errors.none()
                : Errors.of("says", "Choose one of the three. That it cannot be told is an answer.");
        if (reason.isBlank()) {
            errors = errors.and("reason", "Say why, in a few words.");
        }
        return answered(
                new At(number, id, visitor, visit),
                new Wanted(known ? Match.Says.valueOf(says) : Match.Says.WITHDRAWN, reason.strip(), version, errors),
                new MatchPage.Typed(says, reason, errors),
                model,
                next,
                response);
    }

    @PostMapping("/cases/{number}/matches/{id}/withdraw")
    String withdraw(
            @PathVariable long number,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String withdrawal,
            @RequestParam(defaultValue = "0") int version,
            Visitor visitor,
            Visit visit,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Errors errors = withdrawal.isBlank()
                ? Errors.of("withdrawal", "Say why it is withdrawn. What was decided is kept.")
                : Errors.none();
        return answered(
                new At(number, id, visitor, visit),
                new Wanted(Match.Says.WITHDRAWN, withdrawal.strip(), version, errors),
                new MatchPage.Typed("", "", errors),
                model,
                next,
                response);
    }

    /** Which match somebody is at. */
    private record At(long number, long id, Visitor visitor, Visit visit) {}

    /** What they want to say of it. */
    private record Wanted(Match.Says says, String reason, int version, Errors errors) {}

    private String answered(
            At at,
            Wanted wanted,
            MatchPage.Typed typed,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Outcome outcome = access.to(
                at.visitor(),
                at.number(),
                Action.DECIDE_MATCH,
                wanted.errors().isEmpty()
                        ? "whether two records are one person: " + wanted.says().label()
                        : "a form that could not be kept",
                permit -> keep(permit, at, wanted));
        if (outcome.done()) {
            next.addFlashAttribute(
                    Flash.NAME,
                    Flash.done(
                            wanted.says() == Match.Says.WITHDRAWN
                                    ? "The decision is withdrawn. That it was made is kept."
                                    : "Your decision is kept. Below is what the records weigh: keep it, or change it."));
            return "redirect:/cases/" + at.number() + "/matches/" + at.id();
        }
        boolean overtaken = wanted.errors().isEmpty();
        response.setStatus(overtaken ? HttpStatus.CONFLICT.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(
                at.number(),
                at.id(),
                at.visitor(),
                at.visit(),
                model,
                new MatchPage.Typed(typed.says(), typed.reason(), outcome.errors()));
    }

    private Outcome keep(Permit permit, At at, Wanted wanted) {
        Match match = matches.one(permit, at.id()).orElseThrow(NotThere::new);
        if (!wanted.errors().isEmpty()) {
            return new Outcome(false, wanted.errors());
        }
        if (!mayInBoth(at.visitor(), match)) {
            return new Outcome(
                    false,
                    Errors.of(
                            "says", "You can only look at the other case. Somebody who works on both has to decide."));
        }
        if (!matches.decide(permit, match, wanted.version(), wanted.says(), wanted.reason())) {
            return new Outcome(false, Errors.of("says", OVERTAKEN));
        }
        long other = match.beside(at.number()).key().caseNumber();
        if (other != at.number()) {
            audit.add(
                    at.visitor().account(),
                    at.visitor().actor(),
                    Optional.of(other),
                    new Done(
                            Action.DECIDE_MATCH,
                            "whether a record of this case and one of another are one person: "
                                    + wanted.says().label(),
                            ""));
        }
        return new Outcome(true, Errors.none());
    }

    private boolean mayInBoth(Visitor visitor, Match match) {
        return access.allows(visitor, match.one().key().caseNumber(), Action.DECIDE_MATCH)
                && access.allows(visitor, match.other().key().caseNumber(), Action.DECIDE_MATCH);
    }

    private String page(long number, long id, Visitor visitor, Visit visit, Model model, MatchPage.Typed typed) {
        model.addAttribute(
                "page",
                access.to(
                        visitor,
                        number,
                        Action.SEE_MATCHES,
                        "two people who may be one, side by side",
                        permit -> shown(permit, visit, id, typed)));
        return "matching/match";
    }

    private MatchPage shown(Permit permit, Visit visit, long id, MatchPage.Typed typed) {
        Match match = matches.one(permit, id).orElseThrow(NotThere::new);
        String number = String.valueOf(permit.caseNumber());
        InCase inCase = InCase.of(number, cases.seen(permit).title(), CaseTab.PEOPLE);
        boolean saidBefore = match.decisions().stream()
                .anyMatch(decision -> decision.account() == permit.visitor().account());
        boolean blind = match.isWaiting() && match.standing().isEmpty() && !saidBefore;
        return new MatchPage(
                visit.page(match.one().name() + " and " + match.other().name(), inCase)
                        .with(typed.errors()),
                "/cases/" + number + "/matches/" + id,
                match,
                SideBySide.of(match.one(), match.other()),
                known(match, blind),
                blind,
                mayInBoth(permit.visitor(), match),
                typed);
    }

    private MatchPage.Known known(Match match, boolean blind) {
        List<Unit.Key> shown = blind
                ? List.of()
                : match.follows() == Match.Follows.SAME
                        ? List.of(match.one().key())
                        : List.of(match.one().key(), match.other().key());
        return new MatchPage.Known(
                title(match.one().key().caseNumber()),
                title(match.other().key().caseNumber()),
                shown.stream().flatMap(key -> stories.of(key).stream()).toList(),
                conflicts.about(match));
    }

    private String title(long caseNumber) {
        return sql.sql("select title from case_record where id = :case")
                .param("case", caseNumber)
                .query(String.class)
                .single();
    }
}
