package org.sightline.core.matching;

/** Is told how far the work is. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (stage, done) -> {};

    /**
     * @param stage what is being done, in plain words
     * @param done how much of all the work is done, 0 to 1
     */
    void at(String stage, double done);
}
