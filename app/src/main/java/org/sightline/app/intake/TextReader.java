package org.sightline.app.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.sightline.core.entries.Place;
import org.sightline.core.intake.GridCell;

/** Opens plain text as running text. Text that is a table goes to {@link DelimitedReader}. */
final class TextReader implements Opens {

    @Override
    public void open(Upload file, Parts parts) throws IOException {
        Rows rows = parts.narrative(Place.Kind.PARAGRAPH, "1");
        int[] number = new int[1];
        TextParagraphs paragraphs = new TextParagraphs(
                TextParagraphs.width(SniffText.head(file)), text -> rows.add(++number[0], List.of(GridCell.of(text))));
        try (BufferedReader lines =
                new BufferedReader(TextEncoding.of(file.path()).reader(file.path()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                paragraphs.line(line);
            }
        }
        paragraphs.end();
    }
}
