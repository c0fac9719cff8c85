package org.sightline.app.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.Frame;
import org.sightline.app.documents.RuleCited;
import org.sightline.app.documents.RuleUsed;
import org.sightline.core.questions.Question;

/** What questions.html shows. */
public record QuestionsPage(CaseIndex index) {

    public Frame frame() {
        return new Frame(title() + ": questions");
    }

    public String title() {
        return index.review().chronology().title();
    }

    public String asAt() {
        return DateWords.of(index.review().asAt());
    }

    public List<QuestionOnPage> questions() {
        List<Question> questions = index.review().questions();
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new QuestionOnPage(index, i + 1, questions.get(i)))
                .toList();
    }

    /** The rules that the questions go by, each edition once, in the order in which they are first met. */
    public List<RuleUsed> rules() {
        Map<String, RuleUsed> rules = new LinkedHashMap<>();
        for (Question question : index.review().questions()) {
            for (RuleCited cited : RuleCited.by(question, index.review())) {
                cited.edition()
                        .ifPresent(edition -> rules.putIfAbsent(
                                cited.rule().id() + edition.from() + edition.authority(),
                                new RuleUsed(cited, edition)));
            }
        }
        return List.copyOf(rules.values());
    }
}
