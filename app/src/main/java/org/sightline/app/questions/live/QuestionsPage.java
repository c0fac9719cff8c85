package org.sightline.app.questions.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sightline.app.documents.QuestionKinds;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Field;
import org.sightline.app.site.Link;
import org.sightline.app.site.PageNumbers;
import org.sightline.app.site.Site;

/**
 * What the list of a case's questions shows.
 *
 * @param counts how many of those chosen stand in each way
 */
public record QuestionsPage(
        Site site,
        long caseNumber,
        Standing standing,
        Questions.Chosen chosen,
        Map<Standing, Integer> counts,
        Filters filters,
        List<QuestionShown> questions,
        PageNumbers pages) {

    /** What can be chosen: whom questions are about, and of what kinds they are. */
    record Filters(List<String> people, List<String> codes) {}

    public List<Link> tabs() {
        return Arrays.stream(Standing.values())
                .filter(each -> each != Standing.NO_LONGER_RAISED || each == standing || count(each) > 0)
                .map(each -> new Link(
                        each.label() + " (" + count(each) + ")",
                        QuestionsForm.address(caseNumber, each, chosen),
                        each == standing))
                .toList();
    }

    private int count(Standing each) {
        return counts.getOrDefault(each, 0);
    }

    public String state() {
        return standing.inAddress();
    }

    public String action() {
        return "/cases/" + caseNumber + "/questions";
    }

    public Field child() {
        return Field.of("child", "Person").value(chosen.child());
    }

    public List<Choice> children() {
        return choices(
                filters.people().stream().map(name -> Choice.of(name, name)).toList());
    }

    public Field kind() {
        return Field.of("kind", "Kind of question").value(chosen.kind());
    }

    public List<Choice> kinds() {
        return choices(filters.codes().stream()
                .map(code -> Choice.of(code, QuestionKinds.label(code)))
                .sorted(Comparator.comparing(Choice::label))
                .toList());
    }

    private static List<Choice> choices(List<Choice> all) {
        return Stream.concat(Stream.of(Choice.of("", "All")), all.stream()).toList();
    }

    public Field text() {
        return Field.of("text", "Words").value(chosen.text());
    }

    /** What is chosen, each with the address without it. */
    public List<Link> chosenLinks() {
        List<Link> links = new ArrayList<>();
        if (!chosen.child().isEmpty()) {
            links.add(without(chosen.child(), new Questions.Chosen("", chosen.kind(), chosen.text())));
        }
        if (!chosen.kind().isEmpty()) {
            links.add(without(
                    QuestionKinds.label(chosen.kind()), new Questions.Chosen(chosen.child(), "", chosen.text())));
        }
        if (!chosen.text().isEmpty()) {
            links.add(without("“" + chosen.text() + "”", new Questions.Chosen(chosen.child(), chosen.kind(), "")));
        }
        return links;
    }

    private Link without(String label, Questions.Chosen rest) {
        return Link.to(label, QuestionsForm.address(caseNumber, standing, rest));
    }

    /** Why there is nothing to see, and what to do; only for an empty list. */
    public String nothing() {
        if (!chosenLinks().isEmpty()) {
            return "No question here fits what you chose. Show all, or look under another heading.";
        }
        return switch (standing) {
            case OPEN ->
                counts.isEmpty()
                        ? "The record raises no question yet. Questions come by themselves once agencies' files are in."
                        : "No question is open.";
            case ANSWERED -> "Nobody has answered a question yet. Open a question to answer it.";
            case SET_ASIDE -> "No question is set aside.";
            case NO_LONGER_RAISED -> "Every question that somebody spoke of is still raised.";
        };
    }
}
