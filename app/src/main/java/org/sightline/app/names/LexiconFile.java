package org.sightline.app.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.matching.fields.FoldText;
import org.sightline.core.matching.fields.Lexicon;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads the lexicon that ships with Sightline: three files in {@code resources/matching}. */
public final class LexiconFile {

    private LexiconFile() {}

    public static Lexicon shipped() {
        return new Lexicon(
                folded(lists("placeholders.yaml", "placeholders")),
                folded(lists("particles.yaml", "particles")),
                lists("short-forms.yaml", "short forms"));
    }

    private static Set<String> folded(List<List<String>> lists) {
        Set<String> words = new HashSet<>();
        lists.forEach(list -> list.forEach(word -> words.add(String.join(" ", FoldText.words(word)))));
        return words;
    }

    /** A file that is missing or holds anything but lists of words is a fault of the build. */
    private static List<List<String>> lists(String file, String key) {
        // the schema that leaves all words as they are: "no" and "null" are words here
        LoadSettings words = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new FailsafeSchema())
                .build();
        try (InputStream in = LexiconFile.class.getResourceAsStream("/matching/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from this build of Sightline");
            }
            List<List<String>> lists = new ArrayList<>();
            if (new Load(words).loadFromInputStream(in) instanceof Map<?, ?> map
                    && map.get(key) instanceof List<?> all) {
                for (Object one : all) {
                    lists.add(((List<?>) one).stream().map(String::valueOf).toList());
                }
            }
            return lists;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
