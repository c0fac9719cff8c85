package org.sightline.app.intake;

import java.io.IOException;

/**
 * Opens one type of file: every sheet, table or page of it becomes a part, every row a row of that part.
 *
 * <p>What is added to the parts before something is thrown is kept, so a file that is damaged half-way gives its first
 * half. A reader throws {@link Unreadable} where it knows what is wrong; whatever else a parser throws,
 * {@link OpenFile} turns into a sentence.
 */
@FunctionalInterface
interface Opens {

    void open(Upload file, Parts parts) throws IOException;
}
