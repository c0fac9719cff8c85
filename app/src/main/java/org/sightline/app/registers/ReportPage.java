package org.sightline.app.registers;

import java.util.List;
import java.util.Optional;
import org.sightline.app.documents.Frame;

/** What the report of a match shows. */
public record ReportPage(
        String made,
        Read read,
        List<Fact> summary,
        Made people,
        Quality quality,
        Learned model,
        List<Group> groups,
        List<Examples> examples) {

    public Frame frame() {
        return Frame.with("Who is who: report of a match", "/org/sightline/app/registers/registers.css");
    }

    /** A figure with its name. */
    public record Fact(String name, String value) {}

    /** A row of a table, in words. */
    public record Row(String name, List<String> cells) {}

    /** What was read: each register with its columns. */
    public record Read(List<Register> registers, List<String> remarks) {

        /** One register. */
        public record Register(String name, String rows, List<Fact> columns) {}
    }

    /** How many people have how many records. */
    public record Made(List<Row> sizes) {}

    /**
     * How far the result can be trusted.
     *
     * @param truth precision and recall, where the truth is known
     */
    public record Quality(List<Fact> truth, List<Row> calibration, Optional<CalibrationChart> chart) {

        public boolean knowsTruth() {
            return !truth.isEmpty();
        }
    }

    /** What the model learned. */
    public record Learned(List<String> priors, List<Field> fields) {

        /** One field, with its levels. */
        public record Field(String name, List<Row> levels) {}
    }

    /** What became of the records of each group. */
    public record Group(String name, List<Row> shares) {}

    /** Pairs of one kind. */
    public record Examples(String title, String says, List<Pair> pairs) {}

    /**
     * Two records side by side.
     *
     * @param sentence what became of them and why
     */
    public record Pair(String one, String other, String sentence, List<Bar> bars) {

        /** The picture of the bars. */
        public List<WaterfallStep> waterfall() {
            return WaterfallStep.of(bars);
        }
    }

    /**
     * What one field adds.
     *
     * @param weight the base-2 logarithm of how much likelier one person becomes; it may be negative
     */
    public record Bar(String name, String one, String other, String says, double weight) {

        public String signed() {
            return Numbers.signed(weight);
        }
    }
}
