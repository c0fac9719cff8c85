package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sightline.core.intake.AgencyFile;

class DelimitedReaderPropertyTest {

    /** How a program writes text: an encoding, with its byte order mark or without. */
    enum Encoding {
        UTF_8(StandardCharsets.UTF_8, ""),
        UTF_8_MARKED(StandardCharsets.UTF_8, "\uFEFF"),
        UTF_16LE_MARKED(StandardCharsets.UTF_16LE, "\uFEFF"),
        UTF_16BE_MARKED(StandardCharsets.UTF_16BE, "\uFEFF"),
        WINDOWS_1252(Charset.forName("windows-1252"), "");

        private final Charset charset;
        private final String mark;

        Encoding(Charset charset, String mark) {
            this.charset = charset;
            this.mark = mark;
        }

        byte[] bytes(String text) {
            return (mark + text).getBytes(charset);
        }
    }

    @Property(tries = 300)
    void any_grid_written_with_any_delimiter_and_encoding_reads_back_as_the_same_cells(
            @ForAll("grids") List<List<String>> grid, @ForAll("delimiters") char delimiter, @ForAll Encoding encoding)
            throws IOException {
        Path path = Files.createTempFile("grid", ".csv");
        try {
            Files.write(path, encoding.bytes(written(grid, delimiter)));

            AgencyFile file = OpenFile.open(path, "grid.csv");

            assertThat(file.notRead()).isEmpty();
            assertThat(OpenedTable.texts(file.grids().getFirst())).isEqualTo(grid);
        } finally {
            Files.delete(path);
        }
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t', '|');
    }

    /** Rows of at least two columns, none of them wholly blank, since a blank row is left out. */
    @Provide
    Arbitrary<List<List<String>>> grids() {
        // é and £ are the letters that tell UTF-8 and Windows-1252 apart
        Arbitrary<String> words =
                Arbitraries.strings().withChars("ab Z09.,;|\t\"'\n=+-@é£").ofMaxLength(12);
        Arbitrary<String> first = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(6);
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(columns -> first.flatMap(
                                start -> words.list().ofSize(columns).map(rest -> {
                                    List<String> row = new ArrayList<>(rest);
                                    row.addFirst(start);
                                    return row;
                                }))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(8));
    }

    private static String written(List<List<String>> grid, char delimiter) {
        StringWriter text = new StringWriter();
        CsvWriter.CsvWriterBuilder builder =
                CsvWriter.builder().fieldSeparator(delimiter).quoteStrategy(QuoteStrategies.ALWAYS);
        try (CsvWriter csv = builder.build(text)) {
            grid.forEach(row -> csv.writeRecord(row));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return text.toString();
    }
}
