package org.sightline.app.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.app.site.Errors;

/** What came in about a case: its title, whose rules hold, and when it is opened its first children. */
record CaseForm(
        @Nullable String title,
        @Nullable String authority,
        @Nullable String restricted,
        @Nullable String children,
        @Nullable Integer version) {

    private static final int LONGEST = 200;

    static CaseForm empty() {
        return new CaseForm(null, null, null, null, null);
    }

    String titleGiven() {
        return given(title);
    }

    /** "England" where nobody said: then the rules of the whole country hold and no local ones. */
    String authorityGiven() {
        String given = given(authority);
        return given.isEmpty() ? "England" : given;
    }

    boolean isRestricted() {
        return "yes".equals(restricted);
    }

    /** One to a line; the same name twice is one child. */
    List<String> childrenGiven() {
        return given(children)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    int versionGiven() {
        return version == null ? 0 : version;
    }

    Errors errors() {
        Errors errors = Errors.none();
        if (titleGiven().isEmpty()) {
            errors = errors.and("title", "Give the case a name that its members will know it by.");
        } else if (titleGiven().length() > LONGEST) {
            errors = errors.and("title", "Make the name of the case shorter: at most " + LONGEST + " letters.");
        }
        if (authorityGiven().length() > LONGEST) {
            errors =
                    errors.and("authority", "Make the name of the authority shorter: at most " + LONGEST + " letters.");
        }
        if (childrenGiven().stream().anyMatch(name -> name.length() > LONGEST)) {
            errors = errors.and("children", "Write one child to a line, each name at most " + LONGEST + " letters.");
        }
        return errors;
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
