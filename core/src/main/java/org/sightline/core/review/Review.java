package org.sightline.core.review;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.chronology.Revision;
import org.sightline.core.entries.NotRead;
import org.sightline.core.questions.Question;
import org.sightline.core.rulebook.RuleBook;

/**
 * Agencies' files as one chronology with its questions: the one model that every document is written from.
 *
 * @param authority the authority whose local rules hold; {@link RuleBook#ENGLAND} where that is not known
 * @param asAt the day as at which it is read; nothing that was not yet known then is in it
 * @param files every file of the folder, read or not
 * @param revisions what changed where an agency sent a second version of its file
 */
public record Review(
        Chronology chronology,
        String authority,
        LocalDate asAt,
        List<Question> questions,
        List<FileRead> files,
        List<NotRead> notRead,
        List<Revision> revisions,
        RuleBook rules) {

    public Review {
        questions = List.copyOf(questions);
        files = List.copyOf(files);
        notRead = List.copyOf(notRead);
        revisions = List.copyOf(revisions);
    }

    /** What could not be read: rows, and whole files of which nothing could. Each is for a person to put right. */
    public List<NotRead> gaps() {
        return notRead.stream().filter(lost()).toList();
    }

    /** What is worth knowing about a file or the folder, though it cost no row: a README that was passed over, say. */
    public List<NotRead> remarks() {
        return notRead.stream().filter(lost().negate()).toList();
    }

    private Predicate<NotRead> lost() {
        Set<String> unread = files.stream()
                .filter(file -> file.rows() == 0)
                .map(FileRead::file)
                .collect(toSet());
        return thing -> thing.rows() > 0 || unread.contains(thing.file());
    }
}
