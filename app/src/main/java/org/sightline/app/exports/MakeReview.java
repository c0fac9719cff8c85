package org.sightline.app.exports;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.cases.Cases;
import org.sightline.app.chronology.live.Episode;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.DateWords;
import org.sightline.app.questions.live.Answers;
import org.sightline.app.questions.live.Questions;
import org.sightline.app.record.Chronologies;
import org.sightline.app.record.Derive;
import org.sightline.app.rulebook.RuleBooks;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.chronology.Line;
import org.sightline.core.chronology.MergeChronologies;
import org.sightline.core.chronology.SeenBy;
import org.sightline.core.questions.Answer;
import org.sightline.core.questions.AskQuestions;
import org.sightline.core.questions.Inquiry;
import org.sightline.core.questions.Question;
import org.sightline.core.review.Review;
import org.springframework.stereotype.Component;

/** Makes of a shared case, or of a part of it, what documents are written from. */
@Component
final class MakeReview {

    private static final String WITHOUT =
            " Questions, answers and the account of the files belong to the whole and are not in it.";

    private final Chronologies chronologies;
    private final Derive derive;
    private final Questions questions;
    private final Answers answers;
    private final FilesOfCase files;
    private final Cases cases;
    private final RuleBooks rules;
    private final InstantSource clock;

    MakeReview(
            Chronologies chronologies,
            Derive derive,
            Questions questions,
            Answers answers,
            FilesOfCase files,
            Cases cases,
            RuleBooks rules,
            InstantSource clock) {
        this.chronologies = chronologies;
        this.derive = derive;
        this.questions = questions;
        this.answers = answers;
        this.files = files;
        this.cases = cases;
        this.rules = rules;
        this.clock = clock;
    }

    private record Asked(Chronology chronology, List<Question> questions, LocalDate asAt) {}

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** Everything, as the pages show it to this person; only whoever sees every row gets the account of whole files. */
    CaseIndex everything(Permit permit) {
        Asked asked = new Asked(chronologies.of(permit), questions.raised(permit), today());
        FilesOfCase.Accounts accounts =
                permit.isWhole() ? files.of(permit, asked.chronology()) : FilesOfCase.Accounts.NONE;
        return new CaseIndex(review(permit, asked, accounts), answers.of(permit));
    }

    /** What was known on a day, to an agency, or both; the questions are asked as on that day. */
    CaseIndex asKnown(Permit permit, Optional<LocalDate> day, Optional<String> agency) {
        if (!permit.isWhole()) {
            throw new NotThere();
        }
        LocalDate asAt = day.orElseGet(this::today);
        Chronology known = day.map(then -> derive.asKnown(permit, then)).orElseGet(() -> chronologies.of(permit));
        Chronology seen =
                switch (SeenBy.agency(agency, day, known)) {
                    case SeenBy.Seen(Chronology chronology) -> chronology;
                    case SeenBy.NoSuchAgency _ -> throw new NotThere();
                };
        List<Question> asOf = AskQuestions.all().of(new Inquiry(seen, rules.book(), authority(permit), asAt));
        List<Answer> given = agency.isPresent()
                ? List.of()
                : answers.of(permit).stream()
                        .filter(answer -> !dayOf(answer).isAfter(asAt))
                        .toList();
        return new CaseIndex(review(permit, new Asked(seen, asOf, asAt), files.of(permit, seen)), given);
    }

    private static LocalDate dayOf(Answer answer) {
        return LocalDate.ofInstant(answer.at(), ZoneId.systemDefault());
    }

    /** One agency's rows and nothing that is made from what others recorded. */
    CaseIndex rowsOf(Permit permit, String agency) {
        Chronology whole = chronologies.of(permit);
        List<Line> own = whole.lines().stream()
                .filter(line -> line.agency().name().equals(agency))
                .toList();
        if (own.isEmpty() || !permit.scope().reaches(agency)) {
            throw new NotThere();
        }
        Chronology rows = MergeChronologies.merge(whole.title() + ", what " + agency + " recorded", whole.cast(), own);
        return part(
                permit,
                rows,
                List.of("This is a part of the chronology of " + whole.title() + ": what " + agency + " recorded."
                        + WITHOUT));
    }

    /** The entries that somebody gathered, with why, and of how many they are; empty where no entry is in it. */
    Optional<CaseIndex> episode(Permit permit, Episode episode) {
        Chronology whole = chronologies.of(permit);
        Set<String> gathered = Set.copyOf(episode.entries());
        List<Line> lines = whole.lines().stream()
                .filter(line -> gathered.contains(line.id()))
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String named = "the episode “" + episode.title() + "”";
        List<String> says = new ArrayList<>();
        says.add("This is a part of the chronology of " + whole.title() + ": " + named + ", "
                + (lines.size() == 1 ? "1 entry" : lines.size() + " entries") + " of "
                + whole.lines().size() + "." + WITHOUT);
        if (!episode.why().isBlank()) {
            says.add("Why it matters: " + episode.why());
        }
        says.add("These words are by " + episode.said().by() + ", "
                + DateWords.of(LocalDate.ofInstant(episode.said().at(), ZoneId.systemDefault())) + ".");
        Chronology rows = MergeChronologies.merge(whole.title() + ", " + named, whole.cast(), lines);
        return Optional.of(part(permit, rows, says));
    }

    private CaseIndex part(Permit permit, Chronology rows, List<String> partOf) {
        Review review = review(permit, new Asked(rows, List.of(), today()), FilesOfCase.Accounts.NONE);
        return new CaseIndex(review, List.of(), partOf);
    }

    private Review review(Permit permit, Asked asked, FilesOfCase.Accounts accounts) {
        return new Review(
                asked.chronology(),
                authority(permit),
                asked.asAt(),
                asked.questions(),
                accounts.files(),
                accounts.notRead(),
                accounts.revisions(),
                rules.book());
    }

    private String authority(Permit permit) {
        return cases.of(permit).map(Cases.Case::authority).orElse("");
    }
}
