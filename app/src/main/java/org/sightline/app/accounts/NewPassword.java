package org.sightline.app.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a password will do: long enough, not what everybody tries first, and not the user name. Nothing is asked of its
 * letters, since rules about those make passwords worse (NIST SP 800-63B, 3.1.1.2).
 */
final class NewPassword {

    private static final int SHORTEST = 12;
    /** Longer than anybody types, and short enough that hashing it costs no more than any other. */
    private static final int LONGEST = 200;

    private static final Set<String> WORST = worst();

    private NewPassword() {}

    /** What is wrong with it, in a sentence. */
    static Optional<String> wrong(String password, String login) {
        String plain = password.strip().toLowerCase(Locale.ROOT);
        if (plain.length() < SHORTEST) {
            return Optional.of(
                    "Choose a password of " + SHORTEST + " characters or more. Three or four words are good.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Choose a password of at most " + LONGEST + " characters.");
        }
        if (plain.equals(login.toLowerCase(Locale.ROOT))
                || plain.chars().distinct().count() < 4) {
            return Optional.of(
                    "This password is too easy to guess. Choose three or four words that belong to nothing.");
        }
        return WORST.contains(plain)
                ? Optional.of("This password is among the first that people try. Choose another.")
                : Optional.empty();
    }

    private static Set<String> worst() {
        try (InputStream file = NewPassword.class.getResourceAsStream("worst-passwords.txt")) {
            if (file == null) {
                throw new IllegalStateException("worst-passwords.txt is missing from the build");
            }
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
