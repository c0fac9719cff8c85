package org.sightline.app.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.app.documents.SourceWords;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Site;
import org.sightline.core.entries.NotRead;

/**
 * How one file was understood, to be corrected and used.
 *
 * @param mayChange whether the person may correct, use and withdraw it
 */
public record FilePage(Site site, Where where, HandleFiles.Looked looked, boolean mayChange, Errors errors) {

    private static final int FIRST = 20;
    private static final int MOST_CHANGES = 200;
    private static final int MOST_NOT_READ = 500;

    public Understood understood() {
        return looked.understood();
    }

    public Submission submission() {
        return understood().submission();
    }

    public FileShort inShort() {
        return new FileShort(understood(), where);
    }

    /** "14 kB, sent by Helen Marsh on 3 May 2026 at 14:05". */
    public String sent() {
        String who =
                looked.events().stream().findFirst().map(SubmissionEvent::who).orElse("");
        return InWords.size(submission().file().size()) + ", sent " + (who.isEmpty() ? "" : "by " + who + " ") + "on "
                + InWords.moment(submission().sentAt());
    }

    public List<PartOnPage> parts() {
        return PartOnPage.of(understood());
    }

    public List<RowOnPage> rows() {
        return understood().made().entries().stream()
                .limit(FIRST)
                .map(RowOnPage::new)
                .toList();
    }

    public String rowsCaption() {
        int all = understood().made().entries().size();
        return all > FIRST ? "The first " + FIRST + " of " + all + " entries" : InWords.count(all, "entry", "entries");
    }

    /** A row or a block of rows that did not become an entry. */
    public record Unread(String where, String why, String words) {}

    public List<Unread> notRead() {
        return understood().made().notRead().stream()
                .filter(notRead -> notRead.rows() > 0)
                .limit(MOST_NOT_READ)
                .map(notRead -> new Unread(SourceWords.of(notRead), why(notRead), notRead.words()))
                .toList();
    }

    private static String why(NotRead notRead) {
        return InWords.why(notRead.why()) + (notRead.rows() > 1 ? " (" + InWords.rows(notRead.rows()) + ")" : "");
    }

    public List<ChangeOnPage> changes() {
        return understood().revision().stream()
                .flatMap(revision -> revision.changes().stream())
                .limit(MOST_CHANGES)
                .map(ChangeOnPage::new)
                .toList();
    }

    public long changesLeftOut() {
        return Math.max(
                0,
                understood()
                                .revision()
                                .map(revision -> revision.changes().size())
                                .orElse(0)
                        - MOST_CHANGES);
    }

    public boolean isWaiting() {
        return submission().state() == Submission.State.RECEIVED;
    }

    public boolean isUsed() {
        return submission().state() == Submission.State.USED;
    }

    public boolean mayCorrect() {
        return mayChange && (isWaiting() || isUsed());
    }

    public boolean mayUse() {
        return mayChange
                && understood().hasRows()
                && (isWaiting() || (isUsed() && understood().difference().differing() > 0));
    }

    /** Whether it is a later version, and of which file. */
    public List<Choice> later() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "No, it is a further file"));
        understood().earlier().stream()
                .map(before -> Choice.of(
                        String.valueOf(before.id()),
                        "Yes, of " + before.file().name() + ", sent on " + InWords.moment(before.sentAt())))
                .forEach(choices::add);
        return Choice.checked(
                choices,
                Stream.of(understood()
                                .replaces()
                                .map(Submission::id)
                                .map(String::valueOf)
                                .orElse(""))
                        .toList());
    }

    public List<String> history() {
        return looked.events().stream()
                .map(event -> event.who() + " " + event.what().label() + " on " + InWords.moment(event.at())
                        + (event.why().isEmpty() ? "." : ": " + event.why()))
                .toList();
    }
}
