package org.sightline.spark;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.core.matching.Plan;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Lexicon;
import org.sightline.core.matching.fields.Schema;
import org.sightline.core.matching.model.Model;
import org.sightline.core.matching.rulings.Decisions;
import org.sightline.core.registers.Layout.Pick;
import org.sightline.core.registers.ReadDates;

/**
 * What is to be matched and how, as a file of JSON: written by {@code sightline match --spark}, which has recognised the
 * columns.
 *
 * @param today nobody is born much later
 * @param model to match by; null where one is to be learned
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PlanFile(
        String today,
        List<RegisterFiles> registers,
        List<Column> columns,
        Names names,
        Settings settings,
        Results results,
        @Nullable Model model) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One register.
     *
     * @param path a file of Parquet or a folder of its parts
     * @param headings by the numbers that the picks have
     * @param picks for each column of the schema
     * @param id the heading of what the register calls its records; empty where that is the row
     */
    record RegisterFiles(String name, String path, List<String> headings, List<PickFrom> picks, String id) {}

    /**
     * Where a value comes from.
     *
     * @param kind nowhere, whole, day first, month first, forename or surname
     */
    record PickFrom(String kind, int at) {

        Pick pick(LocalDate today) {
            return switch (kind) {
                case "nowhere" -> new Pick.Nowhere();
                case "whole" -> new Pick.Whole(at);
                case "day first" -> new Pick.Date(at, ReadDates.inOrder(false, today));
                case "month first" -> new Pick.Date(at, ReadDates.inOrder(true, today));
                case "forename" -> new Pick.PartOfName(at, true);
                case "surname" -> new Pick.PartOfName(at, false);
                default -> throw new IllegalArgumentException("The plan picks " + kind + ", which nobody knows.");
            };
        }
    }

    /** The lexicon. */
    record Names(Set<String> placeholders, Set<String> particles, List<List<String>> shortForms) {}

    /** How it is matched; what they mean stands at {@link Plan}. */
    record Settings(
            boolean withinRegisters, double linkAt, double askAt, double joinAt, double margin, int largestBlock) {}

    /**
     * Where what comes of it is written.
     *
     * @param pairs empty where they are not wanted
     * @param model empty where it is not wanted
     */
    record Results(String people, String pairs, String model) {}

    static PlanFile read(String json) throws IOException {
        return JSON.readValue(json, PlanFile.class);
    }

    Schema schema() {
        return new Schema(columns);
    }

    Lexicon lexicon() {
        return new Lexicon(names.placeholders(), names.particles(), names.shortForms());
    }

    Plan plan() {
        return new Plan(
                List.of(),
                settings.withinRegisters(),
                settings.linkAt(),
                settings.askAt(),
                settings.joinAt(),
                settings.margin(),
                settings.largestBlock(),
                Decisions.NONE);
    }

    List<Pick> picks(int register) {
        LocalDate day = LocalDate.parse(today);
        return registers.get(register).picks().stream()
                .map(pick -> pick.pick(day))
                .toList();
    }
}
