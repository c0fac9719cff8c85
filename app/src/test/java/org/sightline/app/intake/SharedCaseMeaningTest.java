package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Sector;
import org.sightline.core.intake.Made;
import org.sightline.core.people.CaseGiven;
import org.sightline.core.people.FindPeople;
import org.sightline.core.people.Mention;
import org.sightline.core.people.PeopleFound;

/** The meaning of a published case's files, where they lie beside the repository. */
class SharedCaseMeaningTest {

    @Test
    void every_row_of_the_published_case_becomes_an_entry_with_its_agency_and_its_people() throws IOException {
        Optional<Path> folder = SharedCase.find("cases/case-p");
        assumeTrue(folder.isPresent(), "the published case does not lie beside the repository");

        CaseGiven given = CaseFile.read(Files.readString(folder.orElseThrow().resolve("case.yaml")), SharedCase.LIKELY);
        List<Made> made = SharedCase.made(folder.orElseThrow(), given);
        List<Entry> entries = new ArrayList<>();
        made.forEach(one -> entries.addAll(one.entries()));

        assertThat(given.doubts()).isEmpty();
        assertThat(entries).hasSize(31);
        assertThat(made).allSatisfy(one -> assertThat(one.notRead()).isEmpty());
        assertThat(entries).noneMatch(entry -> entry.happened().isUnknown());
        assertThat(made)
                .flatExtracting(Made::columns)
                .allSatisfy(read -> assertThat(read.columns()).noneMatch(column -> column.field() == Field.OTHER));
        assertThat(entries).noneMatch(entry -> entry.agency().sector() == Sector.OTHER);
        peopleAreRight(made, entries, given);
    }

    private static void peopleAreRight(List<Made> made, List<Entry> entries, CaseGiven given) {
        Map<String, String> titles = new HashMap<>();
        made.stream()
                .flatMap(one -> one.columns().stream())
                .forEach(read -> titles.merge(read.file(), String.join("\n", read.headings()), (a, b) -> a + "\n" + b));
        PeopleFound found = new FindPeople(given.cast(), RoleTerms.shipped(), titles).in(entries);

        assertThat(found.cast()).isEqualTo(given.cast());
        assertThat(entries)
                .filteredOn(entry -> entry.hasColumn(Field.ABOUT))
                .allSatisfy(entry -> assertThat(found.in(entry.id()).stream().map(Mention::person))
                        .contains(entry.says(Field.ABOUT).orElseThrow().split("; ")));
        assertThat(found.nobody()).isEmpty();
    }
}
