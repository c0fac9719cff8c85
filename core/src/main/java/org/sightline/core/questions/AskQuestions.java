package org.sightline.core.questions;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Asks everything that there is to ask of a case. */
public final class AskQuestions {
    /** Not by the end of the window: where it is still open it moves with the day of asking, and order and ids with it. */
    private static final Comparator<Question> BY_BEGINNING_THEN_CODE = comparing(
                    (Question question) -> question.found().from().isUnknown())
            .thenComparing(question -> question.found().from().earliest())
            .thenComparing(Question::code)
            .thenComparing(Question::ask)
            .thenComparing(
                    question -> question.found().evidence().stream().findFirst().orElse(""), naturalOrder());

    private final List<Asks> all;

    /** Asks what it is given, in whatever order; the answers do not depend on it. */
    public AskQuestions(List<Asks> all) {
        this.all = List.copyOf(all);
    }

    /** Asks every question that was found where this class came from: see {@link Asks} for how to add one. */
    public static AskQuestions all() {
        return new AskQuestions(ServiceLoader.load(Asks.class, AskQuestions.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** The codes that it asks by, in alphabetical order. */
    public List<String> codes() {
        return all.stream().map(Asks::code).sorted().toList();
    }

    /** The codes of the questions that may go by this rule, in alphabetical order. */
    public List<String> goingBy(String rule) {
        return all.stream()
                .filter(asks -> asks.rules().contains(rule))
                .map(Asks::code)
                .sorted()
                .toList();
    }

    /** The questions of a case by the day on which the time they are about begins, then by code, each with its id. */
    public List<Question> of(Inquiry inquiry) {
        List<Question> asked = all.stream()
                .flatMap(asks -> asked(asks, inquiry))
                .sorted(BY_BEGINNING_THEN_CODE)
                .toList();
        return withIds(asked);
    }

    /**
     * The earliest day after the day of asking on which any question could be answered otherwise, or a new one be
     * raised, without any new entry; empty where time alone changes nothing any more.
     */
    public Optional<LocalDate> couldNextChange(Inquiry inquiry) {
        return all.stream()
                .flatMap(asks -> asks.couldNextChange(inquiry).stream())
                .min(naturalOrder());
    }

    private static Stream<Question> asked(Asks asks, Inquiry inquiry) {
        Inquiry watched = inquiry.watched();
        List<Question> questions = asks.ask(watched);
        Optional<LocalDate> couldChange = questions.isEmpty() ? Optional.empty() : watched.nextChange();
        return questions.stream().map(question -> with(question, question.id(), couldChange));
    }

    /**
     * Made of the code, the people and the first line that it rests on, and not of the words: a question keeps its id
     * when later lines join it or its wording is mended.
     */
    private static List<Question> withIds(List<Question> asked) {
        Map<String, Integer> given = new HashMap<>();
        List<Question> named = new ArrayList<>(asked.size());
        for (Question question : asked) {
            String id = question.code() + "-" + mark(question);
            int times = given.merge(id, 1, Integer::sum);
            named.add(with(question, times == 1 ? id : id + "-" + times, question.couldChange()));
        }
        return List.copyOf(named);
    }

    private static Question with(Question question, String id, Optional<LocalDate> couldChange) {
        return new Question(
                id,
                question.code(),
                question.about(),
                question.ask(),
                question.expected(),
                question.found(),
                question.otherReading(),
                couldChange);
    }

    private static String mark(Question question) {
        CRC32 sum = new CRC32();
        Stream.concat(
                        question.about().stream(),
                        question.found().evidence().stream().limit(1))
                .flatMapToInt(part -> (part + "\n").chars())
                .forEach(letter -> {
                    sum.update(letter);
                    sum.update(letter >> Byte.SIZE);
                });
        return String.format("%08x", sum.getValue());
    }
}
