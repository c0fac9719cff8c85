package org.sightline.core.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Place;
import org.sightline.core.entries.Sector;
import org.sightline.core.words.Words;

/** Knows the agency of a file: by what a person said, a title, the sheet's name, or the file's name, in that order. */
final class NameAgency {

    private static final Pattern PARTS = Pattern.compile("[:|,;()\\n]|\\s[-–—]\\s|\\b(?i:by|from|for|of|at)\\b");
    private static final int LONGEST_TITLE = 14;
    private static final int LONGEST_NAME = 7;
    private static final Pattern NOISE = Pattern.compile(
            "(?i)\\b(final|draft|copy|version|v\\d+|chronology|chron|records?|file|agency|template|imr|report|\\d+)\\b");

    private final Agencies agencies;

    NameAgency(Agencies agencies) {
        this.agencies = agencies;
    }

    /** @param why "the title 'Primary school: records' says so" */
    record Named(Agency agency, String why) {}

    /**
     * @param titles of this part
     * @param others titles of the rest of the file
     */
    Named of(AgencyFile file, Grid grid, List<String> titles, List<String> others, Mapping.Part said) {
        return said.agency()
                .map(name -> new Named(agencies.named(name), "mapping.yaml says so"))
                .or(() -> byTitle(titles))
                .or(() -> bySheet(grid))
                .or(() -> byTitle(others))
                .orElseGet(() -> byFile(file.name()));
    }

    private Optional<Named> byTitle(List<String> titles) {
        for (String title : titles) {
            if (isTitle(title)) {
                Optional<Agency> agency = inTitle(title);
                if (agency.isPresent()) {
                    return agency.map(known -> new Named(known, "the title '" + title + "' says so"));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTitle(String title) {
        return Words.in(title).size() <= LONGEST_TITLE && !title.strip().endsWith(".");
    }

    /** "Primary school: records relating to ..." names its agency in a part of its own. */
    private Optional<Agency> inTitle(String title) {
        Optional<Agency> whole = agencies.whole(title);
        if (whole.isPresent()) {
            return whole;
        }
        List<Agency> named = Stream.of(PARTS.split(title))
                .map(part -> NOISE.matcher(part).replaceAll(" ").strip().replaceAll("\\s+", " "))
                .filter(name -> Words.in(name).size() <= LONGEST_NAME
                        && agencies.find(name).isPresent())
                .map(agencies::named)
                .toList();
        return named.stream()
                .filter(agency -> !isBroad(agency))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** "Community Health: health visiting" says in its second part which of the many services it is. */
    private static boolean isBroad(Agency agency) {
        return agency.sector() == Sector.COMMUNITY_HEALTH || agency.sector() == Sector.OTHER;
    }

    private Optional<Named> bySheet(Grid grid) {
        return grid.kind() == Place.Kind.SHEET
                ? agencies.whole(grid.name()).map(agency -> new Named(agency, "the sheet's name says so"))
                : Optional.empty();
    }

    private Named byFile(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String words = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[_.+-]+", " ");
        String bare = NOISE.matcher(words).replaceAll(" ").strip().replaceAll("\\s+", " ");
        Agency agency = agencies.named(capital(bare.isEmpty() ? words.strip() : bare));
        return new Named(agency, "the file is called '" + name + "'");
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
