package org.sightline.app.members;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Running;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.site.Flash;
import org.sightline.app.site.Visit;
import org.sightline.app.submissions.CaseAgencies;
import org.sightline.core.access.Action;
import org.sightline.core.access.MayJoin;
import org.sightline.core.access.WhoRuns;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who belongs to a case, whether its agencies see one another's rows, and whether others may know of it. */
@Controller
final class MembersController {

    private final Access access;
    private final Members members;
    private final Running running;
    private final Cases cases;
    private final CaseAgencies agencies;
    private final InstantSource clock;

    MembersController(
            Access access, Members members, Running running, Cases cases, CaseAgencies agencies, InstantSource clock) {
        this.access = access;
        this.members = members;
        this.running = running;
        this.cases = cases;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/cases/{number}/members")
    String list(@PathVariable long number, Visitor visitor, Visit visit, Model model) {
        boolean mayManage = access.allows(visitor, number, Action.MANAGE_MEMBERS);
        model.addAttribute(
                "page",
                access.to(
                        visitor,
                        number,
                        Action.ADD_MEMBER,
                        "who belongs to the case",
                        permit -> MembersPage.of(
                                visit,
                                cases.of(permit).orElseThrow(NotThere::new),
                                new MembersPage.Belonging(members.of(permit), members.links(permit, clock.instant())),
                                agencies.of(permit),
                                mayManage)));
        return "members/members";
    }

    @PostMapping("/cases/{number}/members")
    String add(
            @PathVariable long number,
            @RequestParam String login,
            @RequestParam(defaultValue = "0") long agency,
            Visitor visitor,
            RedirectAttributes next) {
        Flash flash = access.to(
                visitor,
                number,
                Action.ADD_MEMBER,
                "made " + login.strip() + " a member",
                permit -> add(permit, login, agency));
        return back(number, flash, next);
    }

    private Flash add(Permit permit, String login, long agency) {
        Optional<Members.Known> known = members.known(login);
        if (known.isEmpty()) {
            return Flash.takeCare("There is no account with the user name “" + login.strip()
                    + "”. Check how it is written, or ask an administrator to add it.");
        }
        Optional<CaseAgencies.Numbered> named = agencies.of(permit, agency);
        Optional<String> obstacle = MayJoin.obstacle(known.get().role(), named.isPresent());
        if (obstacle.isPresent()) {
            return Flash.takeCare(obstacle.get());
        }
        if (!members.add(permit, known.get(), named.map(CaseAgencies.Numbered::number), clock.instant())) {
            return Flash.takeCare(known.get().name() + " belongs to the case already.");
        }
        String belongs = known.get().name() + " belongs to the case now.";
        boolean run = WhoRuns.anybody(
                running.of(permit.caseNumber()), cases.seen(permit).shares());
        return run
                ? Flash.done(belongs)
                : Flash.takeCare(belongs + " But their role does not let them say who belongs to it, and there is still"
                        + " nobody else who may.");
    }

    @PostMapping("/cases/{number}/members/{member}/end")
    String end(@PathVariable long number, @PathVariable long member, Visitor visitor, RedirectAttributes next) {
        Ended ended =
                access.to(visitor, number, Action.MANAGE_MEMBERS, "ended a membership", permit -> end(permit, member));
        next.addFlashAttribute(Flash.NAME, ended.flash());
        // whoever ended their own can not come back to this page
        return "redirect:/cases" + (ended.own() ? "" : "/" + number + "/members");
    }

    private record Ended(Flash flash, boolean own) {}

    private Ended end(Permit permit, long member) {
        List<WhoRuns.Member> before = running.locked(permit);
        Optional<Members.Member> gone =
                members.of(permit).stream().filter(each -> each.id() == member).findFirst();
        if (gone.isEmpty()) {
            return new Ended(Flash.takeCare("That membership had ended already."), false);
        }
        long account = gone.get().account();
        Optional<String> obstacle = WhoRuns.obstacle(
                before.stream().filter(each -> each.account() != account).toList(),
                cases.seen(permit).shares());
        if (obstacle.isPresent()) {
            return new Ended(Flash.takeCare(obstacle.get()), false);
        }
        members.end(permit, member, clock.instant());
        boolean own = account == permit.visitor().account();
        return new Ended(
                Flash.done(
                        own
                                ? "You do not belong to case " + permit.caseNumber() + " any more."
                                : "The membership has ended."),
                own);
    }

    @PostMapping("/cases/{number}/members/openness")
    String openness(
            @PathVariable long number,
            @RequestParam(defaultValue = "false") boolean shares,
            @RequestParam(defaultValue = "false") boolean restricted,
            @RequestParam int version,
            Visitor visitor,
            RedirectAttributes next) {
        String what = "set the case to " + (shares ? "share" : "not share") + " between agencies and to be "
                + (restricted ? "restricted" : "not restricted");
        Flash flash = access.to(
                visitor, number, Action.MANAGE_MEMBERS, what, permit -> open(permit, shares, restricted, version));
        return back(number, flash, next);
    }

    /** A manager of one agency may say who belongs to a case only as long as it shares. */
    private Flash open(Permit permit, boolean shares, boolean restricted, int version) {
        Optional<String> obstacle = WhoRuns.obstacle(running.locked(permit), shares);
        if (obstacle.isPresent()) {
            return Flash.takeCare(obstacle.get());
        }
        return members.open(permit, shares, restricted, version)
                ? Flash.done("Saved.")
                : Flash.takeCare(
                        "Somebody else changed the case in the meantime, so nothing was saved. What stands now is"
                                + " shown below; choose again if it should be otherwise.");
    }

    private static String back(long number, Flash flash, RedirectAttributes next) {
        next.addFlashAttribute(Flash.NAME, flash);
        return "redirect:/cases/" + number + "/members";
    }
}
