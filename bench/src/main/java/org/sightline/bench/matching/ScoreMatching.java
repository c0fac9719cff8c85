package org.sightline.bench.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sightline.bench.registers.Edges;
import org.sightline.bench.registers.Gathered;
import org.sightline.bench.registers.LookAlikes;
import org.sightline.bench.registers.Preset;
import org.sightline.bench.registers.ScoreClusters;
import org.sightline.bench.registers.ScoreEdges;
import org.sightline.core.matching.MatchRegisters;
import org.sightline.core.matching.Matched;
import org.sightline.core.matching.Plan;
import org.sightline.core.matching.Progress;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.fields.Schema;

/**
 * How well people are matched, at thresholds fixed beforehand: {@code ScoreMatching RECORDS [LINKAGE_FOLDER]}. The second is a
 * folder with the public labelled sets febrl4 and historical_50k; without it, or where they are not in it, they are left out.
 */
public final class ScoreMatching {

    private static final double LINKED = 0.95;

    private static final Schema WITH_ADDRESS_AND_NUMBER = new Schema(List.of(
            new Column("forename", Fact.FORENAME),
            new Column("surname", Fact.SURNAME),
            new Column("birth date", Fact.BIRTH_DATE),
            new Column("sex", Fact.SEX),
            new Column("postcode", Fact.POSTCODE),
            new Column("address", Fact.ADDRESS),
            new Column("NHS number", Fact.NHS_NUMBER)));

    private ScoreMatching() {}

    public static void main(String[] arguments) throws IOException {
        int records = Integer.parseInt(arguments[0]);
        System.out.println(
                "| registers | fields | pairs at 0.95 | best pairs | persons | twin-like linked / together | sibling-like |");
        System.out.println("|---|---:|---|---|---|---|---|");
        for (Preset preset : Preset.ALL) {
            for (Schema schema : List.of(MadeRows.PLAIN, WITH_ADDRESS_AND_NUMBER)) {
                made(preset, schema, records);
            }
        }
        if (arguments.length > 1) {
            labelled(Path.of(arguments[1]));
        }
    }

    private static void made(Preset preset, Schema schema, int records) {
        Gathered truths = new Gathered();
        Rows rows = MadeRows.named(MadeRows.make(preset, records, 11), schema, records, truths);
        Result result = matched(rows, Plan.ORDINARY);
        LookAlikes twins = LookAlikes.twins(truths, result.edges(), LINKED, result.people());
        LookAlikes siblings = LookAlikes.siblings(truths, result.edges(), LINKED, result.people());
        tell(preset.name(), schema, result, truths.persons());
        System.out.printf(
                " %.3f%% / %.3f%% of %,d | %.3f%% / %.3f%% of %,d |%n",
                100 * twins.shareLinked(),
                100 * twins.shareTogether(),
                twins.pairs(),
                100 * siblings.shareLinked(),
                100 * siblings.shareTogether(),
                siblings.pairs());
    }

    private static void labelled(Path folder) throws IOException {
        for (Labelled set : List.of(Labelled.FEBRL4, Labelled.HISTORICAL)) {
            if (!Files.exists(folder.resolve(set.files().getFirst()))) {
                System.out.println(set.name() + " is not in " + folder + " and is left out");
                continue;
            }
            Labelled.Read read = set.read(folder);
            tell(set.name(), set.schema(), matched(read.rows(), set.plan()), read.people());
            System.out.println(" - | - |");
        }
    }

    private static void tell(String name, Schema schema, Result result, int[] people) {
        ScoreEdges edges = new ScoreEdges(result.edges(), people);
        System.out.printf(
                "| %s | %d | %s | %s | %s |",
                name,
                schema.columns().size(),
                edges.at(LINKED),
                edges.best().score(),
                new ScoreClusters(result.people(), people).pairs());
    }

    /** What came of matching: the pairs told, and for each record its person. */
    private static final class Result {
        private final Edges edges;
        private final int[] people;

        private Result(Edges edges, int[] people) {
            this.edges = edges;
            this.people = people;
        }

        Edges edges() {
            return edges;
        }

        int[] people() {
            return people;
        }
    }

    private static Result matched(Rows rows, Plan plan) {
        MatchRegisters match = new MatchRegisters(rows, plan, Progress.NONE);
        Matched matched = match.match(match.learn("bench"));
        Edges edges = new Edges();
        for (int edge = 0; edge < matched.edges().size(); edge++) {
            edges.add(matched.edges().a(edge), matched.edges().b(edge), matched.probability(edge));
        }
        int[] people = new int[matched.size()];
        for (int record = 0; record < people.length; record++) {
            people[record] = matched.person(record);
        }
        return new Result(edges, people);
    }
}
