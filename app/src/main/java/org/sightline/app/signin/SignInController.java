package org.sightline.app.signin;

import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Section;
import org.sightline.app.site.Site;
import org.sightline.app.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page for signing in. */
@Controller
final class SignInController {

    @GetMapping("/sign-in")
    String signIn(
            Visit visit,
            @RequestParam(name = "error", required = false) String error,
            @RequestParam(name = "signed-out", required = false) String signedOut,
            Model model) {
        Site site = visit.page("Sign in", Section.NONE);
        Errors errors = error == null
                ? Errors.none()
                : Errors.of("username", "The user name or the password is not right. Check both and try again.");
        Field login = Field.of("username", "User name").error(errors);
        model.addAttribute(
                "page",
                new SignInPage(site.with(errors), login, Field.of("password", "Password"), errors, signedOut != null));
        return "signin/sign-in";
    }
}
