package org.sightline.app.questions.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/** Which questions somebody asked to see. */
record QuestionsForm(
        @Nullable String state,
        @Nullable String child,
        @Nullable String kind,
        @Nullable String text,
        @Nullable String page) {

    Standing standing() {
        return Standing.named(state);
    }

    Questions.Chosen chosen() {
        return new Questions.Chosen(stripped(child), stripped(kind), stripped(text));
    }

    int pageNumber() {
        String digits = stripped(page);
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 1;
    }

    /** The address of the same with another standing, up to the number of the page. */
    static String address(long caseNumber, Standing standing, Questions.Chosen chosen) {
        return "/cases/" + caseNumber + "/questions?state=" + standing.inAddress() + part("child", chosen.child())
                + part("kind", chosen.kind()) + part("text", chosen.text());
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, UTF_8);
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
