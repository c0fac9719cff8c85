package org.sightline.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Section;
import org.sightline.app.site.Site;
import org.sightline.app.site.Visit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page for signing in. */
@Controller
final class SignInController {

    private final OrganisationSignIn organisation;
    private final boolean withPassword;

    SignInController(
            OrganisationSignIn organisation, @Value("${sightline.sign-in.with-password}") boolean withPassword) {
        this.organisation = organisation;
        this.withPassword = withPassword;
    }

    @GetMapping("/sign-in")
    String signIn(
            Visit visit,
            @RequestParam(name = "error", required = false) String error,
            HttpServletRequest request,
            Model model) {
        Site site = visit.page("Sign in", Section.NONE);
        Errors errors = error == null
                ? Errors.none()
                : Errors.of("username", "The user name or the password is not right. Check both and try again.");
        Field login = Field.of("username", "User name").error(errors);
        model.addAttribute(
                "page",
                new SignInPage(
                        site.with(errors),
                        login,
                        Field.of("password", "Password"),
                        errors,
                        says(request),
                        withPassword,
                        organisation.links()));
        return "signin/sign-in";
    }

    /** What brought them here, in a sentence. */
    private static String says(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(KeptForm.NAME) != null) {
            return "You were signed out. What you were sending is kept for a quarter of an hour: sign in, and look at it.";
        }
        if (request.getParameter("signed-out") != null) {
            return "You are signed out of Sightline.";
        }
        if (request.getParameter("unknown") != null) {
            return "Your organisation says who you are, but you have no account here. Ask whoever keeps accounts to add you.";
        }
        return request.getParameter("failed") != null
                ? "Signing in through your organisation did not work. Try it once more from here."
                : "";
    }
}
