package org.sightline.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real cluster and the index in this process find the same in the made-up reviews. */
class OpenSearchAlikeTest {

    private static final List<String> ASKED = List.of(
            "bruise",
            "health visitor refused entry twice",
            "baby bruised, mother's new partner, health visitor refused entry twice",
            "the nursery saw that he was hungry and told nobody",
            "\"child protection plan\" methadone",
            "\"not brought\" appointments at the hospital");

    @TempDir
    private Path folder;

    private static Map<String, List<Indexed>> reports(ReadMeaning model) throws IOException {
        Map<String, List<Indexed>> reports = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("..", "demo-library"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".html"))
                    .sorted()
                    .limit(12)
                    .toList()) {
                List<String> texts = Jsoup.parse(file).select("p").stream()
                        .map(Element::text)
                        .toList();
                List<Meaning> meanings = model.ofPassages(texts);
                List<Indexed> passages = new ArrayList<>();
                for (int at = 0; at < texts.size(); at++) {
                    Map<Facet, List<String>> facets = Map.of(
                            Facet.YEAR, List.of(file.getFileName().toString().substring(0, 4)),
                            Facet.KIND, List.of(at % 2 == 0 ? "even" : "odd", "any"));
                    passages.add(new Indexed(at, 1 + at / 5, "", texts.get(at), facets, Optional.of(meanings.get(at))));
                }
                reports.put(file.getFileName().toString(), passages);
            }
        }
        return reports;
    }

    @Test
    void both_find_the_same_count_the_same_and_mark_the_same() throws IOException {
        SearchCluster cluster = RealCluster.index("alike");
        try (Embed model = Embed.open(1);
                PassageIndex here = PassageIndex.open(folder);
                PassageIndex there = PassageIndex.at(cluster)) {
            there.clear();
            for (PassageIndex index : List.of(here, there)) {
                index.put(
                        "gone", List.of(new Indexed(1, 1, "", "bruise methadone hungry", Map.of(), Optional.empty())));
            }
            reports(model).forEach((report, passages) -> {
                here.put(report, passages);
                there.put(report, passages);
            });
            for (PassageIndex index : List.of(here, there)) {
                index.remove("gone");
                index.show();
            }
            assertThat(there.size()).isEqualTo(here.size()).isGreaterThan(100);
            assertThat(there.sizeWithMeaning()).isEqualTo(here.sizeWithMeaning());

            for (String text : ASKED) {
                for (Map<Facet, Set<String>> only :
                        List.<Map<Facet, Set<String>>>of(Map.of(), Map.of(Facet.KIND, Set.of("odd")))) {
                    Asked asked = new Asked(text, only, 10);
                    Searched.Found byWords = found(Search.byWordsOnly(here), asked);
                    assertThat(found(Search.byWordsOnly(there), asked))
                            .usingRecursiveComparison()
                            .ignoringFields("hits.fits.item")
                            .withEqualsForType((one, other) -> Math.abs(one - other) < 0.001, Double.class)
                            .isEqualTo(byWords);
                    // meanings are rounded to eight bits, not by both at the same place
                    Searched.Found near = found(new Search(there, model), asked);
                    assertThat(near.nearest())
                            .isCloseTo(found(new Search(here, model), asked).nearest(), within(6));
                    Set<Hit.Place> same = new HashSet<>(places(near));
                    List<Hit.Place> wanted = places(found(new Search(here, model), asked));
                    same.retainAll(wanted);
                    assertThat(same).as(text).hasSizeGreaterThanOrEqualTo(wanted.size() - 1);
                }
            }
        }
    }

    private static Searched.Found found(Search search, Asked asked) {
        return (Searched.Found) search.search(asked);
    }

    private static List<Hit.Place> places(Searched.Found found) {
        return found.hits().stream().map(Hit::place).toList();
    }
}
