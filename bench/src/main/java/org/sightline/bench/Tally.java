package org.sightline.bench;

/**
 * How often a reading was right: how many were marked by a person and read too, read but not marked, marked but not read.
 */
final class Tally {

    private int right;
    private int wrong;
    private int missed;

    void count(boolean marked, boolean read) {
        if (marked && read) {
            right++;
        } else if (read) {
            wrong++;
        } else if (marked) {
            missed++;
        }
    }

    void add(Tally other) {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
    }

    int marked() {
        return right + missed;
    }

    int read() {
        return right + wrong;
    }

    int right() {
        return right;
    }

    /** The share of what was read that is right, from 0 to 1; not a number where nothing was read. */
    double precision() {
        return (double) right / read();
    }

    /** The share of what is there that was read, from 0 to 1; not a number where there is nothing. */
    double recall() {
        return (double) right / marked();
    }
}
