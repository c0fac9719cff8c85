package org.sightline.app.library.find;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody searched for last, in their session: what they wrote may describe a child, so it stands in no address and no log, and a
 * browser's way back still leads to what was found. It goes with the session.
 */
final class LastSought {

    private static final String NAME = "library.sought";
    private static final int MOST = 5;

    private LastSought() {}

    /** What a session keeps. */
    private record Kept(int last, Map<Integer, Sought> byNumber) implements Serializable {}

    /** @return the number by which it is found again in this session */
    static int keep(HttpSession session, Sought sought) {
        Kept before = kept(session);
        int number = before.last() + 1;
        Map<Integer, Sought> all = new LinkedHashMap<>(before.byNumber());
        all.put(number, sought);
        all.keySet().removeIf(each -> each <= number - MOST);
        session.setAttribute(NAME, new Kept(number, all));
        return number;
    }

    static Optional<Sought> of(HttpSession session, int number) {
        return Optional.ofNullable(kept(session).byNumber().get(number));
    }

    private static Kept kept(HttpSession session) {
        return session.getAttribute(NAME) instanceof Kept kept ? kept : new Kept(0, new LinkedHashMap<>());
    }
}
