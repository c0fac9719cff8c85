package org.sightline.core.matching.rulings;

/** What is to be done with a pair, whatever it weighs. */
public sealed interface Ruling permits Ruling.MustLink, Ruling.CannotLink, Ruling.ByWeight {

    /** Nothing is known beside what the records say. */
    ByWeight BY_WEIGHT = new ByWeight();

    /** Both are one person's. */
    record MustLink(String why) implements Ruling {}

    /** They are two people's. */
    record CannotLink(String why, Because because) implements Ruling {
        /** Whether the guard of twins says so, and nobody who decided it. */
        public boolean isGuard() {
            return because != Because.KEPT_APART;
        }
    }

    /** Why two records cannot be linked. */
    enum Because {
        /** Somebody decided it, or a seal stands between them. */
        KEPT_APART,
        /** Two names of one birth date and surname. */
        TWO_NAMES,
        /** One has no name, so that it may be either twin. */
        NO_NAME
    }

    /** The weight decides. */
    record ByWeight() implements Ruling {}
}
