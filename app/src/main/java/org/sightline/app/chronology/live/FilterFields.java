package org.sightline.app.chronology.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Field;
import org.sightline.app.site.Link;
import org.sightline.core.readings.Kind;

/** The form that finds entries again: its fields, what there is to choose, and what is chosen now. */
public record FilterFields(Wanted wanted, Glance glance, List<Choice> episodes) {

    public Field field(String name, String label) {
        return Field.of(name, label).value(wanted.asked().field(name)).error(wanted.errors());
    }

    public List<Choice> agencies() {
        return choices("Every agency", Asked.AGENCY, glance.agencies(), Function.identity());
    }

    public List<Choice> people() {
        return choices("Everybody", Asked.PERSON, glance.people(), Function.identity());
    }

    public List<Choice> kinds() {
        List<Choice> choices = new ArrayList<>(List.of(choice(Asked.KIND, "", "Every kind")));
        glance.kinds()
                .forEach((kind, times) ->
                        choices.add(choice(Asked.KIND, kind.name(), kind.label() + " (" + times + ")")));
        return choices;
    }

    public List<Choice> knownTo() {
        return choices("Anybody", Asked.KNOWN_TO, glance.agencies(), Function.identity());
    }

    private List<Choice> choices(
            String all, String field, Map<String, Integer> counts, Function<String, String> value) {
        List<Choice> choices = new ArrayList<>(List.of(choice(field, "", all)));
        counts.forEach((name, times) -> choices.add(choice(field, value.apply(name), name + " (" + times + ")")));
        return choices;
    }

    private Choice choice(String field, String value, String label) {
        return new Choice(value, label, "", wanted.asked().field(field).equals(value));
    }

    /** What is chosen, each with the address without it. */
    public List<Link> chosen() {
        List<Link> chosen = new ArrayList<>();
        wanted.asked().fields().forEach((name, value) -> {
            if (!name.equals(Asked.VIEW)) {
                chosen.add(
                        Link.to(says(name, value), wanted.asked().without(name).href()));
            }
        });
        return chosen;
    }

    private String says(String name, String value) {
        return switch (name) {
            case Asked.FROM -> "From " + wanted.from().map(DateWords::of).orElse(value);
            case Asked.TO -> "To " + wanted.to().map(DateWords::of).orElse(value);
            case Asked.ON -> "As known on " + wanted.on().map(DateWords::of).orElse(value);
            case Asked.KNOWN_TO -> "Known to " + value;
            case Asked.WORDS -> "“" + value + "”";
            case Asked.KIND ->
                Glance.kind(value).stream().map(Kind::label).findFirst().orElse(value);
            case Asked.EPISODE ->
                episodes.stream()
                        .filter(each -> each.value().equals(value))
                        .map(each -> "Episode: " + each.label())
                        .findFirst()
                        .orElse("An episode that is not there");
            default -> value;
        };
    }

    /** Whether the day as known is part of what is asked, and so its fields stand open. */
    public boolean asKnown() {
        return wanted.asked().has(Asked.ON) || wanted.asked().has(Asked.KNOWN_TO);
    }
}
