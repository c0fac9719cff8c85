package org.sightline.app.questions.live;

import java.util.List;
import java.util.Optional;
import org.sightline.app.documents.AnswerWords;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.QuestionKinds;
import org.sightline.core.questions.Answer;
import org.sightline.core.questions.Question;

/**
 * A question as a page shows it.
 *
 * @param evidence the rows behind it, or the first of them
 * @param more how many rows more there are
 */
public record QuestionShown(long caseNumber, Asked asked, List<RuleShown> rules, List<EvidenceRow> evidence, int more) {

    public QuestionShown {
        rules = List.copyOf(rules);
        evidence = List.copyOf(evidence);
    }

    /** A rule that it goes by, as it stood then and stands now, and the address of its page. */
    public record RuleShown(String words, String thenAndNow, String href) {}

    /**
     * A row behind it, in short.
     *
     * @param colour the number of the agency's colour
     * @param since whether it came to the question after somebody had closed it
     */
    public record EvidenceRow(
            String id, String href, String date, String agency, int colour, String words, boolean since) {}

    public Question question() {
        return asked.question();
    }

    public String href() {
        return href(caseNumber, question().id());
    }

    static String href(long caseNumber, String id) {
        return "/cases/" + caseNumber + "/questions/" + id;
    }

    public String kind() {
        return QuestionKinds.label(question().code());
    }

    public String about() {
        return String.join(", ", question().about());
    }

    /** "The 7 rows behind it". */
    public String rowsInWords() {
        int rows = evidence.size() + more;
        return rows == 1 ? "The row behind it" : "The " + rows + " rows behind it";
    }

    public Optional<String> couldChange() {
        return question().couldChange().map(DateWords::of);
    }

    /** The last word on it, if it still closes the question or the question is gone. */
    public Optional<Answer> closed() {
        return asked.last().filter(answer -> answer.closes() || !asked.raised());
    }

    /** "Answered by Asha Patel, 3 March 2026 at 14:05". */
    public static String who(Answer answer) {
        return AnswerWords.who(answer);
    }

    /** What has changed since it was closed, in one sentence; empty where nothing has. */
    public Optional<String> changedSince() {
        if (!asked.restsOnOtherRows()) {
            return Optional.empty();
        }
        int since = asked.rowsSince().size();
        String come = since == 0 ? "" : since == 1 ? "one row has come to it" : since + " rows have come to it";
        int gone =
                asked.last().map(answer -> answer.rowsGone(question()).size()).orElse(0);
        String left = gone == 0 ? "" : gone == 1 ? "one row has gone from it" : gone + " rows have gone from it";
        String and = come.isEmpty() || left.isEmpty() ? "" : " and ";
        return Optional.of("Since then " + come + and + left + ". Look whether this still holds.");
    }
}
