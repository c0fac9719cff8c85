package org.sightline.app.chronology;

import java.util.Locale;

/** The name of a constant as JSON carries it: small letters, words joined by hyphens. */
final class Names {

    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
