package org.sightline.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sightline.core.library.Ask;
import org.sightline.core.library.Block;
import org.sightline.core.library.FindAsks;
import org.sightline.core.library.Page;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds what is found in the made-up reviews of {@code demo-library} against what {@code about.yaml} says of each. */
class AsksInMadeUpLibraryTest {

    private static final Path FOLDER = Path.of(System.getProperty("sightline.home", ".."), "demo-library");

    private final FindAsks findAsks = new FindAsks(AskTerms.shipped());

    @TestFactory
    Stream<DynamicTest> every_recommendation_of_every_made_up_review_is_found_and_nothing_else() throws IOException {
        return reviews()
                .map(review -> DynamicTest.dynamicTest(String.valueOf(review.get("file")), () -> {
                    List<Ask> asks = findAsks.in(List.of(page(String.valueOf(review.get("file")))));

                    Object stated = review.get("recommendations");
                    assertThat(asks).hasSize(stated instanceof Integer count ? count : 0);
                    assertThat(asks).allSatisfy(ask -> assertThat(ask.heading()).isNotBlank());
                }));
    }

    private static Stream<Map<?, ?>> reviews() throws IOException {
        Object all =
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FOLDER.resolve("about.yaml")));
        List<?> reviews = (List<?>) Objects.requireNonNull(((Map<?, ?>) all).get("reviews"));
        return reviews.stream().map(review -> (Map<?, ?>) review);
    }

    private static Page page(String file) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Element element :
                Jsoup.parse(FOLDER.resolve(file).toFile(), "UTF-8").select("h1,h2,h3,p,li,tr")) {
            switch (element.normalName()) {
                case "h1", "h2", "h3" ->
                    blocks.add(new Block.Heading(element.normalName().charAt(1) - '0', element.text()));
                case "li" -> blocks.add(new Block.ListItem(marker(element), element.text()));
                case "tr" ->
                    blocks.add(new Block.TableRow(
                            element.children().stream().map(Element::text).toList()));
                default -> {
                    if (element.closest("li, tr") == null) {
                        blocks.add(new Block.Paragraph(element.text()));
                    }
                }
            }
        }
        return new Page(1, blocks);
    }

    private static String marker(Element item) {
        boolean numbered = item.parent() != null && item.parent().normalName().equals("ol");
        return numbered ? (item.elementSiblingIndex() + 1) + "." : "•";
    }
}
