package org.sightline.app.registers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.core.matching.Plan;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Lexicon;
import org.sightline.core.matching.model.Model;
import org.sightline.core.registers.Layout;
import org.sightline.core.registers.Layout.Pick;
import org.sightline.core.registers.RegisterColumns;

/** What Spark is to match and how, as the module {@code spark} reads it from a file of JSON. */
record SparkPlan(
        String today,
        List<OneRegister> registers,
        List<Column> columns,
        Lexicon names,
        Settings settings,
        Places results,
        @Nullable Model model) {

    /** One register, with where each value comes from. */
    record OneRegister(String name, String path, List<String> headings, List<From> picks, String id) {}

    /** Where a value comes from. */
    record From(String kind, int at) {

        static From of(Pick pick) {
            return switch (pick) {
                case Pick.Nowhere nowhere -> new From("nowhere", 0);
                case Pick.Whole(int at) -> new From("whole", at);
                case Pick.Date date -> new From(date.dates().isMonthFirst() ? "month first" : "day first", date.at());
                case Pick.PartOfName(int at, boolean forename) -> new From(forename ? "forename" : "surname", at);
            };
        }
    }

    /** How it is matched. */
    record Settings(
            boolean withinRegisters, double linkAt, double askAt, double joinAt, double margin, int largestBlock) {}

    /** Where what comes of it is written; empty for what is not wanted. */
    record Places(String people, String pairs, String model) {}

    static SparkPlan of(
            List<PackRegisters.Recognised> registers,
            Layout layout,
            Plan plan,
            Lexicon lexicon,
            LocalDate today,
            Places places,
            @Nullable Model model)
            throws Refused {
        List<OneRegister> all = new java.util.ArrayList<>();
        for (int i = 0; i < registers.size(); i++) {
            PackRegisters.Recognised one = registers.get(i);
            if (!(one.register() instanceof ParquetRegister parquet)) {
                throw new Refused(
                        one.register().name()
                                + " is no Parquet, and Spark is given nothing else. Write it as Parquet, or leave --spark out.");
            }
            all.add(new OneRegister(
                    parquet.name(),
                    parquet.place().toAbsolutePath().toString(),
                    parquet.headings(),
                    layout.picks().get(i).stream().map(From::of).toList(),
                    one.columns().id().map(RegisterColumns.Named::heading).orElse("")));
        }
        Settings settings = new Settings(
                plan.withinRegisters(), plan.linkAt(), plan.askAt(), plan.joinAt(), plan.margin(), plan.largestBlock());
        return new SparkPlan(today.toString(), all, layout.schema().columns(), lexicon, settings, places, model);
    }
}
