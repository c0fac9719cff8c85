package org.sightline.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    @Test
    void a_file_is_found_at_the_address_that_a_page_names() {
        String[] parts = Assets.href("site.css").split("/");

        assertThat(Assets.find(parts[2], parts[3]).orElseThrow().type()).startsWith("text/css");
    }

    @Test
    void the_address_of_another_release_or_a_made_up_name_finds_nothing() {
        String hash = Assets.href("site.css").split("/")[2];

        assertThat(Assets.find("0000000000000000", "site.css")).isEmpty();
        assertThat(Assets.find(hash, "../application.properties")).isEmpty();
        assertThatThrownBy(() -> Assets.href("nothing.css")).hasMessageContaining("nothing.css");
    }

    @Test
    void the_style_sheet_names_no_file_outside_and_no_licensed_font() {
        String css = text("site.css");

        assertThat(css).doesNotContainIgnoringCase("transport").doesNotContain("@import", "@font-face");
        assertThat(Pattern.compile("url\\((?!\"?data:)").matcher(css).find()).isFalse();
        assertThat(css).contains(".a0{--ground:").contains(".govuk-button").contains(".moj-sub-navigation");
    }

    @Test
    void a_script_names_only_scripts_that_are_there() {
        for (String script : new String[] {"sightline.js", "drafts.js", "hide.js"}) {
            Pattern.compile("from \"\\./([^\"]+)\"")
                    .matcher(text(script))
                    .results()
                    .forEach(found -> assertThat(Assets.href(found.group(1))).isNotEmpty());
        }
    }

    @Test
    void the_compressed_form_holds_the_same() throws IOException {
        Asset css = found("site.css");

        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(css.compressed()))) {
            assertThat(in.readAllBytes()).isEqualTo(css.bytes());
        }
        assertThat(css.compressed().length).isLessThan(css.bytes().length / 4);
    }

    private static String text(String name) {
        return new String(found(name).bytes(), StandardCharsets.UTF_8);
    }

    private static Asset found(String name) {
        return Assets.find(Assets.href(name).split("/")[2], name).orElseThrow();
    }
}
