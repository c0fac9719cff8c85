package org.sightline.app.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.sightline.app.access.Access;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.site.Flash;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How long a case is kept: the rule, closing and reopening, legal hold, disposal. */
@Controller
final class KeepingController {

    private final Access access;
    private final KeptCases cases;
    private final WorkOutKeeping workOut;
    private final DisposeOfCase dispose;
    private final InstantSource clock;

    KeepingController(
            Access access, KeptCases cases, WorkOutKeeping workOut, DisposeOfCase dispose, InstantSource clock) {
        this.access = access;
        this.cases = cases;
        this.workOut = workOut;
        this.dispose = dispose;
        this.clock = clock;
    }

    @GetMapping("/cases/{number}/keeping")
    String show(@PathVariable long number, Visitor visitor, Visit visit, Model model) {
        boolean mayHold = access.allows(visitor, number, Action.HOLD);
        boolean mayDispose = access.allows(visitor, number, Action.DISPOSE);
        model.addAttribute("page", access.to(visitor, number, Action.SEE_CASE, "how long the case is kept", permit -> {
            KeptCase kept = cases.of(permit);
            return KeepingPage.of(
                    visit,
                    kept,
                    workOut.of(permit, kept, today()),
                    workOut.rules(today()),
                    mayHold,
                    mayDispose,
                    today());
        }));
        return "retention/keeping";
    }

    @PostMapping("/cases/{number}/keeping/rule")
    String rule(
            @PathVariable long number,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam String reason,
            Visitor visitor,
            RedirectAttributes next) {
        return done(visitor, number, Action.HOLD, "chose the rule by which the case is kept", next, (permit, now) -> {
            if (!workOut.isRule(rule)) {
                return Flash.takeCare("There is no such rule. Choose one of the list.");
            }
            return reasoned(reason, "Say why this rule holds, so that others can check it.", () -> {
                cases.keepBy(permit, rule, reason, now);
                return Flash.done("The rule was kept.");
            });
        });
    }

    @PostMapping("/cases/{number}/keeping/hold")
    String hold(
            @PathVariable long number,
            @RequestParam("hold-reason") String reason,
            Visitor visitor,
            RedirectAttributes next) {
        return done(
                visitor,
                number,
                Action.HOLD,
                "put the case under legal hold",
                next,
                (permit, now) ->
                        reasoned(reason, "Say why the hold is needed: the inquiry, the claim, the order.", () -> {
                            cases.hold(permit, reason, now);
                            return Flash.done("The case is under legal hold. Nothing of it can be taken away.");
                        }));
    }

    @PostMapping("/cases/{number}/keeping/lift")
    String lift(
            @PathVariable long number,
            @RequestParam("lift-reason") String reason,
            Visitor visitor,
            RedirectAttributes next) {
        return done(
                visitor,
                number,
                Action.HOLD,
                "lifted the legal hold",
                next,
                (permit, now) -> reasoned(reason, "Say why the hold is no longer needed.", () -> {
                    cases.lift(permit, reason, now);
                    return Flash.done("The legal hold was lifted.");
                }));
    }

    @PostMapping("/cases/{number}/keeping/close")
    String close(@PathVariable long number, Visitor visitor, RedirectAttributes next) {
        return done(visitor, number, Action.HOLD, "closed the case", next, (permit, now) -> {
            cases.close(permit, now);
            return Flash.done("The case is closed. It stays readable until its time is over.");
        });
    }

    @PostMapping("/cases/{number}/keeping/reopen")
    String reopen(@PathVariable long number, Visitor visitor, RedirectAttributes next) {
        return done(visitor, number, Action.HOLD, "reopened the case", next, (permit, now) -> {
            cases.reopen(permit);
            return Flash.done("The case is open again.");
        });
    }

    @PostMapping("/cases/{number}/keeping/propose")
    String propose(
            @PathVariable long number,
            @RequestParam("dispose-reason") String reason,
            Visitor visitor,
            RedirectAttributes next) {
        return done(visitor, number, Action.DISPOSE, "proposed to dispose of the case", next, (permit, now) -> {
            Optional<String> obstacle = workOut.obstacle(permit, cases.of(permit), today());
            return obstacle.map(Flash::takeCare)
                    .orElseGet(() -> reasoned(reason, "Say why the case is to be disposed of.", () -> {
                        cases.propose(permit, reason, now);
                        return Flash.done("Proposed. Somebody else has to carry it out.");
                    }));
        });
    }

    @PostMapping("/cases/{number}/keeping/withdraw")
    String withdraw(@PathVariable long number, Visitor visitor, RedirectAttributes next) {
        return done(visitor, number, Action.DISPOSE, "withdrew the proposal to dispose", next, (permit, now) -> {
            cases.withdrawDisposal(permit);
            return Flash.done("The proposal was withdrawn.");
        });
    }

    @PostMapping("/cases/{number}/keeping/dispose")
    String dispose(@PathVariable long number, Visitor visitor, RedirectAttributes next) {
        return done(visitor, number, Action.DISPOSE, "disposed of the case", next, (permit, now) -> {
            Optional<String> obstacle = workOut.obstacle(permit, cases.of(permit), today(), visitor.account());
            return obstacle.map(Flash::takeCare).orElseGet(() -> {
                dispose.now(permit, now);
                return Flash.done("The case was disposed of. What is left says that there was one, and who looked.");
            });
        });
    }

    private static Flash reasoned(String reason, String missing, Supplier<Flash> work) {
        return reason.isBlank() ? Flash.takeCare(missing) : work.get();
    }

    private String done(
            Visitor visitor,
            long number,
            Action action,
            String what,
            RedirectAttributes next,
            BiFunction<Permit, Instant, Flash> work) {
        Flash flash = access.to(visitor, number, action, what, permit -> work.apply(permit, clock.instant()));
        next.addFlashAttribute("flash", flash);
        return "redirect:/cases/" + number + "/keeping";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
