package org.sightline.app.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.core.chronology.Line;

/**
 * Which HTML file an entry stands in. A chronology that a browser can hold stands in one file; a longer one is cut into
 * parts, and the first file keeps the picture, the summary and the way to the parts.
 */
public final class EntryPages {

    /** The file that every reader opens first. */
    public static final String FIRST = "chronology.html";

    /** Measured: a page of this many entries is about 5 MB and opens at once on an office laptop. */
    static final int MOST_IN_ONE = 1500;

    static final int IN_A_PART = 1000;

    /**
     * One file's share of the entries.
     *
     * @param number counted from 1; 0 where everything stands in the first file
     */
    public record Part(int number, String file, List<Line> lines) {}

    private final List<Part> parts;
    private final Map<String, String> files = new HashMap<>();

    private EntryPages(List<Part> parts) {
        this.parts = List.copyOf(parts);
        for (Part part : parts) {
            part.lines().forEach(line -> files.put(line.id(), part.file()));
        }
    }

    static EntryPages of(List<Line> lines) {
        if (lines.size() <= MOST_IN_ONE) {
            return new EntryPages(List.of(new Part(0, FIRST, lines)));
        }
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += IN_A_PART) {
            int number = parts.size() + 1;
            List<Line> share = lines.subList(from, Math.min(from + IN_A_PART, lines.size()));
            parts.add(new Part(number, "chronology-" + number + ".html", share));
        }
        return new EntryPages(parts);
    }

    public boolean inOneFile() {
        return parts.size() == 1;
    }

    public List<Part> parts() {
        return parts;
    }

    /** The address of an entry as seen from one of our own files: the anchor alone where it stands in that file. */
    public String link(String id, String fromFile) {
        String file = files.getOrDefault(id, FIRST);
        return (file.equals(fromFile) ? "" : file) + "#" + id;
    }
}
