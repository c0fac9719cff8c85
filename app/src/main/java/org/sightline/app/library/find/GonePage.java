package org.sightline.app.library.find;

import org.sightline.app.site.Site;

/** A report that may not be shown any more, since when and why. */
public record GonePage(Site site, String name, String why) {}
