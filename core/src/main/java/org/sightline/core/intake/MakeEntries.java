package org.sightline.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sightline.core.entries.Place;

/**
 * Makes files into entries. No row is dropped: each becomes an entry, undated if need be, or stands among the rows not
 * read with the reason. Files do not depend on each other, so that they can be read side by side.
 */
public final class MakeEntries {

    private final Map<String, String> stems;
    private final ReadTable readTable;
    private final ReadNarrative readNarrative;

    /** @param files the names of all files of the folder, so that every id is the only one of its kind */
    public MakeEntries(Understanding known, List<String> files) {
        this(known, EntryIds.stems(files));
    }

    /** @param stems by the name of a file, what the ids of its entries begin with */
    public MakeEntries(Understanding known, Map<String, String> stems) {
        this.stems = Map.copyOf(stems);
        this.readTable = new ReadTable(known);
        this.readNarrative = new ReadNarrative(known);
    }

    /** @throws IllegalArgumentException if the file is not one of those of the folder */
    public Made from(AgencyFile file) {
        String stem = stems.get(file.name());
        if (stem == null) {
            throw new IllegalArgumentException(file.name() + " is not a file of this folder");
        }
        Drafts drafts = new Drafts(file);
        List<Integer> tables = parts(file, false);
        List<String> titles = new ArrayList<>();
        for (List<Integer> stream : streams(file)) {
            titles.addAll(readNarrative.into(drafts, file, stream, !tables.isEmpty()));
        }
        for (int part : tables) {
            readTable.into(drafts, file, part, titles).stream()
                    .filter(title -> !titles.contains(title))
                    .forEach(titles::add);
        }
        return drafts.made(new EntryIds(stem));
    }

    private static List<Integer> parts(AgencyFile file, boolean narrative) {
        return IntStream.range(0, file.grids().size())
                .filter(part -> file.grids().get(part).narrative() == narrative)
                .boxed()
                .toList();
    }

    /** Pages run on into each other; every message stands by itself. */
    private static List<List<Integer>> streams(AgencyFile file) {
        Map<String, List<Integer>> streams = new LinkedHashMap<>();
        for (int part : parts(file, true)) {
            Place.Kind kind = file.grids().get(part).kind();
            String stream = kind == Place.Kind.MESSAGE ? "message " + part : kind.name();
            streams.computeIfAbsent(stream, none -> new ArrayList<>()).add(part);
        }
        return List.copyOf(streams.values());
    }
}
