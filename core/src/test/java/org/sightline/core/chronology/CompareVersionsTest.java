package org.sightline.core.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.core.chronology.FindVersions.Version;
import org.sightline.core.chronology.Revision.Change;
import org.sightline.core.chronology.Revision.Sort;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Sector;

class CompareVersionsTest {

    private static final LocalDate DAY = LocalDate.of(2014, 3, 3);

    private final Entry call = row(2, "Call to the address.", "R1", "None");
    private final Entry visit = row(3, "Visit, nobody in.", "R2", "Card left");
    private final Entry notice = row(4, "Notice sent.", "R3", "None");

    @Test
    void rows_that_only_moved_are_unchanged() {
        Revision revision = CompareVersions.compare(
                "police v2.csv",
                List.of(row(7, "Visit, nobody in.", "R2", "Card left"), row(9, "Call to the address.", "R1", "None")),
                "police.csv",
                List.of(call, visit));

        assertThat(revision.unchanged()).isEqualTo(2);
        assertThat(revision.changes()).isEmpty();
    }

    @Test
    void added_changed_and_withdrawn_rows_are_told_apart() {
        Entry reworded = row(3, "Visit, nobody in.", "R2", "Manager told");
        Entry added = row(5, "Second visit, curtains drawn.", "R4", "None");

        Revision revision = CompareVersions.compare(
                "police v2.csv", List.of(call, reworded, added), "police.csv", List.of(call, visit, notice));

        assertThat(revision.unchanged()).isEqualTo(1);
        assertThat(revision.changes())
                .extracting(Change::sort)
                .containsExactlyInAnyOrder(Sort.ADDED, Sort.CHANGED, Sort.WITHDRAWN);
        assertThat(revision.changes())
                .filteredOn(change -> change.sort() == Sort.CHANGED)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).contains(visit);
                    assertThat(change.after()).contains(reworded);
                    assertThat(change.says()).isEqualTo("Changed: ACTION");
                });
    }

    @Test
    void every_row_of_both_versions_is_accounted_for() {
        List<Entry> earlier = List.of(call, call, visit);
        List<Entry> later = List.of(call, notice);

        Revision revision = CompareVersions.compare("b", later, "a", earlier);

        long before = revision.changes().stream()
                .flatMap(change -> change.before().stream())
                .count();
        long after = revision.changes().stream()
                .flatMap(change -> change.after().stream())
                .count();
        assertThat(revision.unchanged() + before).isEqualTo(earlier.size());
        assertThat(revision.unchanged() + after).isEqualTo(later.size());
    }

    @Test
    void a_file_named_as_a_second_version_with_mostly_the_same_rows_is_one() {
        assertThat(FindVersions.among(Map.of(
                        "police.csv", List.of(call, visit),
                        "police v2.csv", List.of(call, visit, notice),
                        "school.csv", List.of(call))))
                .containsExactly(new Version("police v2.csv", "police.csv"));
    }

    @Test
    void files_that_are_only_named_alike_stay_two_files() {
        assertThat(FindVersions.among(Map.of(
                        "health.csv", List.of(call, visit),
                        "health (2).csv", List.of(notice))))
                .isEmpty();
    }

    private static Entry row(int number, String event, String reference, String action) {
        return Told.by(Sector.POLICE, number, DAY, event)
                .with(Field.REFERENCE, reference)
                .with(Field.ACTION, action)
                .entry();
    }
}
