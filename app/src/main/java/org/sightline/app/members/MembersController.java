package org.sightline.app.members;

import java.time.InstantSource;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.site.Flash;
import org.sightline.app.site.Visit;
import org.sightline.app.submissions.CaseAgencies;
import org.sightline.core.access.Action;
import org.sightline.core.access.MayJoin;
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
    private final Cases cases;
    private final CaseAgencies agencies;
    private final InstantSource clock;

    MembersController(Access access, Members members, Cases cases, CaseAgencies agencies, InstantSource clock) {
        this.access = access;
        this.members = members;
        this.cases = cases;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/cases/{number}/members")
    String list(@PathVariable long number, Visitor visitor, Visit visit, Model model) {
        model.addAttribute(
                "page",
                access.to(
                        visitor,
                        number,
                        Action.MANAGE_MEMBERS,
                        "who belongs to the case",
                        permit -> MembersPage.of(
                                visit,
                                cases.of(permit).orElseThrow(NotThere::new),
                                members.of(permit),
                                agencies.of(permit))));
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
                Action.MANAGE_MEMBERS,
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
        return members.add(permit, known.get(), named.map(CaseAgencies.Numbered::number), clock.instant())
                ? Flash.done(known.get().name() + " belongs to the case now.")
                : Flash.takeCare(known.get().name() + " belongs to the case already.");
    }

    @PostMapping("/cases/{number}/members/{member}/end")
    String end(@PathVariable long number, @PathVariable long member, Visitor visitor, RedirectAttributes next) {
        Flash flash = access.to(visitor, number, Action.MANAGE_MEMBERS, "ended a membership", permit -> {
            boolean last = members.of(permit).size() == 1;
            if (last) {
                return Flash.takeCare("This is the last member. Add another first, or nobody can open the case.");
            }
            members.end(permit, member, clock.instant());
            return Flash.done("The membership has ended.");
        });
        return back(number, flash, next);
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
                visitor,
                number,
                Action.MANAGE_MEMBERS,
                what,
                permit -> members.open(permit, shares, restricted, version)
                        ? Flash.done("Saved.")
                        : Flash.takeCare(
                                "Somebody else changed the case in the meantime, so nothing was saved. What stands now is"
                                        + " shown below; choose again if it should be otherwise."));
        return back(number, flash, next);
    }

    /** Whoever ended their own membership can not come back to this page. */
    private static String back(long number, Flash flash, RedirectAttributes next) {
        next.addFlashAttribute(Flash.NAME, flash);
        return "redirect:/cases/" + number + "/members";
    }
}
