package org.sightline.app.review;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.sightline.app.commands.Telling;
import org.sightline.app.documents.Written;
import org.sightline.core.chronology.Revision;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.NotRead;
import org.sightline.core.intake.ColumnsRead;
import org.sightline.core.people.Person;
import org.sightline.core.review.FileRead;
import org.sightline.core.review.Review;

/** What the command prints when it is done: the account of every row, what was guessed and why, and where to look. */
final class Summary {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final PrintStream out;
    private final Telling telling;

    Summary(Telling telling) {
        this.out = telling.out();
        this.telling = telling;
    }

    void wrong(String sentence) {
        telling.wrong(sentence);
    }

    void tell(Review review) {
        out.println(review.chronology().title() + ", as at " + DAY.format(review.asAt()));
        people(review);
        columns(review.files());
        rows(review);
        review.revisions().forEach(this::revision);
        list("Not read", review.gaps());
        if (telling.isQuiet()) {
            review.gaps().stream().map(NotRead::why).forEach(this::wrong);
        }
        list("Remarks", review.remarks());
        out.println();
        out.println(count(review.questions().size(), "question"));
        review.questions().forEach(question -> out.println("  " + question.ask()));
    }

    void tell(List<Written> written) {
        out.println();
        for (Written document : written) {
            switch (document) {
                case Written.Whole whole -> out.println("  " + whole.file());
                case Written.Refused refused -> wrong(refused.why());
            }
        }
        written.stream()
                .filter(Written.Whole.class::isInstance)
                .map(Written::file)
                .filter(Summary::isForReading)
                .forEach(page ->
                        out.println("Open " + page.toAbsolutePath().normalize().toUri()));
    }

    private static boolean isForReading(Path file) {
        return file.endsWith("chronology.html") || file.endsWith("questions.html");
    }

    private void people(Review review) {
        List<Person> proposed = review.chronology().cast().people().stream()
                .filter(person -> person.origin() == Person.Origin.PROPOSED)
                .toList();
        if (!proposed.isEmpty()) {
            out.println();
            out.println("There is no case.yaml. These people are proposed from the files; please check:");
            proposed.forEach(person ->
                    out.println("  " + person.name() + (person.role().isBlank() ? "" : ", " + person.role())));
        }
    }

    private void columns(List<FileRead> files) {
        out.println();
        out.println("How the files were understood (mapping.yaml beside the results is ready to edit)");
        files.stream().flatMap(file -> file.columns().stream()).forEach(this::columns);
    }

    private void columns(ColumnsRead part) {
        out.println("  " + part.file() + ", " + part.part() + ": " + part.agency()
                + (part.agencyWhy().isBlank() ? "" : " (" + part.agencyWhy() + ")"));
        part.columns().stream()
                .filter(column ->
                        column.field() != Field.OTHER || !column.header().isBlank())
                .forEach(column -> out.println("    " + column.header() + " = "
                        + column.field().name().toLowerCase(Locale.UK) + " (" + column.why() + ")"));
    }

    private void rows(Review review) {
        out.println();
        for (FileRead file : review.files()) {
            out.println("  " + file.file() + ": " + account(List.of(file)));
        }
        out.println("  All files: " + account(review.files()));
    }

    private static String account(List<FileRead> files) {
        String account = count(sum(files, FileRead::rows), "row") + " in = " + sum(files, FileRead::entries)
                + " entries + " + sum(files, FileRead::notRead) + " not read";
        int replaced = sum(files, FileRead::replaced);
        int later = sum(files, FileRead::notYetKnown);
        return account
                + (replaced == 0 ? "" : " + " + replaced + " of a version that a later file replaced")
                + (later == 0 ? "" : " + " + later + " not yet known on that day");
    }

    private static int sum(List<FileRead> files, ToIntFunction<FileRead> count) {
        return files.stream().mapToInt(count).sum();
    }

    private void revision(Revision revision) {
        out.println();
        out.println(revision.file() + " is a later version of " + revision.replaces() + ": " + revision.unchanged()
                + " rows unchanged");
        revision.changes().forEach(change -> out.println("  " + change.says()));
    }

    private void list(String heading, List<NotRead> things) {
        if (!things.isEmpty()) {
            out.println();
            out.println(heading);
            things.forEach(thing -> out.println("  " + thing.why()));
        }
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
