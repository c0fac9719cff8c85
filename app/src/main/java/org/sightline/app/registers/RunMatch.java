package org.sightline.app.registers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Progress;
import org.sightline.app.commands.Telling;
import org.sightline.app.documents.WriteDocument;
import org.sightline.app.documents.Written;
import org.sightline.app.names.LexiconFile;
import org.sightline.core.matching.MatchRegisters;
import org.sightline.core.matching.Matched;
import org.sightline.core.matching.Plan;
import org.sightline.core.matching.fields.Lexicon;
import org.sightline.core.matching.fields.TakeOutCopies;
import org.sightline.core.matching.model.Model;
import org.sightline.core.matching.model.Weigh;
import org.sightline.core.registers.HeadingTerms;
import org.sightline.core.registers.Layout;
import org.sightline.core.registers.RecogniseRegister;

/** Matches registers from their files to the results: opened, recognised, packed, matched, written. */
final class RunMatch {

    private static final int FEW = 50;

    private final MatchOptions options;
    private final Telling telling;
    private final LocalDate today;
    private final Lexicon lexicon = LexiconFile.shipped();

    RunMatch(MatchOptions options, Telling telling, LocalDate today) {
        this.options = options;
        this.telling = telling;
        this.today = today;
    }

    ExitCode run(List<Path> files, Results results) {
        long began = System.nanoTime();
        try {
            List<PackRegisters.Recognised> registers = recognise(open(files));
            Layout layout = layout(registers);
            new TellColumns(telling.out()).of(registers);
            if (options.spark != null) {
                return onSpark(options.spark, registers, layout, results);
            }
            PackRegisters pack = new PackRegisters(registers, layout, lexicon);
            Packed packed = pack.pack(telling.progress());
            List<String> remarks = new ArrayList<>(pack.remarks());
            remarks.addAll(TwiceTheSameId.sentences(packed));
            TakeOutCopies.Left left = TakeOutCopies.of(packed.rows());
            remarks.addAll(WordForWord.sentences(packed, left.copied()));
            if (options.model == null && packed.size() < FEW) {
                remarks.add(
                        "%,d records are too few to learn from how records of one person agree: look at every pair yourself, or use a model that was learned from more (--model)."
                                .formatted(packed.size()));
            }
            remarks.forEach(telling::wrong);
            Matching matching = match(layout, packed, left);
            return write(
                    Outcome.of(registers, layout, packed, matching.matched(), matching.plan(), remarks),
                    results,
                    began);
        } catch (Refused why) {
            telling.wrong(why.sentence());
            return ExitCode.NOTHING_TO_READ;
        }
    }

    private static List<Register> open(List<Path> files) throws Refused {
        List<Register> registers = new ArrayList<>();
        for (Path file : files) {
            registers.add(OpenRegister.of(file));
        }
        return registers;
    }

    private List<PackRegisters.Recognised> recognise(List<Register> registers) throws Refused {
        HeadingTerms terms = HeadingTermsFile.shipped();
        RecogniseRegister recognise = new RecogniseRegister(terms, AskedOnTheLine.of(options, terms, registers), today);
        return registers.stream()
                .map(one -> new PackRegisters.Recognised(one, recognise.of(one.headings(), one.sample())))
                .toList();
    }

    private static Layout layout(List<PackRegisters.Recognised> registers) throws Refused {
        try {
            return Layout.of(
                    registers.stream().map(PackRegisters.Recognised::columns).toList());
        } catch (IllegalArgumentException nothingToGoBy) {
            throw new Refused(
                    "No column of " + registers.getFirst().register().name()
                            + " could be recognised that tells one person from another. Its headings are: "
                            + String.join(", ", registers.getFirst().register().headings())
                            + ". Say what they hold, for example --columns forename=HEADING,surname=HEADING,\"birth date=HEADING\".");
        }
    }

    private record Matching(Matched matched, Plan plan) {}

    /** A model is learned without the copies, and then all records are matched by it. */
    private Matching match(Layout layout, Packed packed, TakeOutCopies.Left left) throws Refused {
        try (Progress.Step step = telling.progress().step("Matching", 100)) {
            MatchRegisters learning = new MatchRegisters(left.rows(), plan(), new Percent(step));
            Model model = options.model == null
                    ? learning.learn(today.toString())
                    : ModelFile.read(options.model, layout.schema());
            MatchRegisters match = left.copied().isEmpty()
                    ? learning
                    : new MatchRegisters(packed.rows(), learning.plan(), new Percent(step));
            return new Matching(match.match(model), match.plan());
        }
    }

    private ExitCode onSpark(String master, List<PackRegisters.Recognised> registers, Layout layout, Results results)
            throws Refused {
        SparkPlan.Places places =
                new SparkPlan.Places(place(results.people()), place(results.pairs()), place(results.model()));
        Model model = options.model == null ? null : ModelFile.read(options.model, layout.schema());
        ExitCode code = new RunOnSpark(master, telling)
                .run(SparkPlan.of(registers, layout, plan(), lexicon, today, places, model));
        if (code == ExitCode.DONE) {
            telling.out().println("Written: " + results.people());
        }
        return code;
    }

    private static String place(@Nullable Path path) {
        return path == null ? "" : path.toAbsolutePath().toString();
    }

    /** Whoever wants to be surer than the plan is wants that of whole people too, not of pairs alone. */
    private Plan plan() {
        Plan ordinary = Plan.ORDINARY;
        double surer = Weigh.weightOf(options.threshold) - Weigh.weightOf(ordinary.linkAt());
        Plan plan = ordinary.withLinkAt(options.threshold).withJoinAt(ordinary.joinAt() + surer, ordinary.margin());
        return options.unique ? plan.withEachOnce() : plan;
    }

    private ExitCode write(Outcome outcome, Results results, long began) {
        List<Written> written = new ArrayList<>();
        written.add(WriteDocument.to(results.people(), out -> WritePeople.to(out, outcome)));
        if (results.pairs() != null) {
            written.add(
                    WriteDocument.to(results.pairs(), out -> WritePairs.to(out, outcome.packed(), outcome.matched())));
        }
        if (results.model() != null) {
            written.add(WriteDocument.to(
                    results.model(),
                    out -> ModelFile.write(outcome.matched().weigh().model(), out)));
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        if (results.report() != null) {
            written.add(WriteDocument.to(results.report(), out -> WriteReport.to(out, outcome, today, seconds)));
        }
        new TellResult(telling.out()).of(outcome, seconds);
        return tell(written);
    }

    private ExitCode tell(List<Written> written) {
        ExitCode code = ExitCode.DONE;
        for (Written one : written) {
            switch (one) {
                case Written.Whole whole -> telling.out().println("Written: " + whole.file());
                case Written.Refused(Path file, String why) -> {
                    telling.wrong(why);
                    code = ExitCode.NOT_WRITTEN;
                }
            }
        }
        return code;
    }
}
