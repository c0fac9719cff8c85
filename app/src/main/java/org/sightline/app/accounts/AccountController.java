package org.sightline.app.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Running;
import org.sightline.app.access.Visitor;
import org.sightline.app.accounts.AccountBook.Account;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Conflict;
import org.sightline.app.site.ConflictPage;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One account: what it may do, whether it may come in at all, and helping somebody who can not. */
@Controller
final class AccountController {

    /** Under which name a redirect carries a link that is shown once. */
    static final String LINK = "link";

    private final Access access;
    private final AccountBook book;
    private final Invitations invitations;
    private final Sessions sessions;
    private final SecondFactors secondFactors;
    private final Passkeys passkeys;
    private final Running running;

    AccountController(
            Access access,
            AccountBook book,
            Invitations invitations,
            Sessions sessions,
            SecondFactors secondFactors,
            Passkeys passkeys,
            Running running) {
        this.access = access;
        this.book = book;
        this.invitations = invitations;
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.passkeys = passkeys;
        this.running = running;
    }

    @GetMapping("/accounts/{account}")
    String show(@PathVariable long account, Visitor visitor, Visit visit, HttpServletRequest request, Model model) {
        Account shown = with(visitor, account, "an account", found -> found);
        Map<String, ?> carried = RequestContextUtils.getInputFlashMap(request);
        String link = carried == null || carried.get(LINK) == null ? "" : address(request) + carried.get(LINK);
        return page(visit, shown, AccountForm.of(shown), Errors.none(), link, model);
    }

    private static String address(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    private sealed interface Changed {}

    private record Saved(Role before) implements Changed {}

    private record Mistaken(Errors errors, Account account) implements Changed {}

    private record Overtaken(Account theirs) implements Changed {}

    @PostMapping("/accounts/{account}")
    String change(
            @PathVariable long account,
            @ModelAttribute AccountForm form,
            Visitor visitor,
            Visit visit,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Changed changed = with(visitor, account, "changed an account", found -> change(found, form, visitor));
        return switch (changed) {
            case Saved(Role before) -> {
                String done = "The account was changed. It holds from this moment on.";
                yield back(account, wasTheLast(account, before, done), next);
            }
            case Mistaken(Errors errors, Account found) -> {
                response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                yield page(visit, found, form, errors, "", model);
            }
            case Overtaken(Account theirs) -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                yield conflict(visit, theirs, form, model);
            }
        };
    }

    private Changed change(Account found, AccountForm form, Visitor by) {
        Errors errors = form.errors(false);
        if (errors.isEmpty() && found.active() && isLastAdministrator(found) && !isAdministrator(form)) {
            errors = errors.and("role", "This is the last administrator. Make another one first");
        }
        if (!errors.isEmpty()) {
            return new Mistaken(errors, found);
        }
        return book.change(found.number(), form.details(), by.account())
                ? new Saved(found.details().role())
                : new Overtaken(book.of(found.number()).orElseThrow(NotThere::new));
    }

    private static boolean isAdministrator(AccountForm form) {
        return form.chosenRole().filter(role -> role == Role.ADMINISTRATOR).isPresent();
    }

    private boolean isLastAdministrator(Account account) {
        return account.details().role() == Role.ADMINISTRATOR && book.administrators() == 1;
    }

    @PostMapping("/accounts/{account}/deactivate")
    String deactivate(@PathVariable long account, Visitor visitor, RedirectAttributes next) {
        Optional<Role> deactivated = with(visitor, account, "deactivated an account", found -> {
            if (found.active() && isLastAdministrator(found)) {
                return Optional.empty();
            }
            book.setActive(account, false, visitor.account());
            sessions.endAll(account);
            return Optional.of(found.details().role());
        });
        return back(
                account,
                deactivated
                        .map(role ->
                                wasTheLast(account, role, "The account was deactivated, and signed out everywhere."))
                        .orElseGet(() -> Flash.takeCare("This is the last administrator. Make another one first.")),
                next);
    }

    /** In how many cases nobody is left now who may say who belongs to them; which they are is not for administrators. */
    private Flash wasTheLast(long account, Role before, String done) {
        long cases = running.lastIn(account, before);
        return cases == 0
                ? Flash.done(done)
                : Flash.takeCare(done + " It was the last that could say who belongs to "
                        + (cases == 1 ? "1 case" : cases + " cases")
                        + ". Tell a manager, lead reviewer or business manager: one of them can break the glass of such a"
                        + " case and add a member. An auditor can see in the audit which cases this person worked in.");
    }

    @PostMapping("/accounts/{account}/activate")
    String activate(@PathVariable long account, Visitor visitor, RedirectAttributes next) {
        with(visitor, account, "activated an account again", found -> {
            book.setActive(account, true, visitor.account());
            return found;
        });
        return back(account, "The account can be used again.", next);
    }

    @PostMapping("/accounts/{account}/link")
    String link(@PathVariable long account, Visitor visitor, RedirectAttributes next) {
        String link = with(
                visitor,
                account,
                "made a link to choose a new password",
                found -> invitations.invite(account, visitor.account()));
        next.addFlashAttribute(LINK, link);
        return back(account, "There is a new link below. Earlier ones are good no more.", next);
    }

    @PostMapping("/accounts/{account}/reset-second-factor")
    String reset(@PathVariable long account, Visitor visitor, RedirectAttributes next) {
        with(visitor, account, "took second factor and passkeys of an account away", found -> {
            secondFactors.remove(account);
            passkeys.removeAll(found.login());
            sessions.endAll(account);
            return found;
        });
        return back(
                account,
                "Second factor and passkeys were taken away. The person signs in with the password alone.",
                next);
    }

    private <T> T with(Visitor visitor, long number, String what, Function<Account, T> work) {
        return access.inGeneral(
                visitor,
                Action.MANAGE_ACCOUNTS,
                what + ": number " + number,
                _ -> work.apply(book.of(number).orElseThrow(NotThere::new)));
    }

    private static String back(long account, String sentence, RedirectAttributes next) {
        return back(account, Flash.done(sentence), next);
    }

    private static String back(long account, Flash flash, RedirectAttributes next) {
        next.addFlashAttribute(Flash.NAME, flash);
        return "redirect:/accounts/" + account;
    }

    private static String page(
            Visit visit, Account account, AccountForm form, Errors errors, String link, Model model) {
        String title = account.details().name();
        model.addAttribute(
                "page",
                new AccountPage(
                        visit.page(title, Section.ACCOUNTS).with(errors),
                        AccountsController.row(account),
                        form.fields(errors),
                        form.version() == null ? 0 : form.version(),
                        errors,
                        link));
        return "accounts/account";
    }

    private static String conflict(Visit visit, Account theirs, AccountForm yours, Model model) {
        AccountBook.Details now = theirs.details();
        Conflict conflict = new Conflict(
                "this account",
                "/accounts/" + theirs.number(),
                List.of(
                        new Conflict.FieldPair("Name", "name", yours.details().name(), now.name()),
                        new Conflict.FieldPair(
                                "Organisation", "organisation", yours.details().organisation(), now.organisation()),
                        new Conflict.FieldPair(
                                "Role",
                                "role",
                                Choice.of(
                                        yours.details().role().name(),
                                        yours.details().role().label()),
                                Choice.of(now.role().name(), now.role().label()))),
                theirs.last().by().isEmpty() ? "Somebody" : theirs.last().by(),
                "meanwhile",
                Map.of("version", Integer.toString(now.version())));
        model.addAttribute("page", ConflictPage.of(visit, Section.ACCOUNTS, conflict));
        return "site/conflict";
    }
}
