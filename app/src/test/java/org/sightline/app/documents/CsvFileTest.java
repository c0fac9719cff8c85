package org.sightline.app.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 20 7946 0000",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =HYPERLINK(\"http://example.org\")",
                "＝1+1"
            })
    void nothing_can_become_a_formula(String cell) {
        assertThat(CsvFile.guarded(cell)).isEqualTo("'" + cell);
    }

    @Test
    void what_is_no_formula_stays_as_it_is() {
        assertThat(CsvFile.guarded("A = B, \"so\"")).isEqualTo("A = B, \"so\"");
        assertThat(CsvFile.guarded("")).isEmpty();
    }

    @Property
    void every_cell_comes_back_whole(@ForAll List<String> cells) {
        CsvFile csv = new CsvFile();
        csv.row("first", String.join("|", cells));
        String text = new String(csv.bytes(), UTF_8);

        try (var rows = CsvReader.builder().ofCsvRecord(text)) {
            String back = rows.iterator().next().getField(1);
            assertThat(back).isEqualTo(CsvFile.guarded(String.join("|", cells)));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
