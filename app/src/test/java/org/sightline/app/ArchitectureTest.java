package org.sightline.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the arrows that ARCHITECTURE.md draws. */
class ArchitectureTest {

    private static final String CORE = "org.sightline.core.";
    private static final String APP = "org.sightline.app.";

    private static final Map<String, Set<String>> CORE_MAY_USE = Map.ofEntries(
            Map.entry("access", Set.of()),
            Map.entry("agencies", Set.of("explanation")),
            Map.entry("audit", Set.of()),
            Map.entry("calendar", Set.of()),
            Map.entry("explanation", Set.of()),
            Map.entry("search", Set.of("explanation")),
            Map.entry("words", Set.of()),
            Map.entry("entries", Set.of("calendar")),
            Map.entry("household", Set.of("calendar")),
            Map.entry("learning", Set.of("explanation", "words")),
            Map.entry("library", Set.of("calendar", "entries", "words")),
            Map.entry("matching.identity", Set.of()),
            Map.entry("people", Set.of("calendar", "entries", "words")),
            Map.entry("readings", Set.of("calendar", "entries", "people", "words")),
            Map.entry("intake", Set.of("calendar", "entries", "people", "words")),
            Map.entry("chronology", Set.of("calendar", "entries", "people", "readings", "words")),
            Map.entry("matching.fields", Set.of()),
            Map.entry("matching.compare", Set.of("matching.fields")),
            Map.entry("matching.blocks", Set.of("matching.fields")),
            Map.entry("matching.households", Set.of("matching.fields")),
            Map.entry("matching.rulings", Set.of("matching.compare", "matching.fields")),
            Map.entry("matching.model", Set.of("matching.blocks", "matching.compare", "matching.fields")),
            Map.entry(
                    "matching.clusters",
                    Set.of("matching.compare", "matching.fields", "matching.model", "matching.rulings")),
            Map.entry(
                    "matching",
                    Set.of(
                            "explanation",
                            "matching.blocks",
                            "matching.clusters",
                            "matching.compare",
                            "matching.fields",
                            "matching.model",
                            "matching.rulings")),
            Map.entry("registers", Set.of("calendar", "matching")),
            Map.entry("retention", Set.of("calendar", "explanation", "people", "rulebook")),
            Map.entry("rulebook", Set.of("calendar", "entries", "explanation")),
            Map.entry(
                    "questions",
                    Set.of(
                            "calendar",
                            "entries",
                            "people",
                            "readings",
                            "chronology",
                            "rulebook",
                            "explanation",
                            "words")),
            Map.entry(
                    "review",
                    Set.of(
                            "calendar",
                            "entries",
                            "people",
                            "readings",
                            "intake",
                            "chronology",
                            "rulebook",
                            "questions")));

    private static final Map<String, Set<String>> APP_MAY_USE = Map.ofEntries(
            Map.entry("commands", Set.of()),
            Map.entry("database", Set.of()),
            Map.entry("documents", Set.of()),
            Map.entry("site", Set.of("documents")),
            Map.entry("intake", Set.of()),
            Map.entry("readings", Set.of("intake")),
            Map.entry("audit", Set.of("commands", "database")),
            Map.entry("access", Set.of("audit", "database", "site")),
            Map.entry("accounts", Set.of("access", "audit", "database", "site")),
            Map.entry("signin", Set.of("access", "accounts", "audit", "database", "site")),
            Map.entry("rulebook", Set.of("access", "documents", "site")),
            Map.entry("operations", Set.of("access", "audit", "commands", "database", "record", "rulebook", "site")),
            Map.entry("record", Set.of("access", "database", "intake", "readings", "rulebook")),
            Map.entry("cases", Set.of("access", "database", "documents", "intake", "library.find", "record", "site")),
            Map.entry("drafts", Set.of("access")),
            Map.entry("looks", Set.of("access", "audit", "cases", "site")),
            Map.entry("names", Set.of()),
            // what its parts below may use between them
            Map.entry(
                    "library",
                    Set.of(
                            "access",
                            "accounts",
                            "audit",
                            "commands",
                            "database",
                            "documents",
                            "intake",
                            "operations",
                            "record",
                            "search",
                            "site")),
            Map.entry("library.keep", Set.of("access", "database", "documents", "library", "site")),
            Map.entry("library.find", Set.of("access", "database", "documents", "library", "record", "search", "site")),
            Map.entry(
                    "library.learning",
                    Set.of("access", "database", "documents", "library", "library.find", "search", "site")),
            Map.entry(
                    "library.export",
                    Set.of("access", "accounts", "database", "documents", "library", "library.learning", "site")),
            Map.entry("registers", Set.of("commands", "documents", "intake", "names")),
            Map.entry("submissions", Set.of("access", "cases", "database", "documents", "intake", "record", "site")),
            Map.entry("agencies", Set.of("access", "cases", "database", "documents", "intake", "site", "submissions")),
            Map.entry(
                    "chronology", Set.of("access", "cases", "database", "documents", "record", "site", "submissions")),
            Map.entry(
                    "chronology.live",
                    Set.of("access", "cases", "chronology", "database", "documents", "record", "site", "submissions")),
            Map.entry(
                    "questions",
                    Set.of("access", "cases", "database", "documents", "library.find", "record", "rulebook", "site")),
            Map.entry(
                    "questions.live",
                    Set.of("access", "cases", "database", "documents", "library.find", "record", "rulebook", "site")),
            Map.entry(
                    "exports",
                    Set.of("access", "cases", "chronology", "documents", "questions", "record", "rulebook", "site")),
            Map.entry(
                    "review",
                    Set.of("commands", "documents", "intake", "readings", "rulebook", "chronology", "questions")),
            Map.entry(
                    "matching", Set.of("access", "audit", "cases", "database", "documents", "names", "record", "site")),
            Map.entry("members", Set.of("access", "audit", "cases", "site", "submissions")),
            Map.entry("search", Set.of()),
            Map.entry("retention", Set.of("access", "cases", "database", "documents", "record", "rulebook", "site")),
            Map.entry(
                    "serve",
                    Set.of(
                            "access",
                            "accounts",
                            "cases",
                            "commands",
                            "database",
                            "documents",
                            "intake",
                            "library",
                            "members",
                            "search",
                            "submissions",
                            "review")));

    /** All that hashing takes, and none of the keys, stores and random numbers that stand beside it. */
    private static final Class<?>[] HASHING = {
        MessageDigest.class, NoSuchAlgorithmException.class, StandardCharsets.class, Charset.class
    };

    private static final List<String> SAYS_NOTHING =
            List.of("Service", "Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Entity", "Base", "Info", "Data");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sightline");

    @TestFactory
    Stream<DynamicTest> every_package_of_core_uses_only_what_it_may() {
        return arrows(CORE, CORE_MAY_USE);
    }

    @TestFactory
    Stream<DynamicTest> every_package_of_app_uses_only_what_it_may() {
        return arrows(APP, APP_MAY_USE);
    }

    private static Stream<DynamicTest> arrows(String root, Map<String, Set<String>> mayUse) {
        return mayUse.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String[] allowed = Stream.concat(Stream.of(name), mayUse.getOrDefault(name, Set.of()).stream())
                            .map(other -> root + other + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that(resideInAPackage(root + name + ".."))
                            .should()
                            .dependOnClassesThat(resideInAPackage(root.substring(0, root.length() - 1) + "..")
                                    .and(not(resideInAnyPackage(allowed))))
                            .check(CLASSES);
                }));
    }

    @Test
    void every_package_is_in_the_picture() {
        Set<String> drawn = Stream.concat(
                        CORE_MAY_USE.keySet().stream().map(CORE::concat),
                        APP_MAY_USE.keySet().stream().map(APP::concat))
                .collect(java.util.stream.Collectors.toSet());
        Set<String> there = CLASSES.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(CORE) || name.startsWith(APP))
                .filter(name -> !name.startsWith(APP + "pages"))
                .collect(java.util.stream.Collectors.toSet());

        assertThat(there).isEqualTo(drawn);
    }

    @Test
    void there_are_no_circles() {
        slices().matching("org.sightline.(*).(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void the_core_touches_nothing_but_the_language() {
        classes()
                .that(resideInAPackage("org.sightline.core.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "org.sightline.core..",
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.text..",
                                "java.math..",
                                "org.jspecify..",
                                "com.google.auto.service..")
                        .or(belongToAnyOf(HASHING)))
                .check(CLASSES);
    }

    @Test
    void no_name_ends_in_a_word_that_says_nothing() {
        assertThat(CLASSES.stream()
                        .filter(type -> SAYS_NOTHING.stream().anyMatch(type.getSimpleName()::endsWith))
                        .map(type -> type.getFullName()))
                .isEmpty();
    }

    @Test
    void no_source_file_is_longer_than_three_hundred_lines() throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/"))
                    .filter(file -> lines(file) > 300)
                    .toList();

            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
