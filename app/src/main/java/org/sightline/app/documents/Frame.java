package org.sightline.app.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What stands around every page: its title, and the styles and the script that it carries within itself, so that one file
 * is the whole page and nothing is fetched from anywhere.
 *
 * @param title of the browser's tab
 * @param ownStyles what this page alone looks like, beside what all look like
 */
public record Frame(String title, String ownStyles) {

    private static final String STYLES = resource("/vendor/govuk-frontend-6.6.0/documents.css")
            + AgencyColours.css()
            + resource("/org/sightline/app/chronology/chronology.css")
            + resource("/org/sightline/app/documents/documents.css");

    private static final String SCRIPT = resource("/org/sightline/app/documents/documents.js");

    public Frame(String title) {
        this(title, "");
    }

    /** @param stylesheet the resource that holds the page's own styles */
    public static Frame with(String title, String stylesheet) {
        return new Frame(title, resource(stylesheet));
    }

    public String styles() {
        return STYLES + ownStyles;
    }

    public String script() {
        return SCRIPT;
    }

    private static String resource(String name) {
        try (InputStream in = Frame.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
