package org.sightline.app.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.library.FindThemes;
import org.sightline.core.library.ThemeWords;

/**
 * The themes by which reviews are gathered, the words that speak of each, and which questions ask about which; they ship with
 * Sightline as {@code resources/library/themes.yaml}.
 */
public final class Themes {

    static final String FILE = "themes.yaml";

    private static final WordFile SHIPPED = WordFile.shipped(FILE);
    private static final Map<String, Theme> ALL = read();

    private Themes() {}

    /** In the order in which they are shown everywhere. */
    public static List<Theme> all() {
        return List.copyOf(ALL.values());
    }

    /** Whether there is a theme of that code. */
    public static boolean has(String code) {
        return ALL.containsKey(code);
    }

    /** The name of a theme; a code that is none, as one of an earlier edition, is its own name. */
    public static String name(String code) {
        Theme theme = ALL.get(code);
        return theme == null ? code : theme.name();
    }

    /** Its place among all, from 0; a code that is none stands last. */
    static int place(String code) {
        int place = List.copyOf(ALL.keySet()).indexOf(code);
        return place < 0 ? ALL.size() : place;
    }

    /** The codes of the themes that a question of the record is about; none where it is about none. */
    public static List<String> ofQuestion(String question) {
        return ofQuestions(question).map(part -> part.list("themes")).orElse(List.of());
    }

    /** The situation for which earlier reviews are searched where a question is asked; empty for a question that is none. */
    public static String soughtFor(String question) {
        return ofQuestions(question).map(part -> part.text("sought")).orElse("");
    }

    private static Optional<WordFile> ofQuestions(String question) {
        WordFile questions = SHIPPED.part("questions");
        return questions.keys().contains(question) ? Optional.of(questions.part(question)) : Optional.empty();
    }

    public static FindThemes finder() {
        return new FindThemes(
                SHIPPED.parts("themes").stream().map(Themes::words).toList(), SHIPPED.list("apart"));
    }

    private static Map<String, Theme> read() {
        Map<String, Theme> all = new LinkedHashMap<>();
        SHIPPED.parts("themes").forEach(theme -> all.put(theme.text("code"), theme(theme)));
        return all;
    }

    private static Theme theme(WordFile theme) {
        return new Theme(theme.text("code"), theme.text("name"));
    }

    private static ThemeWords words(WordFile theme) {
        return new ThemeWords(
                theme.text("code"),
                theme.list("plain"),
                theme.some("terms"),
                theme.some("topics"),
                theme.parts("pairs").stream()
                        .map(pair -> new ThemeWords.Pair(pair.list("some"), pair.list("others")))
                        .toList(),
                theme.some("not"));
    }
}
