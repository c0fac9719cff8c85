package org.sightline.app.library.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Column;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Link;
import org.sightline.app.site.Site;
import org.sightline.core.learning.By;
import org.sightline.core.learning.Counted;
import org.sightline.core.learning.Coverage;
import org.sightline.core.learning.Wanted;

/** Counts, each of which opens the list that it counts. */
public record LearningPage(
        Site site, Counted counted, Coverage coverage, WantedFields fields, Gathered gathered, Errors errors) {

    private static final String LESSONS = "/library/lessons";

    public Field by() {
        return Field.of("by", "Count by").value(counted.by().name());
    }

    public List<Choice> ways() {
        return Arrays.stream(By.values())
                .map(each -> Choice.of(each.name(), each.label()))
                .toList();
    }

    public List<Column> columns() {
        Stream<Column> first = Stream.of(
                Column.of(upper(counted.by().label())), Column.of("Reviews that tell it"), Column.number("Lessons"));
        Stream<Column> spans =
                counted.spans().stream().map(span -> Column.number(span.label().replace(" to ", "–")));
        Stream<Column> undated = Stream.of(Column.number("Year not told")).filter(_ -> hasUndated());
        return Stream.of(first, spans, undated).flatMap(each -> each).toList();
    }

    public boolean hasUndated() {
        return counted.over().undated().isPresent();
    }

    public String label(Counted.Row row) {
        return row.code().isEmpty() ? "All of these" : gathered.label(counted.by(), row.code());
    }

    /** The rows, and under them all together. */
    public List<Counted.Row> rows() {
        List<Counted.Row> rows = new ArrayList<>(counted.rows());
        rows.add(counted.over());
        return rows;
    }

    public String lessons(Counted.Row row) {
        return LESSONS + WantedForm.query(wanted(row));
    }

    public String reviews(Counted.Row row) {
        return LESSONS + WantedForm.query(wanted(row), "show", "reviews");
    }

    public String lessons(Counted.Row row, Counted.Span span) {
        return LESSONS + WantedForm.query(wanted(row).within(span.from(), span.to()));
    }

    public String reviews(Counted.Row row, Counted.Span span) {
        return LESSONS + WantedForm.query(wanted(row).within(span.from(), span.to()), "show", "reviews");
    }

    public String undated(Counted.Row row) {
        return LESSONS + WantedForm.query(wanted(row).withoutYear(), "show", "reviews");
    }

    private Wanted wanted(Counted.Row row) {
        return row.code().isEmpty() ? counted.wanted() : counted.wanted().with(counted.by(), row.code());
    }

    /** Of a hundred. */
    public int share(Counted.Count count) {
        return count.of() == 0 ? 0 : Math.round(100f * count.reviews() / count.of());
    }

    public String csv() {
        return "/library/learning.csv"
                + WantedForm.query(counted.wanted(), "by", counted.by().name());
    }

    /** The most reviews that could be read of any span, by which the bars of all spans are measured. */
    private int most() {
        return counted.over().inSpans().stream()
                .mapToInt(Counted.Count::of)
                .max()
                .orElse(0);
    }

    /** How long a bar is for so many reviews, of a hundred. */
    public int length(int reviews) {
        return most() == 0 ? 0 : Math.round(100f * reviews / most());
    }

    /** How many lessons no theme was found in; they are in no other row by theme. */
    public int without() {
        return gathered.learned().told(counted.wanted().with(By.THEME, By.NONE)).size();
    }

    public String withoutTheme() {
        return LESSONS + WantedForm.query(counted.wanted().with(By.THEME, By.NONE));
    }

    public List<Link> chosen() {
        return fields.chosen();
    }

    public String board(Coverage.OfBoard board) {
        return gathered.label(By.BOARD, board.board());
    }

    private static String upper(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
