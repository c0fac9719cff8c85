package org.sightline.app.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Visitor;
import org.sightline.app.accounts.Invitations.Invitation;
import org.sightline.app.audit.AuditTrail;
import org.sightline.app.audit.OfAccount;
import org.sightline.app.database.Transactions;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Flash;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Role;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a one-time link opens: choosing a password, or on an empty installation making its first administrator. */
@Controller
final class InvitationController {

    private final Invitations invitations;
    private final Accounts accounts;
    private final AccountBook book;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final Transactions transactions;

    InvitationController(
            Invitations invitations,
            Accounts accounts,
            AccountBook book,
            Sessions sessions,
            PasswordEncoder passwords,
            AuditTrail audit,
            Transactions transactions) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.book = book;
        this.sessions = sessions;
        this.passwords = passwords;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** What the link was found to be. */
    private record Followed(Invitation invitation, String login) {

        boolean isFirst() {
            return invitation.account().isEmpty();
        }
    }

    @GetMapping("/invitations/{token}")
    String show(@PathVariable String token, Visit visit, HttpServletResponse response, Model model) {
        return follow(token)
                .map(followed -> page(visit, followed, token, AccountForm.empty(), Errors.none(), model))
                .orElseGet(() -> over(visit, response, model));
    }

    @PostMapping("/invitations/{token}")
    String choose(
            @PathVariable String token,
            @ModelAttribute AccountForm form,
            @RequestParam(defaultValue = "") String password,
            Visit visit,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Optional<Followed> followed = follow(token);
        if (followed.isEmpty()) {
            return over(visit, response, model);
        }
        Errors errors = errors(followed.get(), form, password);
        if (!errors.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(visit, followed.get(), token, form, errors, model);
        }
        String encoded = String.valueOf(passwords.encode(password));
        boolean used = transactions.atWork(() -> {
            if (!invitations.use(followed.get().invitation())) {
                return false;
            }
            keep(followed.get(), form.withRole(Role.ADMINISTRATOR), encoded);
            return true;
        });
        if (!used) {
            return over(visit, response, model);
        }
        next.addFlashAttribute(Flash.NAME, Flash.done("Your password is set. Sign in with it now."));
        return "redirect:/sign-in";
    }

    private void keep(Followed followed, AccountForm form, String encoded) {
        long account = followed.invitation()
                .account()
                .orElseGet(() -> accounts.add(
                        form.plainLogin(),
                        form.details().name(),
                        Role.ADMINISTRATOR,
                        form.details().organisation(),
                        ""));
        book.setPassword(account, encoded);
        sessions.endAll(account);
        Visitor visitor = accounts.byNumber(account).orElseThrow(NotThere::new).visitor();
        String what = followed.isFirst() ? "made the first administrator" : "chose a password by a one-time link";
        audit.addOfAccount(account, visitor.actor(), OfAccount.CHANGE, what, true);
    }

    private Optional<Followed> follow(String token) {
        return invitations
                .find(token)
                .flatMap(invitation -> invitation
                        .account()
                        .map(account -> accounts.byNumber(account)
                                .filter(Accounts.Known::active)
                                .map(known ->
                                        new Followed(invitation, known.visitor().login())))
                        .orElseGet(() -> Optional.of(new Followed(invitation, ""))));
    }

    private static Errors errors(Followed followed, AccountForm form, String password) {
        Errors errors = followed.isFirst() ? form.withRole(Role.ADMINISTRATOR).errors(true) : Errors.none();
        String login = followed.isFirst() ? form.plainLogin() : followed.login();
        return NewPassword.wrong(password, login)
                .map(sentence -> errors.and("password", sentence))
                .orElse(errors);
    }

    private static String page(
            Visit visit, Followed followed, String token, AccountForm form, Errors errors, Model model) {
        String title = followed.isFirst() ? "Make the first account" : "Choose your password";
        Field password = Field.of("password", "New password")
                .hint("12 characters or more. Three or four words that belong to nothing are good.")
                .error(errors);
        model.addAttribute(
                "page",
                new InvitationPage(
                        visit.page(title, Section.NONE).with(errors),
                        "/invitations/" + token,
                        followed.login(),
                        form.fields(errors),
                        password,
                        errors));
        return "accounts/invitation";
    }

    private static String over(Visit visit, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_GONE);
        model.addAttribute("page", visit.page("This link is good no more", Section.NONE));
        return "accounts/invitation-over";
    }
}
