package org.sightline.app.questions.live;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.site.Errors;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.Overruling;
import org.sightline.core.readings.SightingGrade;

/**
 * What somebody says against a reading.
 *
 * @param what one of: {@code not-VISIT} for a kind that it is not, {@code also} with the kind that it also is, or
 *     {@code seen} with a child and how the child was seen
 * @param grade one of the grades, or {@code not} where the child was not seen
 */
record OverruleForm(
        @Nullable String what,
        @Nullable String kind,
        @Nullable String child,
        @Nullable String grade,
        @Nullable String reason) {

    static final OverruleForm NOTHING = new OverruleForm(null, null, null, null, null);
    static final String NOT = "not-";
    static final String ALSO = "also";
    static final String SEEN = "seen";
    static final String NOT_SEEN = "not";

    String reasonGiven() {
        return reason == null ? "" : reason.strip();
    }

    /** What must be mended before it can be kept. */
    Errors errors() {
        Errors errors = Errors.none();
        if (what == null || what.isBlank()) {
            errors = errors.and("what", "Choose what is not right.");
        } else if (what.equals(ALSO) && also().isEmpty()) {
            errors = errors.and("kind", "Choose what the entry also is.");
        } else if (what.equals(SEEN)) {
            if (child == null || child.isBlank()) {
                errors = errors.and("child", "Choose the child.");
            }
            if (!NOT_SEEN.equals(grade) && gradeNamed().isEmpty()) {
                errors = errors.and("grade", "Choose how the child was seen, or that the child was not.");
            }
        } else if (what.startsWith(NOT)
                && kindNamed(what.substring(NOT.length())).isEmpty()) {
            errors = errors.and("what", "Choose what is not right.");
        }
        return reasonGiven().isEmpty() ? errors.and("reason", "Write why, so that others can follow you.") : errors;
    }

    /** What it says of an entry; only where nothing must be mended. */
    Overruling of(String entry) {
        String said = String.valueOf(what);
        if (said.equals(ALSO)) {
            return Overruling.isOfKind(entry, also().orElseThrow());
        }
        if (said.equals(SEEN)) {
            String whom = String.valueOf(child);
            return NOT_SEEN.equals(grade)
                    ? Overruling.wasNotSeen(entry, whom)
                    : Overruling.wasSeen(entry, whom, gradeNamed().orElseThrow());
        }
        return Overruling.isNotOfKind(
                entry, kindNamed(said.substring(NOT.length())).orElseThrow());
    }

    private Optional<Kind> also() {
        return kindNamed(kind);
    }

    private Optional<SightingGrade> gradeNamed() {
        return Arrays.stream(SightingGrade.values())
                .filter(each -> each.name().equals(grade))
                .findFirst();
    }

    private static Optional<Kind> kindNamed(@Nullable String name) {
        return Arrays.stream(Kind.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
