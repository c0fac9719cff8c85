package org.sightline.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Links a line to the one before it.
 *
 * <p>The hash is the SHA-256 of these fields in this order, each as UTF-8 behind its length in bytes (four bytes, the
 * highest first), so that no two different lines can ever give the same bytes: {@value #FORM}, the hash before it in
 * hexadecimal, number, time (ISO 8601, in UTC), name, role, case number or nothing, action, what, why, outcome.
 *
 * <p>There is no secret in it, so anybody can check a chain. It also means that somebody who may rewrite everything can
 * alter a line and make the chain again from there on. What they can not do is end with the same hash: so note the head
 * somewhere that they can not reach (another system, the minutes of a meeting, a printed page), and check against that.
 */
public final class Chain {

    /** What the first line hangs on. */
    public static final Hash START = new Hash("0".repeat(64));

    private static final String FORM = "sightline-audit-1";

    private Chain() {}

    /** The link of the line that comes next after {@code previous}. */
    public static Link link(Hash previous, AuditLine line) {
        MessageDigest digest = sha256();
        add(digest, FORM);
        add(digest, previous.hex());
        add(digest, Long.toString(line.number()));
        add(digest, line.at().toString());
        add(digest, line.who().name());
        add(digest, line.who().role());
        add(digest, line.caseNumber().map(number -> Long.toString(number)).orElse(""));
        add(digest, line.action());
        add(digest, line.what());
        add(digest, line.why());
        add(digest, line.outcome());
        return new Link(previous, new Hash(HexFormat.of().formatHex(digest.digest())));
    }

    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (bytes.length >>> shift));
        }
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
