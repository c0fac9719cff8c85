package org.sightline.app.readings;

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
import org.sightline.app.intake.AgencyTerms;
import org.sightline.app.intake.CaseFile;
import org.sightline.app.intake.RoleTerms;
import org.sightline.app.intake.SharedCase;
import org.sightline.core.entries.Entry;
import org.sightline.core.intake.Made;
import org.sightline.core.people.CaseGiven;
import org.sightline.core.people.FindPeople;
import org.sightline.core.people.PeopleFound;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.KindRead;
import org.sightline.core.readings.ReadEntries;
import org.sightline.core.readings.Reading;
import org.sightline.core.readings.Sighting;
import org.sightline.core.readings.SightingGrade;

/** The readings of a published case's files, where they lie beside the repository. */
class SharedCaseReadingsTest {

    @Test
    void the_rows_of_the_published_case_are_read_as_what_they_are() throws IOException {
        Optional<Path> folder = SharedCase.find("cases/case-p");
        assumeTrue(folder.isPresent(), "the published case does not lie beside the repository");
        CaseGiven given = CaseFile.read(Files.readString(folder.orElseThrow().resolve("case.yaml")), SharedCase.LIKELY);
        String youngest = given.cast().children().getFirst().name();
        String sibling = given.cast().children().getLast().name();
        List<Reading> read = read(folder.orElseThrow(), given);

        assertThat(read).hasSize(31);
        assertThat(kinds(of("school-8", read))).containsExactly(Kind.INJURY);
        assertThat(of("school-8", read).sightingOf(youngest)).contains(SightingGrade.SEEN);
        assertThat(kinds(of("police-4", read))).contains(Kind.ADULT_LEFT);
        assertThat(kinds(of("education-welfare-3", read)))
                .containsExactlyInAnyOrder(Kind.VISIT, Kind.CHILD_NOT_SEEN, Kind.PROMISE);
        assertThat(of("education-welfare-3", read).sightings()).isEmpty();
        assertThat(of("health-11", read).sightings())
                .extracting(Sighting::grade)
                .containsExactly(SightingGrade.EXAMINED);
        assertThat(kinds(of("health-5", read)))
                .contains(Kind.ADULT_MENTAL_HEALTH, Kind.ADULT_MISSED, Kind.NO_FURTHER_ACTION)
                .doesNotContain(Kind.NOT_BROUGHT);
        assertThat(of("health-8", read).sightingOf(sibling)).isEmpty();
        assertThat(kinds(of("social-care-5", read))).contains(Kind.REFERRAL, Kind.STRATEGY_DISCUSSION, Kind.DECISION);
        assertThat(kinds(of("social-care-2", read))).contains(Kind.NOTIFICATION).doesNotContain(Kind.REFERRAL);
    }

    private static List<Kind> kinds(Reading reading) {
        return reading.kinds().stream().map(KindRead::kind).toList();
    }

    private static List<Reading> read(Path folder, CaseGiven given) {
        List<Made> made = SharedCase.made(folder, given);
        List<Entry> entries = new ArrayList<>();
        Map<String, String> titles = new HashMap<>();
        made.forEach(one -> {
            entries.addAll(one.entries());
            one.columns()
                    .forEach(columns -> titles.merge(
                            columns.file(), String.join("\n", columns.headings()), (a, b) -> a + "\n" + b));
        });
        PeopleFound people = new FindPeople(given.cast(), RoleTerms.shipped(), titles).in(entries);
        ReadEntries readEntries = new ReadEntries(LoadTerms.shipped(), AgencyTerms.shipped()::find, people.cast());
        return entries.stream()
                .map(entry -> readEntries.read(entry, people.in(entry.id())))
                .toList();
    }

    private static Reading of(String entry, List<Reading> read) {
        return read.stream()
                .filter(reading -> reading.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }
}
