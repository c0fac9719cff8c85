package org.sightline.app.intake;

import java.util.List;
import org.sightline.core.library.Page;

/** What became of opening a report. */
public sealed interface OpenedReport {

    /**
     * It can be read.
     *
     * @param pages all of its pages; one that is blank or could not be read has no blocks
     * @param pictures the numbers of its pages that only text recognition can read
     * @param notes what whoever added it should know, each in a sentence
     */
    record Opened(List<Page> pages, List<Integer> pictures, List<String> notes) implements OpenedReport {

        public Opened {
            pages = List.copyOf(pages);
            pictures = List.copyOf(pictures);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Nothing in it can be read as it is: every page with something on it is a picture.
     *
     * @param pages how many it has
     * @param pictures the numbers of those that only text recognition can read
     */
    record NoText(int pages, List<Integer> pictures, List<String> notes) implements OpenedReport {

        public NoText {
            pictures = List.copyOf(pictures);
            notes = List.copyOf(notes);
        }
    }

    /** It can not be opened, or is no report; the sentence says what is wrong and what to do. */
    record Refused(String sentence) implements OpenedReport {}
}
