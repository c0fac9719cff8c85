package org.sightline.app.intake;

import java.util.List;
import org.sightline.core.entries.Place;

/** Says which pages of a PDF could not be read, run by run, and what to do about each. */
final class PdfPagesLeft {

    private final String file;
    private final Parts parts;

    PdfPagesLeft(String file, Parts parts) {
        this.file = file;
        this.parts = parts;
    }

    void pictures(List<Integer> pages) {
        each(
                pages,
                (named, many) -> named
                        + (many ? " hold pictures and no text: they need" : " holds a picture and no text: it needs")
                        + " text recognition (OCR) before Sightline can read " + (many ? "them." : "it."));
    }

    void damaged(List<Integer> pages) {
        each(
                pages,
                (named, many) -> named + (many ? " are" : " is")
                        + " damaged or too large to be read. Print the file to a new PDF and try again.");
    }

    void beyond(int most, int pages) {
        if (pages > most) {
            parts.notRead(
                    new Place(Place.Kind.PAGE, Integer.toString(most + 1), 1),
                    file + ": " + name(most + 1, pages) + " were not read: Sightline reads the first " + most
                            + " pages of a file. Split it and try again.",
                    "");
        }
    }

    @FunctionalInterface
    private interface Sentence {
        String about(String pages, boolean many);
    }

    private void each(List<Integer> pages, Sentence sentence) {
        int start = 0;
        for (int i = 1; i <= pages.size(); i++) {
            if (i == pages.size() || pages.get(i) != pages.get(i - 1) + 1) {
                int first = pages.get(start);
                int last = pages.get(i - 1);
                parts.notRead(
                        new Place(Place.Kind.PAGE, Integer.toString(first), 1),
                        file + ": " + sentence.about(name(first, last), first < last),
                        "");
                start = i;
            }
        }
    }

    private static String name(int first, int last) {
        return first == last ? "page " + first : "page " + first + " to " + last;
    }
}
