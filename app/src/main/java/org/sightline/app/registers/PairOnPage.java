package org.sightline.app.registers;

import java.util.ArrayList;
import java.util.List;
import org.sightline.core.matching.ExplainPair;
import org.sightline.core.matching.Step;
import org.sightline.core.matching.Weighing;
import org.sightline.core.matching.fields.Field;

/** A pair of records as the report shows it: in its registers' own words, with the sum. */
record PairOnPage(Outcome outcome, AsWritten written) {

    ReportPage.Pair of(int a, int b) {
        Weighing weighing =
                new ExplainPair(outcome.matched().weigh(), outcome.matched().rule()).of(a, b);
        List<ReportPage.Bar> bars = new ArrayList<>();
        bars.add(new ReportPage.Bar("any two records", "", "", "before anything is compared", weighing.before()));
        List<Field> fields = outcome.packed().rows().schema().fields();
        for (int i = 0; i < fields.size(); i++) {
            Step step = weighing.steps().get(i);
            bars.add(new ReportPage.Bar(
                    step.field(), text(a, fields.get(i)), text(b, fields.get(i)), step.says(), step.adds()));
        }
        return new ReportPage.Pair(
                name(a),
                name(b),
                weighing.explanation().says() + " (probability " + Numbers.probability(weighing.probability()) + ").",
                bars);
    }

    private String name(int record) {
        return outcome.packed().register(record) + ", " + outcome.packed().id(record);
    }

    private String text(int record, Field field) {
        return String.join(
                " / ",
                field.columns().stream()
                        .map(column -> written.of(record, column))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
