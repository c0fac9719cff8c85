package org.sightline.app.signin;

import java.util.List;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Link;
import org.sightline.app.site.Site;

/**
 * What the page for signing in shows.
 *
 * @param says what brought them here, empty where nothing special did
 * @param withPassword whether passwords of Sightline's own are taken
 * @param elsewhere the ways to an organisation's own sign-in
 */
public record SignInPage(
        Site site,
        Field login,
        Field password,
        Errors errors,
        String says,
        boolean withPassword,
        List<Link> elsewhere) {}
