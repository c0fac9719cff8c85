package org.sightline.app.library.keep;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.sightline.app.documents.DateWords;
import org.sightline.app.library.Fact;
import org.sightline.app.library.FactTerms;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.library.FactKind;
import org.sightline.core.library.ReadFacts;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What somebody says of a report as a whole. Kinds with codes are ticked, all others written. */
record FactsForm(MultiValueMap<String, String> fields) {

    private static final List<FactKind> WRITTEN =
            List.of(FactKind.TITLE, FactKind.BOARD, FactKind.PUBLISHED, FactKind.AUTHOR);
    private static final List<FactKind> TICKED =
            List.of(FactKind.TYPE, FactKind.AGE, FactKind.SEX, FactKind.HARM, FactKind.AGENCY);
    private static final int LONGEST = 500;

    /** As it stands. */
    static FactsForm of(List<Fact> facts) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        for (Fact fact : facts) {
            String value = TICKED.contains(fact.kind()) ? fact.code() : fact.value();
            if (!fields.getOrDefault(name(fact.kind()), List.of()).contains(value)) {
                fields.add(name(fact.kind()), value);
            }
        }
        return new FactsForm(fields);
    }

    private static String name(FactKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    Errors errors() {
        Errors errors = Errors.none();
        for (FactKind kind : WRITTEN) {
            if (written(kind).length() > LONGEST) {
                errors = errors.and(name(kind), "Write at most 500 characters.");
            }
        }
        String published = written(FactKind.PUBLISHED);
        return published.isEmpty() || WrittenDate.of(published).isPresent()
                ? errors
                : errors.and(
                        name(FactKind.PUBLISHED),
                        "“" + published + "” is not a date. Write one such as March 2014, 2014 or 27 March 2014.");
    }

    /** Each kind of which the form says something else than stands. */
    Map<FactKind, List<Sayings.Coded>> otherThan(List<Fact> facts) {
        FactsForm stands = of(facts);
        Map<FactKind, List<Sayings.Coded>> said = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            if (!said(kind).equals(stands.said(kind))) {
                said.put(
                        kind,
                        said(kind).stream().map(value -> coded(kind, value)).toList());
            }
        }
        return said;
    }

    private List<String> said(FactKind kind) {
        if (WRITTEN.contains(kind)) {
            return written(kind).isEmpty() ? List.of() : List.of(written(kind));
        }
        List<String> sent = fields.getOrDefault(name(kind), List.of());
        return FactTerms.codes(kind).keySet().stream().filter(sent::contains).toList();
    }

    private static Sayings.Coded coded(FactKind kind, String value) {
        return switch (kind) {
            case PUBLISHED -> {
                ApproximateDate date = WrittenDate.of(value).orElseThrow();
                yield new Sayings.Coded(date.edtf(), DateWords.of(date));
            }
            case BOARD -> new Sayings.Coded(new ReadFacts(FactTerms.shipped()).placeOf(value), value);
            case TITLE, AUTHOR -> new Sayings.Coded("", value);
            case TYPE, AGE, SEX, HARM, AGENCY -> new Sayings.Coded(value, FactTerms.label(kind, value));
        };
    }

    private String written(FactKind kind) {
        return Objects.requireNonNullElse(fields.getFirst(name(kind)), "").strip();
    }

    List<Field> writtenFields(Errors errors) {
        List<Field> all = new ArrayList<>();
        for (FactKind kind : WRITTEN) {
            all.add(Field.of(name(kind), label(kind)).value(written(kind)).error(errors));
        }
        return all;
    }

    List<FactsPage.Ticked> tickedFields() {
        return TICKED.stream()
                .map(kind -> new FactsPage.Ticked(
                        Field.of(name(kind), label(kind)),
                        Choice.checked(
                                FactTerms.codes(kind).entrySet().stream()
                                        .map(code -> Choice.of(code.getKey(), code.getValue()))
                                        .toList(),
                                said(kind))))
                .toList();
    }

    private static String label(FactKind kind) {
        return switch (kind) {
            case TITLE -> "Title";
            case BOARD -> "Board or partnership";
            case PUBLISHED -> "Published";
            case AUTHOR -> "Author";
            case TYPE -> "Kind of review";
            case AGE -> "Age of the child or children when they were harmed";
            case SEX -> "The child";
            case HARM -> "What harm came to them";
            case AGENCY -> "Agencies that it is about";
        };
    }
}
