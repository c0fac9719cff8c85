package org.sightline.core.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/** A SHA-256 hash, as 64 hexadecimal digits in lower case. */
public record Hash(String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Hash {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not 64 hexadecimal digits");
        }
    }

    /** As a person copied it, in capitals or not, with or without spaces; empty where it is no such hash. */
    public static Optional<Hash> read(String written) {
        return Optional.of(written.replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT))
                .filter(hex -> HEX.matcher(hex).matches())
                .map(Hash::new);
    }

    @Override
    public String toString() {
        return hex;
    }
}
