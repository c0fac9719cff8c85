package org.sightline.app.site;

/** The page on which a person chooses between two versions. */
public record ConflictPage(Site site, Conflict conflict) {

    /** Of something outside any case. */
    public static ConflictPage of(Visit visit, Section section, Conflict conflict) {
        return new ConflictPage(visit.page(conflict.title(), section), conflict);
    }

    public static ConflictPage of(Visit visit, InCase inCase, Conflict conflict) {
        return new ConflictPage(visit.page(conflict.title(), inCase), conflict);
    }
}
