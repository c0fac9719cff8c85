package org.sightline.app.chronology.live;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.app.chronology.Dot;
import org.sightline.app.chronology.DrawPicture;
import org.sightline.app.chronology.Picture;
import org.sightline.core.access.Scope;
import org.springframework.stereotype.Component;

/** Draws what was found, and keeps what was drawn last: many people look at the same picture, and it changes only with the case. */
@Component
final class Pictures {

    /** A crowded one takes about 300 kB. */
    private static final int MOST = 64;

    private final StatusBands bands;
    private final InstantSource clock;
    private final Map<Key, Picture> kept = new LinkedHashMap<>(16, 0.75f, true);

    Pictures(StatusBands bands, InstantSource clock) {
        this.bands = bands;
        this.clock = clock;
    }

    private record Key(long caseNumber, Scope scope, long version, Map<String, String> asked) {}

    /** On the first page only: the others are for reading on. */
    Optional<LivePage.PictureOnPage> of(Permit permit, Glance glance, Wanted wanted, Found found) {
        boolean nothing = found.lines().isEmpty() && wanted.period().isEmpty();
        if (found.pages().current() > 1 || nothing) {
            return Optional.empty();
        }
        Picture picture = kept(permit, glance, wanted, found);
        List<StatusBand> stood = wanted.asKnown() ? List.of() : bands.of(permit);
        return Optional.of(new LivePage.PictureOnPage(
                picture,
                new Zoom(wanted.asked(), wanted.period()),
                new BandStrips(permit.caseNumber(), picture.axis(), stood)));
    }

    private Picture kept(Permit permit, Glance glance, Wanted wanted, Found found) {
        Asked asked = wanted.asked();
        if (asked.has(Asked.EPISODE)) {
            // an episode changes without the case
            return draw(glance, wanted, found);
        }
        Key key = new Key(permit.caseNumber(), permit.scope(), glance.version(), asked.fields());
        synchronized (kept) {
            Picture known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Picture drawn = draw(glance, wanted, found);
        synchronized (kept) {
            kept.put(key, drawn);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return drawn;
    }

    private Picture draw(Glance glance, Wanted wanted, Found found) {
        String person = wanted.asked().field(Asked.PERSON);
        return DrawPicture.of(new DrawPicture.Request(
                found.lines().stream().<Dot>map(line -> line).toList(),
                glance.children().stream()
                        .filter(child -> person.isEmpty() || child.name().equals(person))
                        .toList(),
                List.of(),
                new LiveWays(wanted.asked(), glance.colours()),
                wanted.period(),
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault())));
    }
}
