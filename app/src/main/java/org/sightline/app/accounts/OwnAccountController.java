package org.sightline.app.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Visitor;
import org.sightline.app.audit.AuditTrail;
import org.sightline.app.audit.OfAccount;
import org.sightline.app.database.Transactions;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Flash;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people keep of their own account: the password, the second factor, and where they are signed in. */
@Controller
final class OwnAccountController {

    private static final String NOT_RIGHT = "This is not your password, or it was tried too often just now";

    private final Accounts accounts;
    private final AccountBook book;
    private final Sessions sessions;
    private final SecondFactors secondFactors;
    private final Passkeys passkeys;
    private final WrongPasswords wrong;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final InstantSource clock;

    OwnAccountController(
            Accounts accounts,
            AccountBook book,
            Sessions sessions,
            SecondFactors secondFactors,
            Passkeys passkeys,
            WrongPasswords wrong,
            PasswordEncoder passwords,
            AuditTrail audit,
            Transactions transactions,
            InstantSource clock) {
        this.accounts = accounts;
        this.book = book;
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.passkeys = passkeys;
        this.wrong = wrong;
        this.passwords = passwords;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/account")
    String show(Visitor visitor, Visit visit, Model model) {
        Accounts.Known known = accounts.byNumber(visitor.account()).orElseThrow(NotThere::new);
        List<String> places = sessions.of(visitor.login()).stream()
                .map(session -> InWords.ago(session.lastUsed(), clock.instant()))
                .toList();
        model.addAttribute(
                "page",
                new OwnAccountPage(
                        visit.page("Your account", Section.NONE),
                        visitor.login(),
                        !known.password().isEmpty(),
                        secondFactors.has(visitor.account()),
                        passkeys.of(visitor.login()),
                        places));
        return "accounts/own-account";
    }

    @GetMapping("/account/password")
    String password(Visitor visitor, Visit visit, Model model) {
        return passwordPage(visit, Errors.none(), model);
    }

    @PostMapping("/account/password")
    String change(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            Visitor visitor,
            Visit visit,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Errors errors = Errors.none();
        String now =
                accounts.byNumber(visitor.account()).orElseThrow(NotThere::new).password();
        if (!isRight(visitor, () -> !now.isEmpty() && passwords.matches(old, now))) {
            errors = errors.and("old", NOT_RIGHT);
        }
        Optional<String> wrong = NewPassword.wrong(password, visitor.login());
        if (wrong.isPresent()) {
            errors = errors.and("password", wrong.get());
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return passwordPage(visit, errors, model);
        }
        String encoded = String.valueOf(passwords.encode(password));
        done(visitor, "changed their password", () -> {
            book.setPassword(visitor.account(), encoded);
            sessions.endAll(visitor.account());
        });
        next.addFlashAttribute(Flash.NAME, Flash.done("Your password was changed. Sign in with the new one."));
        return "redirect:/sign-in";
    }

    @PostMapping("/account/sign-out-everywhere")
    String signOutEverywhere(Visitor visitor, HttpServletRequest request, RedirectAttributes next) {
        done(visitor, "signed out everywhere", () -> sessions.endAll(visitor.account()));
        next.addFlashAttribute(Flash.NAME, Flash.done("You are signed out everywhere."));
        return "redirect:/sign-in";
    }

    @GetMapping("/account/second-factor")
    String secondFactor(Visitor visitor, Visit visit, Model model) {
        return secondFactors.has(visitor.account())
                ? "redirect:/account"
                : secondFactorPage(visitor, visit, Errors.none(), model);
    }

    @PostMapping("/account/second-factor")
    String confirm(
            @RequestParam(defaultValue = "") String code,
            Visitor visitor,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        Optional<List<String>> recovery = secondFactors.confirm(visitor.account(), code.replaceAll("\\s", ""));
        if (recovery.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            Errors errors = Errors.of("code", "This is not the code that the app shows now. Type the next one");
            return secondFactorPage(visitor, visit, errors, model);
        }
        done(visitor, "added a second factor", () -> {});
        model.addAttribute(
                "page", new RecoveryCodesPage(visit.page("Your recovery codes", Section.NONE), recovery.get()));
        return "accounts/recovery-codes";
    }

    @PostMapping("/account/second-factor/remove")
    String remove(@RequestParam(defaultValue = "") String code, Visitor visitor, RedirectAttributes next) {
        boolean right = isRight(visitor, () -> secondFactors.accepts(visitor.account(), code));
        if (right) {
            secondFactors.remove(visitor.account());
            done(visitor, "took away their second factor", () -> {});
        }
        next.addFlashAttribute(
                Flash.NAME,
                right
                        ? Flash.done("Your second factor was taken away.")
                        : Flash.takeCare(
                                "The code was not right, or was tried too often just now: the second factor stays."));
        return "redirect:/account";
    }

    /** Whoever finds a browser open must not guess here either what they would not be let guess when signing in. */
    private boolean isRight(Visitor visitor, BooleanSupplier check) {
        String who = OnceOnly.hash("own account " + visitor.account());
        boolean right = wrong.begin(who).isEmpty() && check.getAsBoolean();
        if (right) {
            wrong.forget(who);
        }
        return right;
    }

    private void done(Visitor visitor, String what, Runnable work) {
        transactions.atWork(() -> {
            work.run();
            audit.addOfAccount(visitor.account(), visitor.actor(), OfAccount.CHANGE, what, true);
            return what;
        });
    }

    private static String passwordPage(Visit visit, Errors errors, Model model) {
        Field old = Field.of("old", "Your password now").error(errors);
        Field fresh = Field.of("password", "New password")
                .hint("12 characters or more. Three or four words that belong to nothing are good.")
                .error(errors);
        model.addAttribute(
                "page",
                new PasswordPage(
                        visit.page("Change your password", Section.NONE).with(errors), old, fresh, errors));
        return "accounts/password";
    }

    private String secondFactorPage(Visitor visitor, Visit visit, Errors errors, Model model) {
        AppSecret secret = new AppSecret(visitor.login(), secondFactors.waiting(visitor.account()));
        Field code = Field.of("code", "Code that the app shows").error(errors);
        model.addAttribute(
                "page",
                new SecondFactorPage(
                        visit.page("Add a second factor", Section.NONE).with(errors),
                        secret.picture(),
                        secret.spelled(),
                        code,
                        errors));
        return "accounts/second-factor";
    }
}
