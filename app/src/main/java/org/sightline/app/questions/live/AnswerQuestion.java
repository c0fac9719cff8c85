package org.sightline.app.questions.live;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.record.Entries;
import org.sightline.app.site.Errors;
import org.sightline.core.entries.Entry;
import org.sightline.core.questions.Answer;
import org.springframework.stereotype.Component;

/** Keeps what somebody says of a question, unless somebody else has spoken since they looked. */
@Component
final class AnswerQuestion {

    private static final int LONGEST = 20_000;

    private final Questions questions;
    private final Answers answers;
    private final Entries entries;
    private final InstantSource clock;

    AnswerQuestion(Questions questions, Answers answers, Entries entries, InstantSource clock) {
        this.questions = questions;
        this.answers = answers;
        this.entries = entries;
        this.clock = clock;
    }

    /** How it went. */
    sealed interface Outcome {}

    record Kept(Answer answer) implements Outcome {}

    record Refused(Errors errors) implements Outcome {}

    /** Somebody else spoke first; nothing was kept. */
    record Overtaken(Answer theirs) implements Outcome {}

    Outcome answer(Permit permit, String id, AnswerForm form) {
        Asked asked = questions.of(permit, id).orElseThrow(NotThere::new);
        if (asked.said() != form.seenSoMuch() && asked.last().isPresent()) {
            Answer theirs = asked.last().get();
            return saysTheSame(theirs, form) ? new Kept(theirs) : new Overtaken(theirs);
        }
        Errors errors = errors(permit, asked, form);
        if (!errors.isEmpty()) {
            return new Refused(errors);
        }
        Answer answer = new Answer(
                asked.said() + 1,
                form.state(),
                form.reasonGiven(),
                form.state() == Answer.State.ANSWERED ? form.evidence() : List.of(),
                permit.visitor().name(),
                clock.instant(),
                asked.question());
        if (asked.last().filter(last -> saysTheSame(last, form)).isPresent() || answers.add(permit, answer)) {
            return new Kept(answer);
        }
        return new Overtaken(questions.of(permit, id).flatMap(Asked::last).orElseThrow());
    }

    private static boolean saysTheSame(Answer last, AnswerForm form) {
        return last.state() == form.state()
                && last.reason().equals(form.reasonGiven())
                && (form.state() != Answer.State.ANSWERED || last.evidence().equals(form.evidence()));
    }

    private Errors errors(Permit permit, Asked asked, AnswerForm form) {
        Errors errors = Errors.none();
        String reason = form.reasonGiven();
        if (reason.isEmpty()) {
            errors = errors.and(form.reasonField(), "Write " + what(form.state()) + " before you save.");
        } else if (reason.length() > LONGEST) {
            errors = errors.and(
                    form.reasonField(),
                    "This is longer than 20,000 characters. Shorten it, or put it into a document and name that here.");
        }
        if (form.state() == Answer.State.REOPENED && asked.standing() == Standing.OPEN) {
            errors = errors.and(form.reasonField(), "This question is open already.");
        }
        List<String> unknown = unknown(permit, form.evidence());
        return unknown.isEmpty() ? errors : errors.and("others", unknown(unknown));
    }

    private static String what(Answer.State state) {
        return switch (state) {
            case ANSWERED -> "your answer, with the reason for it,";
            case SET_ASIDE -> "why you set it aside";
            case REOPENED -> "why you open it again";
        };
    }

    private List<String> unknown(Permit permit, List<String> ids) {
        Set<String> known =
                entries.of(permit.caseNumber(), ids).stream().map(Entry::id).collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>(ids);
        unknown.removeAll(known);
        return unknown;
    }

    private static String unknown(List<String> ids) {
        return "There is no entry called " + String.join(" or ", ids)
                + " in this case. The name of an entry stands on its page and in its address, such as f3-12.";
    }
}
