package org.sightline.bench.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.sightline.app.intake.OpenReport;
import org.sightline.app.intake.OpenedReport;
import org.sightline.app.library.AskTerms;
import org.sightline.app.search.Embed;
import org.sightline.app.search.Meaning;
import org.sightline.core.learning.Alike;
import org.sightline.core.learning.AlikeAsks;
import org.sightline.core.learning.AskForm;
import org.sightline.core.library.Ask;
import org.sightline.core.library.FindAsks;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Prints how well those earlier recommendations are found that ask for the same as one that is being written, on made-up reviews
 * whose recommendations are known to belong together. The bounds are chosen on the first two thirds of them.
 */
public final class ScoreAlikeAsks {

    private final List<Told> told;
    private final List<Pair> pairs = new ArrayList<>();

    /** @param group of those that ask for the same; its own number where it stands alone */
    private record Told(int review, String text, String group) {}

    private record Pair(boolean last, boolean same, Alike words, Alike both) {}

    private ScoreAlikeAsks(List<Told> told, int lastFrom) {
        this.told = told;
        AlikeAsks alike = new AlikeAsks(told.stream().map(Told::text).toList());
        List<AskForm> forms = told.stream().map(each -> alike.form(each.text())).toList();
        List<Meaning> meanings = meanings();
        for (int later = 0; later < told.size(); later++) {
            for (int earlier = 0; told.get(earlier).review() < told.get(later).review(); earlier++) {
                OptionalDouble near = OptionalDouble.of(meanings.get(later).likeness(meanings.get(earlier)));
                pairs.add(new Pair(
                        told.get(later).review() >= lastFrom,
                        told.get(later).group().equals(told.get(earlier).group()),
                        alike.compare(forms.get(later), forms.get(earlier), OptionalDouble.empty()),
                        alike.compare(forms.get(later), forms.get(earlier), near)));
            }
        }
    }

    private List<Meaning> meanings() {
        try (Embed embed = Embed.open(Runtime.getRuntime().availableProcessors())) {
            return embed.ofPassages(told.stream().map(Told::text).toList());
        }
    }

    /** Takes the folder of made-up reviews; with {@code bounds}, prints what other bounds would give in the first two thirds. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("Say which folder holds the made-up reviews and their about.yaml");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        List<Map<?, ?>> reviews = reviews(folder);
        ScoreAlikeAsks score = new ScoreAlikeAsks(told(folder, reviews), reviews.size() * 2 / 3);
        if (arguments.length > 1 && arguments[1].equals("bounds")) {
            score.bounds();
        } else {
            score.print();
        }
    }

    private static List<Map<?, ?>> reviews(Path folder) throws IOException {
        Map<?, ?> about = (Map<?, ?>)
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(folder.resolve("about.yaml")));
        return ((List<?>) Objects.requireNonNull(about.get("reviews")))
                .stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }

    private static List<Told> told(Path folder, List<Map<?, ?>> reviews) {
        FindAsks find = new FindAsks(AskTerms.shipped());
        List<Told> told = new ArrayList<>();
        for (int review = 0; review < reviews.size(); review++) {
            String file = String.valueOf(reviews.get(review).get("file"));
            if (!(OpenReport.open(folder.resolve(file), file) instanceof OpenedReport.Opened opened)) {
                throw new IllegalStateException(file + " can not be opened");
            }
            Map<?, ?> same = reviews.get(review).get("same") instanceof Map<?, ?> groups ? groups : Map.of();
            List<Ask> asks = find.in(opened.pages());
            for (int at = 0; at < asks.size(); at++) {
                Object group = same.get(at + 1);
                told.add(new Told(
                        review, asks.get(at).text(), group == null ? "alone " + told.size() : String.valueOf(group)));
            }
        }
        return told;
    }

    private void print() {
        System.out.println("| recommendations of | compared by | said to be | pairs | right | precision | recall |");
        System.out.println("|---|---|---|---:|---:|---:|---:|");
        for (boolean last : new boolean[] {false, true}) {
            String part = last ? "the last third" : "the first two thirds";
            line(part + " | words and meaning | the same", last, pair -> is(pair.both(), Alike.Degree.SAME));
            line(part + " | words and meaning | perhaps", last, pair -> is(pair.both(), Alike.Degree.PERHAPS));
            line(part + " | words | the same", last, pair -> is(pair.words(), Alike.Degree.SAME));
            line(part + " | words | perhaps", last, pair -> is(pair.words(), Alike.Degree.PERHAPS));
        }
    }

    /** "Perhaps" with those that are the same. */
    private static boolean is(Alike alike, Alike.Degree degree) {
        return alike.degree().compareTo(degree) <= 0;
    }

    private void line(String what, boolean last, Predicate<Pair> found) {
        List<Pair> part = pairs.stream().filter(pair -> pair.last() == last).toList();
        long all = part.stream().filter(found).count();
        long right = part.stream().filter(found).filter(Pair::same).count();
        long there = part.stream().filter(Pair::same).count();
        System.out.printf(
                Locale.UK,
                "| %s | %d | %d | %.3f | %.3f |%n",
                what,
                all,
                right,
                (double) right / all,
                (double) right / there);
    }

    private void bounds() {
        System.out.println("| words count | bound | pairs | right | precision | recall |");
        System.out.println("|---|---|---:|---:|---:|---:|");
        for (double words : new double[] {0.25, 0.5, 0.75, 1}) {
            for (double bound = 0.85; bound < 1.2; bound += 0.01) {
                double from = bound;
                line(
                        "%.2f | %.2f".formatted(words, bound),
                        false,
                        pair -> pair.both().meaning().orElseThrow()
                                        + words * pair.both().words()
                                >= from);
            }
        }
        for (double bound = 0.1; bound < 0.4; bound += 0.01) {
            double from = bound;
            line("alone | %.2f".formatted(bound), false, pair -> pair.words().words() >= from);
        }
    }
}
