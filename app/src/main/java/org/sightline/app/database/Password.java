package org.sightline.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** A password made by chance, which stands in a file that only its owner can read. */
record Password(Path file, String text) {

    private static final int BYTES = 32;

    static Password make(Path file) throws IOException {
        byte[] chance = new byte[BYTES];
        new SecureRandom().nextBytes(chance);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
        OwnerOnly.write(file, text + "\n");
        return new Password(file, text);
    }

    static Password read(Path file) throws IOException, CannotStart {
        try {
            return new Password(file, Files.readString(file).strip());
        } catch (NoSuchFileException missing) {
            throw new CannotStart("The database's password is missing: " + file
                    + " is not there. Put it back from a backup; it is never made again once there is a database.");
        }
    }

    @Override
    public String toString() {
        return "the password in " + file;
    }
}
