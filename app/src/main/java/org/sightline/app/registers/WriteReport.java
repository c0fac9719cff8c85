package org.sightline.app.registers;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.app.documents.Pages;
import org.sightline.app.registers.ReportPage.Fact;
import org.sightline.app.registers.ReportPage.Row;
import org.sightline.core.matching.compare.Patterns;
import org.sightline.core.matching.model.FieldOdds;
import org.sightline.core.matching.model.Model;
import org.sightline.core.registers.Calibration;

/** Writes the report of a match: what was read, what was learned, what came of it, and whom it may fail. */
final class WriteReport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Outcome outcome;
    private final PickExamples.Found found;

    private WriteReport(Outcome outcome) throws IOException {
        this.outcome = outcome;
        this.found = PickExamples.of(outcome);
    }

    static void to(OutputStream out, Outcome outcome, LocalDate today, double seconds) throws IOException {
        Pages.render("registers/report.jte", new WriteReport(outcome).page(today, seconds), out);
    }

    private ReportPage page(LocalDate today, double seconds) {
        Model model = outcome.matched().weigh().model();
        return new ReportPage(
                DAY.format(today),
                read(),
                summary(seconds),
                sizes(),
                quality(),
                new ReportPage.Learned(priors(model), fields(model)),
                new GroupTables(outcome).tables(),
                found.examples());
    }

    private ReportPage.Read read() {
        List<ReportPage.Read.Register> registers = new ArrayList<>();
        int[] firsts = outcome.packed().firsts();
        for (int i = 0; i < outcome.registers().size(); i++) {
            registers.add(new ReportPage.Read.Register(
                    outcome.packed().names().get(i),
                    Numbers.count(firsts[i + 1] - firsts[i]),
                    outcome.registers().get(i).columns().columns().stream()
                            .map(column ->
                                    new Fact(column.heading(), column.holds().inWords()))
                            .toList()));
        }
        return new ReportPage.Read(registers, outcome.remarks());
    }

    private List<Fact> summary(double seconds) {
        Model model = outcome.matched().weigh().model();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Records", Numbers.count(outcome.packed().size())));
        facts.add(new Fact("People", Numbers.count(outcome.countPeople())));
        facts.add(new Fact("Pairs linked", Numbers.count(found.linked())));
        facts.add(new Fact("Pairs left open, for a person to decide", Numbers.count(found.open())));
        facts.add(new Fact("Pairs held apart because twins look like that", Numbers.count(found.heldApart())));
        long firstNamesOnly = outcome.countFirstNamesOnly();
        if (firstNamesOnly > 0) {
            facts.add(new Fact(
                    "Records of people known by a first name only, who are linked with nobody",
                    Numbers.count(firstNamesOnly)));
            facts.add(new Fact(
                    "Of these, linked with the household of their home",
                    Numbers.count(outcome.households().size())));
        }
        if (outcome.matched().notCompared() > 0) {
            facts.add(new Fact(
                    "Pairs of very common values that were not compared",
                    Numbers.count(outcome.matched().notCompared())));
        }
        facts.add(new Fact(
                "Two records are one person’s from a probability of",
                String.valueOf(outcome.plan().linkAt())));
        facts.add(
                new Fact("A person may be in one register twice", outcome.plan().withinRegisters() ? "yes" : "no"));
        facts.add(new Fact("Model", model.version()));
        facts.add(new Fact("Took", String.format(Locale.ROOT, "%.1f seconds", seconds)));
        return facts;
    }

    private ReportPage.Made sizes() {
        int[] people = outcome.people();
        int[] sizes = new int[people.length];
        for (int person : people) {
            sizes[person]++;
        }
        TreeMap<Integer, Long> bySize = new TreeMap<>();
        for (int size : sizes) {
            if (size > 0) {
                bySize.merge(Math.min(size, 10), 1L, Long::sum);
            }
        }
        return new ReportPage.Made(bySize.entrySet().stream()
                .map(entry -> new Row(
                        entry.getKey() == 10 ? "10 or more" : String.valueOf(entry.getKey()),
                        List.of(Numbers.count(entry.getValue()))))
                .toList());
    }

    private ReportPage.Quality quality() {
        List<Calibration.Band> bands =
                Calibration.of(outcome.matched().edges(), outcome.matched()::probability, outcome.truth());
        boolean known = bands.stream().anyMatch(band -> band.known() > 0);
        List<Row> rows = bands.stream()
                .map(band -> new Row(
                        (band.to() < 1 ? "%s to %s" : "%s and over").formatted(band.from(), band.to()),
                        known
                                ? List.of(
                                        Numbers.count(band.pairs()),
                                        Numbers.percent(band.expected()),
                                        band.known() == 0 ? "" : Numbers.percent(band.observed()))
                                : List.of(Numbers.count(band.pairs()), Numbers.percent(band.expected()))))
                .toList();
        List<Fact> truth = outcome.comparedWithTruth()
                .map(compared -> List.of(
                        new Fact("Of the pairs put together, right (precision)", Numbers.share(compared.precision())),
                        new Fact("Of the true pairs, put together (recall)", Numbers.share(compared.recall())),
                        new Fact("Both in one figure (F1)", Numbers.share(compared.f1()))))
                .orElse(List.of());
        return new ReportPage.Quality(truth, rows, known ? Optional.of(CalibrationChart.of(bands)) : Optional.empty());
    }

    private List<String> priors(Model model) {
        List<String> sentences = new ArrayList<>();
        if (outcome.plan().withinRegisters()) {
            sentences.add("Of two records of one register picked blindly, "
                    + Numbers.oneIn(model.within().person()) + " is of one person, and "
                    + Numbers.oneIn(model.within().household()) + " of two people of one household.");
        }
        if (outcome.packed().names().size() > 1) {
            sentences.add("Of two records of different registers, "
                    + Numbers.oneIn(model.across().person()) + " is of one person, and "
                    + Numbers.oneIn(model.across().household()) + " of two people of one household.");
        }
        return sentences;
    }

    private List<ReportPage.Learned.Field> fields(Model model) {
        Patterns patterns = outcome.matched().weigh().compare().patterns();
        List<ReportPage.Learned.Field> fields = new ArrayList<>();
        for (int field = 0; field < patterns.fields(); field++) {
            FieldOdds odds = model.fields().get(field);
            List<Row> levels = new ArrayList<>();
            for (int level = patterns.levels(field) - 1; level > 0; level--) {
                double person = odds.person().get(level - 1);
                double strangers = odds.strangers().get(level - 1);
                levels.add(new Row(
                        patterns.inWords(field, level),
                        List.of(
                                Numbers.percent(person),
                                Numbers.percent(odds.household().get(level - 1)),
                                Numbers.percent(strangers),
                                Numbers.signed(Math.log(person / strangers) / Math.log(2)))));
            }
            fields.add(new ReportPage.Learned.Field(odds.name(), levels));
        }
        return fields;
    }
}
