package org.sightline.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateNote;
import org.sightline.core.calendar.DateReader;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Place;
import org.sightline.core.entries.Sector;
import org.sightline.core.entries.Source;
import org.sightline.core.entries.When;
import org.sightline.core.people.Cast;

class CorrectEntryTest {

    private static final DateContext LIKELY = DateContext.likely(LocalDate.of(1900, 1, 1), LocalDate.of(2026, 1, 1));
    private static final CorrectEntry CORRECT = new CorrectEntry(new Cast(List.of()), LIKELY, DateOrder.DAY_FIRST);
    private static final Instant THEN = Instant.parse("2026-01-01T12:00:00Z");

    private static final Entry VISIT = entry(
            "12/03/2019",
            new Cell("Date", Field.HAPPENED, "12/03/2019"),
            new Cell("Service", Field.AGENCY, "School"),
            new Cell("What happened", Field.EVENT, "Robin was seen,\nand was well."),
            new Cell("Recorded", Field.RECORDED, ""));

    private static Entry entry(String date, Cell... cells) {
        When when = new When(DateReader.read(date, LIKELY), Optional.empty(), Optional.empty());
        return entry(when, cells);
    }

    private static Entry entry(When when, Cell... cells) {
        Source source = new Source("school.csv", "00", new Place(Place.Kind.TABLE, "1", 2), List.of(cells));
        return new Entry("f1-2", when, new Agency("School", Sector.SCHOOL), source);
    }

    private static CorrectEntry.Said says(String... cells) {
        return new CorrectEntry.Said(List.of(cells), "Helen Marsh", THEN, "the year was wrong");
    }

    private static Entry corrected(Entry entry, String... cells) {
        return ((CorrectEntry.Corrected) CORRECT.of(entry, says(cells))).entry();
    }

    private static CorrectEntry.Outcome with(Entry entry, int cell, String text) {
        List<String> texts = new ArrayList<>(
                CorrectEntry.cells(entry).stream().map(Cell::text).toList());
        texts.set(cell, text);
        return CORRECT.of(entry, says(texts.toArray(String[]::new)));
    }

    @Test
    void a_corrected_date_is_read_as_in_a_file_and_the_row_is_kept() {
        Entry entry = corrected(VISIT, "13/3/2018", "School", "Robin was seen,\nand was well.", "");

        assertThat(entry.happened().edtf()).isEqualTo("2018-03-13");
        assertThat(entry.when().happened().notes()).isEmpty();
        assertThat(entry.id()).isEqualTo("f1-2");
        assertThat(entry.source().filed()).isEqualTo(VISIT.source().cells());
        assertThat(entry.source().corrected().orElseThrow().why()).isEqualTo("the year was wrong");
    }

    @Test
    void a_doubtful_date_keeps_its_doubt() {
        Entry entry = corrected(VISIT, "3/4/2018", "School", "Robin was seen,\nand was well.", "");

        assertThat(entry.when().happened().notes())
                .extracting(DateNote::doubt)
                .containsExactly(DateNote.Doubt.TWO_WAYS);
    }

    @Test
    void a_date_that_can_not_be_read_is_refused_with_a_way_to_mend_it() {
        CorrectEntry.Refused refused = (CorrectEntry.Refused) with(VISIT, 0, "the Tuesday after");

        assertThat(refused.cell()).isZero();
        assertThat(refused.why()).contains("Write day, month and year", "leave it empty");
        assertThat(with(VISIT, 0, "14 March")).isInstanceOf(CorrectEntry.Refused.class);
        assertThat(with(VISIT, 3, "soon"))
                .isEqualTo(new CorrectEntry.Refused(3, ((CorrectEntry.Refused) with(VISIT, 3, "soon")).why()));
    }

    @Test
    void a_date_that_is_cleared_says_that_the_day_is_not_known() {
        CorrectEntry.Outcome outcome = with(VISIT, 0, " ");

        assertThat(((CorrectEntry.Corrected) outcome).entry().happened().isUnknown())
                .isTrue();
    }

    @Test
    void line_ends_and_space_are_no_correction() {
        assertThat(CORRECT.of(VISIT, says("12/03/2019 ", "School", "Robin was seen,\r\nand was well.", "")))
                .isInstanceOf(CorrectEntry.AsItWas.class);
    }

    @Test
    void whose_row_it_is_can_not_be_corrected() {
        assertThat(with(VISIT, 1, "Police")).isInstanceOf(CorrectEntry.AsItWas.class);
    }

    @Test
    void a_row_can_not_be_emptied() {
        Entry bare = entry("12/03/2019", new Cell("Date", Field.HAPPENED, "12/03/2019"));

        assertThat(with(bare, 0, "")).isInstanceOf(CorrectEntry.Refused.class);
    }

    @Test
    void a_date_from_the_row_above_goes_on_to_hold_when_the_words_are_corrected() {
        When carried = new When(
                new DateReading(
                        "",
                        DateReader.read("5 May 2015", LIKELY).date(),
                        List.of(new DateNote(DateNote.Doubt.INFERRED, "The date of the row above was taken."))),
                Optional.empty(),
                Optional.empty());
        Entry below = entry(
                carried,
                new Cell("Date", Field.HAPPENED, ""),
                new Cell("Time", Field.TIME, ""),
                new Cell("What", Field.EVENT, "Not seen"));

        assertThat(corrected(below, "", "", "Seen").when()).isEqualTo(carried);
        assertThat(corrected(below, "", "14:30", "Not seen").happened().edtf()).isEqualTo("2015-05-05T14:30:00");
    }

    @Test
    void a_row_without_room_for_a_date_can_be_given_one() {
        Entry undated = entry("", new Cell("What", Field.EVENT, "Not seen"));

        Entry dated = corrected(undated, "6 May 2015", "Not seen");

        assertThat(dated.happened().edtf()).isEqualTo("2015-05-06");
        assertThat(corrected(undated, "", "Seen").source().cells()).hasSize(1);
    }

    @Test
    void a_correction_of_a_correction_keeps_what_the_file_says() {
        Entry once = corrected(VISIT, "13/03/2018", "School", "Robin was seen,\nand was well.", "");
        Entry twice = corrected(once, "14/03/2018", "School", "Robin was seen,\nand was well.", "");

        assertThat(twice.happened().edtf()).isEqualTo("2018-03-14");
        assertThat(twice.source().filed()).isEqualTo(VISIT.source().cells());
    }

    @Test
    void a_correction_is_laid_on_the_same_words_again_however_they_are_understood() {
        Entry once = corrected(VISIT, "13/03/2018", "School", "Robin was seen,\nand was well.", "");
        Entry understoodOtherwise = entry(
                "12/03/2019",
                new Cell("Date", Field.HAPPENED, "12/03/2019"),
                new Cell("Service", Field.AGENCY, "School"),
                new Cell("What happened", Field.COMMENT, "Robin was seen,\nand was well."),
                new Cell("Recorded", Field.RECORDED, ""));

        Entry again = CORRECT.again(once, understoodOtherwise).orElseThrow();

        assertThat(again.happened().edtf()).isEqualTo("2018-03-13");
        assertThat(again.source().cells().get(2).field()).isEqualTo(Field.COMMENT);
        assertThat(again.source().corrected().orElseThrow().at()).isEqualTo(THEN);
    }

    @Test
    void a_correction_is_not_laid_on_other_words() {
        Entry once = corrected(VISIT, "13/03/2018", "School", "Robin was seen,\nand was well.", "");
        Entry changed = entry(
                "12/03/2019",
                new Cell("Date", Field.HAPPENED, "12/03/2019"),
                new Cell("Service", Field.AGENCY, "School"),
                new Cell("What happened", Field.EVENT, "Robin was not seen."),
                new Cell("Recorded", Field.RECORDED, ""));

        assertThat(CORRECT.again(once, changed)).isEmpty();
    }
}
