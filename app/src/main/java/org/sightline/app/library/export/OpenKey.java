package org.sightline.app.library.export;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import org.sightline.app.access.SignedInAs;
import org.sightline.app.access.Visitor;
import org.sightline.app.access.WrongSecrets;
import org.sightline.app.database.Transactions;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * In whose name a request reads the library: of whoever made the key that it comes with, or of whoever is signed in. Nothing but
 * the library's own addresses for programs asks here, so that a key opens nothing else.
 */
@Component
final class OpenKey {

    private static final String BEARER = "Bearer ";

    private final Transactions transactions;
    private final LibraryKeys keys;
    private final WrongSecrets wrong;
    private final InstantSource clock;

    OpenKey(Transactions transactions, LibraryKeys keys, WrongSecrets wrong, InstantSource clock) {
        this.transactions = transactions;
        this.keys = keys;
        this.wrong = wrong;
        this.clock = clock;
    }

    /**
     * Who reads.
     *
     * @param how as the audit tells it: empty for people at a page
     */
    record Reader(Visitor visitor, String how) {}

    /** By the header alone: what stands in an address stands in logs too. */
    Reader byHeader(HttpServletRequest request) {
        return header(request)
                .map(key -> held(key, request))
                .or(OpenKey::signedIn)
                .orElseThrow(() -> new NoSuchKey(false));
    }

    /** By the header or, for feed readers that know no headers, by a part of the address. */
    Reader byAddress(HttpServletRequest request, String key) {
        return key.isEmpty() ? byHeader(request) : held(key, request);
    }

    private static Optional<String> header(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip());
    }

    private static Optional<Reader> signedIn() {
        var somebody = SecurityContextHolder.getContext().getAuthentication();
        return somebody != null && somebody.getPrincipal() instanceof SignedInAs who
                ? Optional.of(new Reader(who.visitor(), ""))
                : Optional.empty();
    }

    private Reader held(String key, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (wrong.tooMany(address)) {
            throw new NoSuchKey(true);
        }
        return transactions
                .atWork(() -> keys.open(key, clock.instant()))
                .map(held -> new Reader(held.visitor(), ", by the key “" + held.name() + "”"))
                .orElseThrow(() -> {
                    wrong.count(address);
                    return new NoSuchKey(false);
                });
    }
}
