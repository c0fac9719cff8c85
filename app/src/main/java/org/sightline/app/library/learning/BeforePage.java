package org.sightline.app.library.learning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;
import org.sightline.core.explanation.Explanation;
import org.sightline.core.learning.AskedBefore;

/**
 * A recommendation that somebody is writing, and those like it that were made before.
 *
 * @param answer none before something was asked
 * @param mayKeep whether whoever looks may say what became of one
 */
public record BeforePage(Site site, String text, Optional<Answer> answer, boolean mayKeep, Errors errors) {

    /** One that was made before, and why it is shown. */
    public record Found(ToldHere here, Explanation why) {

        public String says() {
            return why.parts().stream().map(Explanation::says).collect(Collectors.joining("; "));
        }
    }

    /** @param all how many recommendations it was held against */
    public record Answer(AskedBefore before, List<Found> same, List<Found> perhaps, int all) {

        public Answer {
            same = List.copyOf(same);
            perhaps = List.copyOf(perhaps);
        }

        /** "Already recommended at least 12 times since 2009, by 7 boards." */
        public String says() {
            int times = before.times();
            if (times == 0) {
                return "None of the " + all + " recommendations in the library surely asks for the same.";
            }
            int boards = before.boards().size();
            return "Already recommended at least " + (times == 1 ? "once" : times + " times")
                    + before.since()
                            .map(year -> (times == 1 ? ", in " : " since ") + year)
                            .orElse("")
                    + (boards > 1 ? ", by " + boards + " boards." : ".");
        }

        /** What became of them, as far as somebody has said it. */
        public String became() {
            Map<Outcome.State, Integer> known = new EnumMap<>(Outcome.State.class);
            same.forEach(found ->
                    found.here().outcome().ifPresent(outcome -> known.merge(outcome.state(), 1, Integer::sum)));
            int untold =
                    same.size() - known.values().stream().mapToInt(each -> each).sum();
            List<String> parts = new ArrayList<>();
            known.forEach((state, many) -> parts.add(many + " " + state.label()));
            if (untold > 0) {
                parts.add(parts.isEmpty() ? "nobody has said yet" : "of " + untold + " nobody has said yet");
            }
            return (same.size() == 1 ? "What became of it: " : "What became of them: ") + String.join("; ", parts)
                    + ".";
        }
    }

    public Field field() {
        return Field.of("text", "The recommendation")
                .hint("As you would write it in the report. It is compared here and kept nowhere.")
                .value(text)
                .error(errors);
    }
}
