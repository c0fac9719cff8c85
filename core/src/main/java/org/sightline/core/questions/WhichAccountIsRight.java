package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.chronology.Contradiction;
import org.sightline.core.chronology.Line;
import org.sightline.core.chronology.SameEvent;

/** One event that two agencies tell differently; none of them is picked. */
@AutoService(Asks.class)
public final class WhichAccountIsRight implements Asks {

    /** An event with the lines that tell it, as far as they were known on the day of asking. */
    private record Told(List<Line> tellings, List<Contradiction> differences) {}

    @Override
    public String code() {
        return "CONFLICT";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        Map<String, List<Told>> byAgencies = new LinkedHashMap<>();
        for (SameEvent event : inquiry.chronology().sameEvents()) {
            List<Line> tellings = event.entries().stream()
                    .flatMap(id -> inquiry.line(id).stream())
                    .toList();
            if (!event.differences().isEmpty()
                    && tellings.size() == event.entries().size()) {
                byAgencies
                        .computeIfAbsent(InWords.agencies(Lines.agencies(tellings)), none -> new ArrayList<>())
                        .add(new Told(tellings, event.differences()));
            }
        }
        int few = inquiry.measure(code(), "one by one up to").amount();
        List<Question> questions = new ArrayList<>();
        byAgencies.forEach((agencies, events) -> {
            if (events.size() <= few) {
                events.forEach(event -> questions.add(question(inquiry, agencies, List.of(event))));
            } else {
                questions.add(question(inquiry, agencies, events));
            }
        });
        CountsHeld.ask(this, inquiry).forEach(questions::add);
        return questions;
    }

    private Question question(Inquiry inquiry, String agencies, List<Told> events) {
        List<Line> tellings =
                events.stream().flatMap(event -> event.tellings().stream()).toList();
        boolean one = events.size() == 1;
        Map<String, Line> byId = new HashMap<>();
        tellings.forEach(line -> byId.put(line.id(), line));
        List<String> differences = events.stream()
                .flatMap(event -> event.differences().stream())
                .limit(5)
                .map(difference -> inWords(difference, byId))
                .toList();
        return Draft.of(this, inquiry.childrenOf(tellings))
                .ask(
                        one
                                ? InWords.sentence(InWords.agencies(Lines.agencies(tellings))) + " tell "
                                        + Events.inWords(tellings.getFirst())
                                        + " differently: which account is right?"
                                : InWords.sentence(agencies) + " tell " + InWords.number(events.size()) + " events "
                                        + Lines.span(tellings) + " differently: which accounts are right?")
                .expected(
                        "Accounts of one event agree, or the difference is seen and cleared up.",
                        inquiry.standard(code(), tellings.getFirst().happened()))
                .found(String.join(" ", differences), tellings)
                .unless("Each may have written down what it was told, at another time or by another person; a slip of"
                        + " the pen is possible.")
                .raise();
    }

    private static String inWords(Contradiction difference, Map<String, Line> byId) {
        List<String> sides = difference.tellings().stream()
                .map(telling -> Optional.ofNullable(byId.get(telling.entry()))
                                .map(line -> InWords.agency(line.agency()))
                                .orElse("another entry")
                        + ", " + Said.quoted(telling.words()))
                .toList();
        return difference.says() + ": " + String.join("; ", sides) + ".";
    }
}
