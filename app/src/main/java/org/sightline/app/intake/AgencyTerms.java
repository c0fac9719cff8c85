package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.sightline.core.entries.Sector;
import org.sightline.core.intake.Agencies;

/** Reads {@code intake/agencies.yaml}: which words mean which body, and its line of work. */
public final class AgencyTerms {

    private AgencyTerms() {}

    /** The bodies that ship with Sightline. */
    public static Agencies shipped() {
        List<Agencies.Known> known = new ArrayList<>();
        for (YamlText item : ShippedYaml.read("/intake/agencies.yaml").list("agencies")) {
            if (item instanceof YamlText.Mapping body) {
                known.add(known(body));
            }
        }
        return new Agencies(known);
    }

    private static Agencies.Known known(YamlText.Mapping body) {
        return new Agencies.Known(
                body.words("name").orElseThrow(() -> new IllegalStateException("line " + body.line() + ": no name")),
                body.words("sector").map(Sector::valueOf).orElse(Sector.OTHER),
                YamlText.words(body.list("known as")));
    }
}
