package org.sightline.app.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sightline.app.rulebook.Faults.Spot;
import org.sightline.app.rulebook.RuleReader.WrittenRule;

/**
 * Loads the rule book: the files that ship with Sightline and, where an authority has its own, the files of one folder
 * laid over them. Nothing of a book with a mistake in it is used; every mistake is named with its file and line.
 */
public final class LoadRuleBook {

    private static final String FOLDER = "/rulebook/";

    private LoadRuleBook() {}

    /** The book that ships with Sightline. */
    public static RuleBookRead shipped() {
        Faults faults = new Faults();
        return Assembled.of(shippedRules(faults), List.of(), faults);
    }

    /**
     * The shipped book with an authority's own rules laid over it.
     *
     * @param folder holds .yaml or .yml files in the format of the shipped ones; each edition names its authority
     */
    public static RuleBookRead with(Path folder) {
        Faults faults = new Faults();
        List<WrittenRule> shipped = shippedRules(faults);
        return Assembled.of(shipped, localRules(folder, faults), faults);
    }

    private static List<WrittenRule> shippedRules(Faults faults) {
        return resource("index.txt")
                .lines()
                .filter(name -> !name.isBlank())
                .flatMap(name -> RuleFile.read(name, resource(name), faults).stream())
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = LoadRuleBook.class.getResourceAsStream(FOLDER + name)) {
            byte[] bytes = Objects.requireNonNull(in, () -> FOLDER + name + " is not in the archive")
                    .readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<WrittenRule> localRules(Path folder, Faults faults) {
        List<WrittenRule> rules = new ArrayList<>();
        List<Path> files = yamlFiles(folder, faults);
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try {
                rules.addAll(RuleFile.read(name, Files.readString(file), faults));
            } catch (CharacterCodingException e) {
                faults.add(new Spot(name, 1), "the file is not in UTF-8; save it as UTF-8 text");
            } catch (IOException e) {
                faults.add(new Spot(name, 1), "the file cannot be read (" + e.getMessage() + ")");
            }
        }
        return rules;
    }

    private static List<Path> yamlFiles(Path folder, Faults faults) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                faults.add("the folder of rules " + folder + " holds no .yaml file");
            }
            return found;
        } catch (IOException e) {
            faults.add("the folder of rules " + folder + " cannot be read; name a folder that holds .yaml files");
            return List.of();
        }
    }
}
