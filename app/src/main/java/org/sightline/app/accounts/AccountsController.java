package org.sightline.app.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Visitor;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.Section;
import org.sightline.app.site.Site;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of accounts, and adding one: by a link with which the person chooses a password nobody else ever knows. */
@Controller
final class AccountsController {

    private final Access access;
    private final AccountBook book;
    private final Accounts accounts;
    private final Invitations invitations;

    AccountsController(Access access, AccountBook book, Accounts accounts, Invitations invitations) {
        this.access = access;
        this.book = book;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @GetMapping("/accounts")
    String list(Visitor visitor, Visit visit, Model model) {
        List<AccountsPage.Row> rows = access.inGeneral(
                visitor,
                Action.MANAGE_ACCOUNTS,
                "the list of accounts",
                _ -> book.all().stream().map(AccountsController::row).toList());
        model.addAttribute("page", new AccountsPage(visit.page("Accounts", Section.ACCOUNTS), rows));
        return "accounts/accounts";
    }

    @GetMapping("/accounts/add")
    String add(Visitor visitor, Visit visit, Model model) {
        access.inGeneral(visitor, Action.MANAGE_ACCOUNTS, "the form for a new account", permit -> permit);
        return form(visit, AccountForm.empty(), Errors.none(), model);
    }

    private sealed interface Added {}

    private record New(long number, String link) implements Added {}

    private record Refused(Errors errors) implements Added {}

    @PostMapping("/accounts/add")
    String add(
            Visitor visitor,
            @ModelAttribute AccountForm form,
            Visit visit,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Added added = access.inGeneral(
                visitor,
                Action.MANAGE_ACCOUNTS,
                "added an account: " + form.plainLogin(),
                permit -> add(form, permit.visitor()));
        return switch (added) {
            case Refused(Errors errors) -> {
                response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                yield form(visit, form, errors, model);
            }
            case New(long number, String link) -> {
                next.addFlashAttribute(
                        Flash.NAME, Flash.done("The account was added. Send the link below to the person."));
                next.addFlashAttribute(AccountController.LINK, link);
                yield "redirect:/accounts/" + number;
            }
        };
    }

    private Added add(AccountForm form, Visitor by) {
        Errors errors = form.errors(true);
        if (errors.isEmpty() && accounts.byLogin(form.plainLogin()).isPresent()) {
            errors = errors.and(
                    "login", "Somebody has this user name already. Choose another, such as one with a number");
        }
        if (!errors.isEmpty()) {
            return new Refused(errors);
        }
        AccountBook.Details details = form.details();
        long number = accounts.add(form.plainLogin(), details.name(), details.role(), details.organisation(), "");
        return new New(number, invitations.invite(number, by.account()));
    }

    private static String form(Visit visit, AccountForm form, Errors errors, Model model) {
        Site site = visit.page("Add an account", Section.ACCOUNTS).with(errors);
        model.addAttribute("page", new AddAccountPage(site, form.fields(errors), errors));
        return "accounts/add-account";
    }

    static AccountsPage.Row row(AccountBook.Account account) {
        return new AccountsPage.Row(
                account.number(),
                account.details().name(),
                account.login(),
                account.details().role().label(),
                account.details().organisation(),
                account.state(),
                account.second());
    }
}
