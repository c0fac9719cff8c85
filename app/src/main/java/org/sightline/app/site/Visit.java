package org.sightline.app.site;

import java.util.Optional;

/**
 * What every page of one request has in common, whichever page it is.
 *
 * @param glass through which somebody looks at the case whose page this is
 * @param who nobody before signing in
 * @param madeUp whether the database holds made-up data only
 */
public record Visit(
        Optional<SignedIn> who, Csrf csrf, Optional<Flash> flash, Optional<OpenGlass> glass, boolean madeUp) {

    /** Of a page that nobody looks at through a broken glass. */
    public Visit(Optional<SignedIn> who, Csrf csrf, Optional<Flash> flash, boolean madeUp) {
        this(who, csrf, flash, Optional.empty(), madeUp);
    }

    /** The frame of a page with this title. */
    public Site page(String title, Section section) {
        return new Site(title, section, Optional.empty(), false, this);
    }

    /** The frame of a page of a case. */
    public Site page(String title, InCase inCase) {
        return new Site(title, Section.CASES, Optional.of(inCase), false, this);
    }
}
