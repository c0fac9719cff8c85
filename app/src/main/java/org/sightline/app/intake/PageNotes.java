package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;

/** Says in sentences which pages of a report could not be read, or say nothing. */
public final class PageNotes {

    private final List<String> notes;

    PageNotes(List<String> notes) {
        this.notes = notes;
    }

    /** What is said of pages that only text recognition can read; there must be one. */
    public static String pictures(List<Integer> pages) {
        return pages.size() == 1
                ? "Page " + pages.getFirst() + " holds a picture only; it is not searchable until it is read by OCR."
                : "Pages " + named(pages) + " hold pictures only; they are not searchable until they are read by OCR.";
    }

    void damaged(List<Integer> pages) {
        String print = " damaged or too large to be read. Print the file to a new PDF and add that.";
        say(pages, " is" + print, " are" + print);
    }

    void blank(List<Integer> pages) {
        say(pages, " is blank.", " are blank.");
    }

    void beyond(int read, int pages) {
        notes.add("Page" + named(read + 1, pages) + (pages > read + 1 ? " were" : " was") + " not read: Sightline reads"
                + " the first " + read + " pages of a file. Split it and add its parts.");
    }

    private void say(List<Integer> pages, String ofOne, String ofSeveral) {
        if (pages.size() == 1) {
            notes.add("Page " + pages.getFirst() + ofOne);
        } else if (!pages.isEmpty()) {
            notes.add("Pages " + named(pages) + ofSeveral);
        }
    }

    private static String named(int first, int last) {
        return first == last ? " " + first : "s " + first + "-" + last;
    }

    /** "1-4, 7 and 9" */
    private static String named(List<Integer> pages) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= pages.size(); at++) {
            if (at == pages.size() || pages.get(at) != pages.get(at - 1) + 1) {
                int from = pages.get(start);
                int to = pages.get(at - 1);
                runs.add(from == to ? Integer.toString(from) : from + "-" + to);
                start = at;
            }
        }
        String last = runs.removeLast();
        return runs.isEmpty() ? last : String.join(", ", runs) + " and " + last;
    }
}
