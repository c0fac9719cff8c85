package org.sightline.app.review;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.commands.Progress;
import org.sightline.app.intake.CaseFileText;
import org.sightline.app.review.ReadFiles.FilesRead;
import org.sightline.app.rulebook.LoadRuleBook;
import org.sightline.app.rulebook.RuleBookRead;
import org.sightline.core.chronology.AsKnown;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.chronology.SeenBy;
import org.sightline.core.chronology.Versions;
import org.sightline.core.entries.Entry;
import org.sightline.core.intake.Made;
import org.sightline.core.people.Proposed;
import org.sightline.core.questions.AskQuestions;
import org.sightline.core.questions.Inquiry;
import org.sightline.core.review.FileRead;
import org.sightline.core.review.Review;
import org.sightline.core.rulebook.RuleBook;

/** The main job, from a folder of agencies' files to a review that documents can be written from. */
final class ReviewFolder {

    private ReviewFolder() {}

    /**
     * What is asked for.
     *
     * @param out where results will go; it is not read, should it lie inside the folder
     * @param asAt the day as at which everything is read; empty for today, with everything that is known
     * @param knownTo the agency through whose eyes everything is read; empty for all of them together
     * @param rules an authority's own rules; empty for those that ship with Sightline alone
     */
    record Request(
            Path folder,
            Path out,
            Optional<LocalDate> asAt,
            Optional<String> knownTo,
            Optional<Path> rules,
            LocalDate today) {}

    /** How it went. */
    sealed interface Outcome {}

    /**
     * @param mapping how every column was understood, as a mapping.yaml that a person can edit
     * @param people who was proposed to be in scope, as a case.yaml that a person can edit; empty where somebody had said
     */
    record Reviewed(Review review, String mapping, Optional<String> people) implements Outcome {}

    record NothingToRead(String why) implements Outcome {}

    record WrongSettings(List<String> reasons) implements Outcome {}

    static Outcome review(Request request, Progress progress) {
        RuleBookRead rules = request.rules().map(LoadRuleBook::with).orElseGet(LoadRuleBook::shipped);
        return switch (rules) {
            case RuleBookRead.Refused refused -> new WrongSettings(refused.reasons());
            case RuleBookRead.Loaded loaded ->
                switch (ReadFiles.of(request, progress)) {
                    case ReadFiles.Nothing nothing -> new NothingToRead(nothing.why());
                    case FilesRead read -> reviewed(request, read, loaded.book(), progress);
                };
        };
    }

    private static Outcome reviewed(Request request, FilesRead read, RuleBook rules, Progress progress) {
        Versions versions = Versions.among(read.entriesByFile());
        List<Entry> entries = counted(request, read, versions);
        Optional<Proposed> proposed = ReadLines.proposed(read, entries);
        Chronology whole = ReadLines.of(read, entries, proposed, progress);
        return switch (SeenBy.agency(request.knownTo(), request.asAt(), whole)) {
            case SeenBy.NoSuchAgency unknown -> new WrongSettings(List.of(unknown.why()));
            case SeenBy.Seen seen -> {
                Chronology chronology = seen.chronology();
                List<FileRead> accounts = accounts(read, versions, chronology);
                Review review = ask(request, read, chronology, accounts, versions, rules, progress);
                yield new Reviewed(review, read.mapping(), proposed.map(CaseFileText::of));
            }
        };
    }

    private static Review ask(
            Request request,
            FilesRead read,
            Chronology chronology,
            List<FileRead> accounts,
            Versions versions,
            RuleBook rules,
            Progress progress) {
        String authority = read.authority().isBlank() ? RuleBook.ENGLAND : read.authority();
        LocalDate asAt = request.asAt().orElse(request.today());
        try (Progress.Step step = progress.step("Asking questions", 1)) {
            Review review = new Review(
                    chronology,
                    authority,
                    asAt,
                    AskQuestions.all().of(new Inquiry(chronology, rules, authority, asAt)),
                    accounts,
                    read.notRead(),
                    versions.revisions(),
                    rules);
            step.advance();
            return review;
        }
    }

    /** The entries that count: of the latest version of each file, and known on the day that was asked for. */
    private static List<Entry> counted(Request request, FilesRead read, Versions versions) {
        List<Entry> latest = read.files().stream()
                .filter(file -> !versions.replaced().contains(file.name()))
                .map(ReadFiles.Opened::made)
                .map(Made::entries)
                .flatMap(Collection::stream)
                .toList();
        return request.asAt().map(day -> AsKnown.on(day, latest)).orElse(latest);
    }

    private static List<FileRead> accounts(FilesRead read, Versions versions, Chronology chronology) {
        Map<String, Long> countedOf = chronology.lines().stream()
                .map(line -> line.entry().source().file())
                .collect(groupingBy(identity(), counting()));
        return read.files().stream()
                .map(file -> account(
                        file,
                        versions.replaced().contains(file.name()),
                        countedOf.getOrDefault(file.name(), 0L).intValue()))
                .toList();
    }

    private static FileRead account(ReadFiles.Opened file, boolean isReplaced, int counted) {
        Made made = file.made();
        return FileRead.of(
                new FileRead.File(file.name(), file.sha256(), made.columns()),
                made.rows(),
                made.entries().size(),
                counted,
                isReplaced);
    }
}
