package org.sightline.app.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.chronology.Line;
import org.sightline.core.chronology.SameEvent;
import org.sightline.core.people.Mention;
import org.sightline.core.questions.Answer;
import org.sightline.core.review.Review;

/** The review with what every document looks up in it, worked out once: lines by id, tellings, colours, pages. */
public final class CaseIndex {

    private final Review review;
    private final List<Answer> answers;
    private final List<String> partOf;
    private final AgencyColours colours;
    private final EntryPages pages;
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<SameEvent>> tellings = new HashMap<>();

    public CaseIndex(Review review) {
        this(review, List.of());
    }

    /** @param answers what people said of its questions and of earlier ones, oldest first */
    public CaseIndex(Review review, List<Answer> answers) {
        this(review, answers, List.of());
    }

    /** @param partOf in sentences, what a document that holds a part of a case is a part of; empty where it holds all of it */
    public CaseIndex(Review review, List<Answer> answers, List<String> partOf) {
        this.review = review;
        this.answers = List.copyOf(answers);
        this.partOf = List.copyOf(partOf);
        List<Line> all = review.chronology().lines();
        for (Line line : all) {
            lines.put(line.id(), line);
            numbers.put(line.id(), numbers.size() + 1);
        }
        for (SameEvent event : review.chronology().sameEvents()) {
            event.entries()
                    .forEach(id -> tellings.computeIfAbsent(id, first -> new ArrayList<>())
                            .add(event));
        }
        this.colours = new AgencyColours(
                all.stream().map(line -> line.agency().name()).distinct().toList());
        this.pages = EntryPages.of(all);
    }

    public Review review() {
        return review;
    }

    /** What this is a part of, a sentence each; empty where it is a whole case. */
    public List<String> partOf() {
        return partOf;
    }

    public boolean isPart() {
        return !partOf.isEmpty();
    }

    /** All that people said of questions, oldest first. */
    public List<Answer> answers() {
        return answers;
    }

    /** What people said of one question, oldest first. */
    public List<Answer> answersTo(String question) {
        return answers.stream()
                .filter(answer -> answer.asked().id().equals(question))
                .toList();
    }

    /** What became of a question: "open", "answered" or "set aside". */
    public String state(String question) {
        List<Answer> said = answersTo(question);
        return said.isEmpty() || !said.getLast().closes()
                ? "open"
                : said.getLast().state().label();
    }

    public boolean isRaised(String question) {
        return review.questions().stream().anyMatch(raised -> raised.id().equals(question));
    }

    public AgencyColours colours() {
        return colours;
    }

    public EntryPages pages() {
        return pages;
    }

    public Optional<Line> line(String id) {
        return Optional.ofNullable(lines.get(id));
    }

    /** The entry's place in the chronology counted from 1, as every document of this review numbers it. */
    public int number(String id) {
        return numbers.getOrDefault(id, 0);
    }

    /** The events of more than one telling that the entry tells. */
    public List<SameEvent> tellings(String id) {
        return tellings.getOrDefault(id, List.of());
    }

    /** The ids of the other entries that tell the same event. */
    public List<String> otherTellings(String id) {
        return tellings(id).stream()
                .flatMap(event -> event.entries().stream())
                .filter(other -> !other.equals(id))
                .distinct()
                .toList();
    }

    /** The people an entry speaks of, each once, in the order of the entry. */
    public List<String> people(Line line) {
        return line.reading().mentions().stream()
                .map(Mention::person)
                .distinct()
                .toList();
    }
}
