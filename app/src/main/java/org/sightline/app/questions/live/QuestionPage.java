package org.sightline.app.questions.live;

import java.util.List;
import org.sightline.app.library.find.Earlier;
import org.sightline.app.questions.live.QuestionShown.EvidenceRow;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Link;
import org.sightline.app.site.Site;
import org.sightline.core.questions.Answer;

/**
 * What the page of one question shows.
 *
 * @param history all that was said of it, oldest first
 * @param earlier what earlier reviews found that fits it
 * @param mayAnswer whether this person may say something of it
 * @param form what was typed, where something in it must be mended
 * @param wrong what was typed into the report that it is wrong
 */
public record QuestionPage(
        Site site,
        QuestionShown shown,
        List<Told> history,
        List<Earlier.Fitting> earlier,
        boolean mayAnswer,
        AnswerForm form,
        String wrong,
        Errors errors) {

    /** One thing that was said, with the rows that it rests on. */
    public record Told(Answer answer, List<EvidenceRow> rows) {

        public String who() {
            return QuestionShown.who(answer);
        }

        /** The words in which it was asked then, where they are others now. */
        public boolean askedOtherwise(QuestionShown now) {
            return !answer.asked().ask().equals(now.question().ask());
        }
    }

    public List<Link> way() {
        return List.of(Link.to("Questions", "/cases/" + shown.caseNumber() + "/questions"));
    }

    public boolean open() {
        return shown.asked().standing() == Standing.OPEN;
    }

    public boolean canReopen() {
        return shown.asked().last().filter(Answer::closes).isPresent();
    }

    public String seen() {
        return String.valueOf(shown.asked().said());
    }

    public String action() {
        return shown.href() + "/answers";
    }

    public String draft(String what) {
        return shown.href() + "#" + what;
    }

    public Field reason() {
        String label = open() ? "Your answer" : "Your new answer";
        return Field.of("reason", label)
                .hint("What you found, and how you know. It becomes part of the record, with your name.")
                .value(form.reason())
                .error(errors);
    }

    public Field rows() {
        return Field.of("rows", "Which rows does your answer rest on?");
    }

    public List<Choice> rowChoices() {
        return shown.evidence().stream()
                .map(row -> new Choice(
                        row.id(),
                        row.date() + ", " + row.agency(),
                        row.words(),
                        form.rows() != null && form.rows().contains(row.id())))
                .toList();
    }

    /** Whether rows were chosen before the form came back. */
    public boolean chose() {
        return form.rows() != null;
    }

    public Field others() {
        return Field.of("others", "Other entries that it rests on")
                .hint(
                        "The names of entries, such as f3-12, with a space between them. Leave it empty if there are none.")
                .value(form.others())
                .error(errors);
    }

    public Field aside() {
        return Field.of("asideReason", "Why it is set aside")
                .hint(
                        "It does not matter to this review, say, or another review asks it. It stays in the list under “Set aside”.")
                .value(form.asideReason())
                .error(errors);
    }

    public Field reopen() {
        return Field.of("reopenReason", "Why it is open again")
                .value(form.reopenReason())
                .error(errors);
    }

    public Field report() {
        return Field.of("wrong", "What is wrong with this question?")
                .hint(
                        "It was answered in the record, say, or it misreads a row. The report is kept with the question as it stands now, so that"
                                + " whoever looks after Sightline can mend it. The question itself stays.")
                .value(wrong)
                .error(errors);
    }

    public boolean wrongIn(String field) {
        return !errors.about(field).isEmpty();
    }
}
