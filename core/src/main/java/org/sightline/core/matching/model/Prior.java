package org.sightline.core.matching.model;

/**
 * How often two records picked blindly are of one person, or of one household.
 *
 * @param person a share of all pairs, above 0
 * @param household a share of all pairs, above 0
 */
public record Prior(double person, double household) {

    double unrelated() {
        return 1 - person - household;
    }
}
