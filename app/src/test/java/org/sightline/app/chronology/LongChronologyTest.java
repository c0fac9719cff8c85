package org.sightline.app.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.documents.MadeUpLine;
import org.sightline.app.documents.MadeUpReview;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Sector;
import org.sightline.core.readings.SightingGrade;

/** A chronology that is too long for one page. */
class LongChronologyTest {

    private static final int ENTRIES = 2_300;

    @TempDir
    static Path folder;

    private static Document first;

    @BeforeAll
    static void write() throws IOException {
        WriteChronology.to(folder, MadeUpReview.of(lines()));
        first = Jsoup.parse(folder.resolve("chronology.html"));
    }

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            String day = LocalDate.of(2009, 1, 1).plusDays(i / 2).toString();
            lines.add(MadeUpLine.of("police-" + i, "Police", Sector.POLICE)
                    .on(day, day)
                    .says("Called to the address.")
                    .about(MadeUpReview.OLDER)
                    .seen(MadeUpReview.OLDER, SightingGrade.SEEN, "seen")
                    .line());
        }
        return lines;
    }

    @Test
    void the_first_page_leads_to_parts_by_period_that_hold_every_entry_once() throws IOException {
        List<String> parts = first.select(".part-list a").eachAttr("href");
        assertThat(parts).containsExactly("chronology-1.html", "chronology-2.html", "chronology-3.html");
        List<String> ids = new ArrayList<>();
        for (String part : parts) {
            ids.addAll(Jsoup.parse(folder.resolve(part)).select("li.entry").eachAttr("id"));
        }
        assertThat(ids).hasSize(ENTRIES).doesNotHaveDuplicates();
    }

    @Test
    void marks_close_together_become_one_with_a_count_and_none_is_lost() {
        assertThat(first.select("a.mark").size()).isLessThan(700);
        int counted = first.select("g[aria-label^=Police] a.mark").stream()
                .map(mark -> mark.select(".face").text())
                .mapToInt(face -> face.isEmpty() ? 1 : Integer.parseInt(face))
                .sum();
        assertThat(counted).isEqualTo(ENTRIES);
    }

    @Test
    void a_mark_leads_into_the_part_that_holds_its_entry() throws IOException {
        Set<String> anchors = new HashSet<>();
        for (int part = 1; part <= 3; part++) {
            String file = "chronology-" + part + ".html";
            Jsoup.parse(folder.resolve(file))
                    .select("li.entry")
                    .eachAttr("id")
                    .forEach(id -> anchors.add(file + "#" + id));
        }
        List<String> links = first.select("a.mark:not([href=#people])").eachAttr("href");
        assertThat(links).isNotEmpty();
        assertThat(anchors).containsAll(links);
    }

    @Test
    void the_first_page_stays_small() throws IOException {
        assertThat(Files.size(folder.resolve("chronology.html"))).isLessThan(600_000);
    }
}
