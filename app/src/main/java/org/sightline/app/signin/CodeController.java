package org.sightline.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.SignedInAs;
import org.sightline.app.accounts.OnceOnly;
import org.sightline.app.accounts.SecondFactors;
import org.sightline.app.accounts.WrongPasswords;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step: six digits from an app, or one of the recovery codes. */
@Controller
final class CodeController {

    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final WrongPasswords wrong;
    private final SignInTrail trail;
    private final SignInAnswers answers;
    private final InstantSource clock;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    CodeController(
            Accounts accounts,
            SecondFactors secondFactors,
            WrongPasswords wrong,
            SignInTrail trail,
            SignInAnswers answers,
            InstantSource clock) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.wrong = wrong;
        this.trail = trail;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/sign-in/code")
    String ask(Visit visit, Model model) {
        return half().isPresent() ? page(visit, Errors.none(), model) : "redirect:/";
    }

    @PostMapping("/sign-in/code")
    @Nullable
    String check(
            @RequestParam(defaultValue = "") String code,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<HalfSignedIn> half = half();
        if (half.isEmpty()) {
            return "redirect:/";
        }
        String who = OnceOnly.hash("code of " + half.get().account());
        Optional<Duration> wait = wrong.begin(who);
        if (wait.isPresent()) {
            RateLimit.turnAway(wait.get(), response);
            return null;
        }
        Optional<Accounts.Known> account = accounts.byNumber(half.get().account())
                .filter(known -> known.letsGoOn(half.get().since()));
        if (account.isEmpty()) {
            request.getSession().invalidate();
            return "redirect:/sign-in";
        }
        if (!secondFactors.accepts(half.get().account(), code)) {
            trail.wrongCode(account.get().visitor());
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(
                    visit,
                    Errors.of("code", "This code is not right, or it was used before. Wait for the next."),
                    model);
        }
        wrong.forget(who);
        trail.signedIn(account.get().visitor(), "with a password and a code");
        enter(Leave.to(new SignedInAs(account.get().visitor(), clock.instant())), request, response);
        return null;
    }

    private void enter(Authentication somebody, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(somebody);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        answers.entered(request, response, somebody);
    }

    private static String page(Visit visit, Errors errors, Model model) {
        Field code = Field.of("code", "Code")
                .hint("Six digits from the app on your phone, or one of your recovery codes")
                .error(errors);
        model.addAttribute(
                "page", new CodePage(visit.page("Enter your code", Section.NONE).with(errors), code, errors));
        return "signin/code";
    }

    private static Optional<HalfSignedIn> half() {
        Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
        return somebody != null && somebody.getPrincipal() instanceof HalfSignedIn half
                ? Optional.of(half)
                : Optional.empty();
    }
}
