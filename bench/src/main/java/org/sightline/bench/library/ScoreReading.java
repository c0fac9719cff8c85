package org.sightline.bench.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sightline.app.intake.OpenReport;
import org.sightline.app.intake.OpenedReport;
import org.sightline.app.library.AskTerms;
import org.sightline.app.library.FactTerms;
import org.sightline.app.library.FindingTerms;
import org.sightline.app.library.Theme;
import org.sightline.app.library.Themes;
import org.sightline.core.library.FactKind;
import org.sightline.core.library.FoundFact;
import org.sightline.core.library.FoundLesson;
import org.sightline.core.library.FoundTheme;
import org.sightline.core.library.ReadReport;

/**
 * Prints how well the made-up reviews of {@code demo-library} are read, held against what {@code about.yaml} says of each. Words
 * were chosen by the first two thirds of the files; the last third was not looked at for it.
 */
public final class ScoreReading {

    private static final List<FactKind> KINDS = List.of(
            FactKind.TITLE,
            FactKind.BOARD,
            FactKind.TYPE,
            FactKind.AGE,
            FactKind.SEX,
            FactKind.HARM,
            FactKind.PUBLISHED,
            FactKind.AGENCY);

    private final ReadReport readReport =
            new ReadReport(FactTerms.shipped(), AskTerms.shipped(), FindingTerms.shipped(), Themes.finder());
    private final Path folder;
    private final String differences;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Tally> themes = new LinkedHashMap<>();
    private int findingsRight;
    private int recommendationsRight;

    private ScoreReading(Path folder, String differences) {
        this.folder = folder;
        this.differences = differences;
    }

    private record Tally(int stated, int found, int right) {
        private static final Tally NONE = new Tally(0, 0, 0);

        Tally with(Set<String> stated, Set<String> found) {
            Set<String> both = new TreeSet<>(stated);
            both.retainAll(found);
            return new Tally(this.stated + stated.size(), this.found + found.size(), right + both.size());
        }

        Tally with(Tally other) {
            return new Tally(stated + other.stated, found + other.found, right + other.right);
        }

        String line(String name) {
            double precision = found == 0 ? 1 : (double) right / found;
            double recall = stated == 0 ? 1 : (double) right / stated;
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return String.format(
                    Locale.UK,
                    "| %s | %d | %d | %d | %.3f | %.3f | %.3f |",
                    name,
                    stated,
                    found,
                    right,
                    precision,
                    recall,
                    f1);
        }
    }

    /** Takes the folder; then, to see what was missed or wrongly read in the first part, a kind of fact or the code of a theme. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("Say which folder holds about.yaml and the reviews");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        List<AboutReview> all = AboutReview.in(folder);
        int tuned = (all.size() * 2 + 2) / 3;
        String differences = arguments.length > 1 ? arguments[1] : "";
        new ScoreReading(folder, differences).part("first two thirds", all.subList(0, tuned));
        if (differences.isEmpty()) {
            new ScoreReading(folder, "").part("last third", all.subList(tuned, all.size()));
        }
    }

    private void part(String name, List<AboutReview> reviews) throws IOException {
        KINDS.forEach(kind -> tallies.put(kind.name(), Tally.NONE));
        Themes.all().forEach(theme -> themes.put(theme.code(), Tally.NONE));
        for (AboutReview review : reviews) {
            one(review);
        }
        if (!differences.isEmpty()) {
            return;
        }
        System.out.println("\n" + name + ", " + reviews.size() + " reviews\n");
        System.out.println("| read | stated | found | right | precision | recall | F1 |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        tallies.forEach((kind, tally) -> System.out.println(tally.line(kind.toLowerCase(Locale.ROOT))));
        themes.forEach((code, tally) -> System.out.println(tally.line(code)));
        System.out.println(
                themes.values().stream().reduce(Tally.NONE, Tally::with).line("themes"));
        System.out.println("\nas many findings as stated: " + findingsRight + " of " + reviews.size()
                + "; as many recommendations: " + recommendationsRight);
    }

    private void one(AboutReview review) throws IOException {
        Path file = folder.resolve(review.file());
        if (!Files.exists(file) || !(OpenReport.open(file, review.file()) instanceof OpenedReport.Opened opened)) {
            throw new IllegalStateException(file + " cannot be read");
        }
        ReadReport.Result read = readReport.in(opened.pages());
        for (FactKind kind : KINDS) {
            Set<String> found = read.facts().stream()
                    .filter(fact -> fact.kind() == kind)
                    .map(ScoreReading::compared)
                    .collect(Collectors.toCollection(TreeSet::new));
            tallies.merge(kind.name(), Tally.NONE.with(review.stated(kind), found), Tally::with);
            tell(kind.name(), review, review.stated(kind), found);
        }
        themes(review, read);
        count(review, read);
    }

    private static String compared(FoundFact fact) {
        return switch (fact.kind()) {
            case TITLE, AGENCY -> fact.value();
            case TYPE -> fact.value().toLowerCase(Locale.ROOT);
            case HARM -> fact.value();
            case PUBLISHED -> fact.code().substring(0, "2011".length());
            default -> fact.code();
        };
    }

    private void themes(AboutReview review, ReadReport.Result read) {
        Map<String, String> found =
                read.themes().stream().collect(Collectors.toMap(FoundTheme::code, FoundTheme::sentence));
        for (Theme theme : Themes.all()) {
            Set<String> stated = review.themes().contains(theme.code()) ? Set.of(theme.code()) : Set.of();
            Set<String> here = found.containsKey(theme.code()) ? Set.of(theme.code()) : Set.of();
            themes.merge(theme.code(), Tally.NONE.with(stated, here), Tally::with);
            if (differences.equals(theme.code()) || differences.equals("themes")) {
                String how = stated.equals(here) ? "right" : stated.isEmpty() ? "EXTRA" : "MISSED";
                if (!stated.isEmpty() || !here.isEmpty()) {
                    System.out.println(theme.code() + " " + how + " " + review.file() + ": "
                            + found.getOrDefault(theme.code(), ""));
                }
            }
        }
    }

    private void count(AboutReview review, ReadReport.Result read) {
        List<FoundLesson> findings = new ArrayList<>(read.lessons());
        findings.removeIf(lesson -> lesson.kind() == FoundLesson.Kind.RECOMMENDATION);
        int recommendations = read.lessons().size() - findings.size();
        findingsRight += findings.size() == review.findings() ? 1 : 0;
        recommendationsRight += recommendations == review.recommendations() ? 1 : 0;
        if (differences.equals("findings") && findings.size() != review.findings()) {
            System.out.println(review.file() + " has " + review.findings() + ", found " + findings.size());
            findings.forEach(finding -> System.out.println("    " + finding.text()));
        }
        if (differences.equals("asked")) {
            read.lessons().stream()
                    .filter(lesson -> lesson.kind() == FoundLesson.Kind.RECOMMENDATION)
                    .forEach(lesson -> System.out.println(review.file() + " | "
                            + lesson.whom().orElse("-") + " | "
                            + lesson.byWhen().orElse("-") + " | " + lesson.sectors() + " | " + lesson.themes() + " | "
                            + lesson.text()));
        }
    }

    private void tell(String kind, AboutReview review, Set<String> stated, Set<String> found) {
        if (differences.equals(kind) && !stated.equals(found)) {
            System.out.println(review.file() + " states " + stated + ", found " + found);
        }
    }
}
