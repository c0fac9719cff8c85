package org.sightline.app.search;

/**
 * How much counts what in a search.
 *
 * @param rarity how much more a word of the query counts for being rare, beside what BM25 gives it: its weight (inverse document
 *     frequency) to this power. In a whole situation most words are told in every report, and the few that are not say what it
 *     is about.
 * @param pairs how much two words count that stand together in the query and in a passage, beside the words themselves
 * @param meaning how much of the score the meaning decides, from 0 to 1
 */
public record Weights(double rarity, double pairs, double meaning) {

    /** So many different words tell a situation. */
    static final int SITUATION = 20;

    /** Measured on three sets (bench/README.md). */
    public static final Weights SHIPPED = new Weights(1, 0.3, 0.4);

    /** Words alone by BM25, with which everything else is compared. */
    public static final Weights BM25 = new Weights(0, 0, 0);

    /**
     * How much rarity counts among so many different words of a query. Words alone lost to BM25 on sentences of ten words at the full
     * power: whoever writes few has chosen them. Beside meaning it stays whole, as it was measured.
     */
    double rarityAmong(int words) {
        return meaning > 0 ? rarity : rarity * Math.min(words, SITUATION) / SITUATION;
    }

    Weights wordsOnly() {
        return new Weights(rarity, pairs, 0);
    }
}
