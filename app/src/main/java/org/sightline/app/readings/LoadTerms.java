package org.sightline.app.readings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.entries.Sector;
import org.sightline.core.readings.Term;
import org.sightline.core.readings.Terms;
import org.sightline.core.readings.Turn;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Loads the terms by which entries are read, from the data files that ship with Sightline. {@code readings/index.yaml}
 * names the files, and says how they are written.
 */
public final class LoadTerms {

    private static final String FOLDER = "/readings/";

    private final List<Term> terms = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<Sector, List<String>> agencies = new LinkedHashMap<>();
    private final Map<String, String> abbreviations = new LinkedHashMap<>();

    private LoadTerms() {}

    /** The terms that ship with Sightline. */
    public static Terms shipped() {
        LoadTerms load = new LoadTerms();
        for (String file : new YamlMap("index.yaml", parsed("index.yaml")).texts("files")) {
            load.add(file, parsed(file));
        }
        return load.terms();
    }

    /**
     * The terms of one file's text.
     *
     * @throws IllegalArgumentException with one sentence that says what in the file cannot be understood
     */
    static Terms of(String file, String yaml) {
        LoadTerms load = new LoadTerms();
        load.add(file, parsed(file, yaml));
        return load.terms();
    }

    private Terms terms() {
        Set<String> names = new HashSet<>();
        for (Term term : terms) {
            if (!names.add(term.name())) {
                throw new IllegalArgumentException(
                        "Two terms are called \"" + term.name() + "\"; give one of them another name.");
            }
        }
        return new Terms(terms, turns, words, agencies, abbreviations);
    }

    private void add(String file, Object yaml) {
        YamlMap map = new YamlMap(file, yaml);
        map.map("abbreviations").forEach((written, meant) -> abbreviations.put(written, meant.toString()));
        YamlMap lists = new YamlMap(file, map.map("words"));
        lists.keys().forEach(name -> words.put(name, lists.texts(name)));
        YamlMap sectors = new YamlMap(file, map.map("agencies"));
        sectors.keys().forEach(name -> agencies.put(TermYaml.sector(file, name), sectors.texts(name)));
        map.maps("turns").forEach(turn -> turns.add(TermYaml.turn(turn)));
        map.maps("terms").forEach(term -> terms.add(TermYaml.term(term)));
    }

    private static Object parsed(String file) {
        try (InputStream in = LoadTerms.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "readings/index.yaml names " + file + ", and there is no such file.");
            }
            return parsed(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object parsed(String file, String yaml) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            return new Load(settings).loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(file + " is not YAML that can be read: " + e.getMessage(), e);
        }
    }
}
