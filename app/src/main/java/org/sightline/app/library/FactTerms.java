package org.sightline.app.library;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.core.entries.Sector;
import org.sightline.core.library.AgeBand;
import org.sightline.core.library.Coded;
import org.sightline.core.library.FactKind;
import org.sightline.core.library.FactWords;

/**
 * Reads the words by which a review says what it is, which ship with Sightline as {@code resources/library/facts.yaml}, and says
 * how each code is shown.
 */
public final class FactTerms {

    static final String FILE = "facts.yaml";

    private static final FactWords SHIPPED = read(WordFile.shipped(FILE));
    private static final Map<FactKind, Map<String, String>> LABELS = labels(SHIPPED);

    private FactTerms() {}

    public static FactWords shipped() {
        return SHIPPED;
    }

    /** How a code is shown; a code that stands for itself, such as a day, is its own label. */
    public static String label(FactKind kind, String code) {
        return LABELS.getOrDefault(kind, Map.of()).getOrDefault(code, code);
    }

    /** The codes of a kind with their labels, in the order in which they are offered; none where anything may stand. */
    public static Map<String, String> codes(FactKind kind) {
        return LABELS.getOrDefault(kind, Map.of());
    }

    private static Map<FactKind, Map<String, String>> labels(FactWords words) {
        Map<FactKind, Map<String, String>> labels = new EnumMap<>(FactKind.class);
        labels.put(FactKind.TYPE, byCode(words.types()));
        labels.put(FactKind.SEX, byCode(words.children().sexes()));
        labels.put(FactKind.HARM, byCode(words.children().harms()));
        Map<String, String> ages = new LinkedHashMap<>();
        words.ages().forEach(band -> ages.put(band.code(), band.label()));
        labels.put(FactKind.AGE, ages);
        Map<String, String> sectors = new LinkedHashMap<>();
        for (Sector sector : Sector.values()) {
            sectors.put(sector.name(), sector.label());
        }
        labels.put(FactKind.AGENCY, sectors);
        return labels;
    }

    private static Map<String, String> byCode(List<Coded> all) {
        Map<String, String> labels = new LinkedHashMap<>();
        all.forEach(one -> labels.put(one.code(), one.label()));
        return labels;
    }

    private static FactWords read(WordFile file) {
        WordFile boards = file.part("boards");
        WordFile children = file.part("children");
        return new FactWords(
                labelsOf(file.part("labels")),
                new FactWords.OfBoards(boards.list("ends"), boards.list("common"), boards.list("inspected")),
                coded(file, "types"),
                file.parts("ages").stream().map(FactTerms::band).toList(),
                new FactWords.OfChildren(
                        coded(children, "sexes"),
                        coded(children, "harms"),
                        children.list("reviews"),
                        children.list("accounts"),
                        children.list("others")),
                sectors(file.part("sectors")));
    }

    private static Map<FactKind, List<String>> labelsOf(WordFile labels) {
        Map<FactKind, List<String>> all = new EnumMap<>(FactKind.class);
        labels.keys().forEach(kind -> all.put(FactKind.valueOf(kind), labels.list(kind)));
        return all;
    }

    private static AgeBand band(WordFile band) {
        return new AgeBand(
                band.text("code"), band.text("label"), band.number("from"), band.number("to"), band.some("words"));
    }

    private static List<Coded> coded(WordFile file, String key) {
        return file.parts(key).stream()
                .map(one -> new Coded(
                        one.text("code"),
                        one.text("label"),
                        one.some(one.some("plain").isEmpty() ? "words" : "plain"),
                        one.some("terms")))
                .toList();
    }

    private static List<Coded> sectors(WordFile sectors) {
        return sectors.keys().stream()
                .map(sector -> new Coded(sector, Sector.valueOf(sector).label(), sectors.list(sector), List.of()))
                .toList();
    }
}
