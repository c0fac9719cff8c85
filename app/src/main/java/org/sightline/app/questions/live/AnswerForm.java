package org.sightline.app.questions.live;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.core.questions.Answer;

/**
 * What somebody says of a question.
 *
 * @param says what it makes of the question, in the words of {@link Answer.State}
 * @param reason of an answer
 * @param asideReason of setting it aside: each stands in a form of its own
 * @param reopenReason of opening it again
 * @param rows the ids of those rows behind the question that were chosen
 * @param others ids of other entries, as they were typed
 * @param seen how often anybody had said anything of the question when the page was opened
 */
record AnswerForm(
        @Nullable String says,
        @Nullable String reason,
        @Nullable String asideReason,
        @Nullable String reopenReason,
        @Nullable List<String> rows,
        @Nullable String others,
        @Nullable Integer seen) {

    static final AnswerForm NOTHING = new AnswerForm(null, null, null, null, null, null, null);

    Answer.State state() {
        return Arrays.stream(Answer.State.values())
                .filter(each -> each.label().equalsIgnoreCase(says))
                .findFirst()
                .orElse(Answer.State.ANSWERED);
    }

    /** The field of the form that holds the reason. */
    String reasonField() {
        return switch (state()) {
            case ANSWERED -> "reason";
            case SET_ASIDE -> "asideReason";
            case REOPENED -> "reopenReason";
        };
    }

    /** From a page on which two versions stood to choose from, the reason always comes as "reason". */
    String reasonGiven() {
        @Nullable
        String own =
                switch (state()) {
                    case ANSWERED -> reason;
                    case SET_ASIDE -> asideReason;
                    case REOPENED -> reopenReason;
                };
        return Objects.requireNonNullElse(own == null ? reason : own, "").strip();
    }

    /** The ids of all the entries that were named, each once. */
    List<String> evidence() {
        Stream<String> chosen = rows == null ? Stream.empty() : rows.stream();
        Stream<String> typed = others == null ? Stream.empty() : Arrays.stream(others.split("[\\s,;]+"));
        return Stream.concat(chosen, typed)
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    int seenSoMuch() {
        return seen == null ? 0 : seen;
    }
}
