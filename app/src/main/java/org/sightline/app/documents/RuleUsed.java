package org.sightline.app.documents;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Limit;
import org.sightline.core.rulebook.WorkedExample;

/** A rule that the questions of this page go by, with its sum worked, so that a reader can check it by hand. */
public record RuleUsed(RuleCited cited, Edition edition) {

    public String title() {
        return cited.rule().title();
    }

    public String id() {
        return cited.rule().id();
    }

    public String standing() {
        return RuleCited.standing(edition);
    }

    public String source() {
        return RuleCited.source(edition.source());
    }

    public String link() {
        return edition.source().link();
    }

    public String limits() {
        return edition.limits().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(limit -> name(limit.getKey()) + limit.getValue().inWords() + counted(limit.getValue()))
                .collect(joining("; "));
    }

    private static String name(String name) {
        return name.equals("limit") ? "" : name.replace('-', ' ') + ": ";
    }

    private static String counted(Limit limit) {
        return limit.startDay() && limit.isTime() ? ", the first day counted" : "";
    }

    public List<String> examples() {
        return edition.examples().stream().map(RuleUsed::worked).toList();
    }

    private static String worked(WorkedExample example) {
        return example.says() + " From " + DateWords.of(example.start()) + ", the last day in time is "
                + DateWords.of(example.due()) + ".";
    }
}
