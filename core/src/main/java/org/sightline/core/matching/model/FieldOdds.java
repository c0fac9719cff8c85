package org.sightline.core.matching.model;

import java.util.List;

/**
 * How likely each level of one field is, for records of one person, of one household, and of strangers.
 *
 * @param name the field's heading
 * @param fact the field's fact, by its name in code
 * @param person a chance for each level from 1 upwards; they add up to 1
 * @param household the same, for two people of one household
 * @param strangers the same, for two people picked blindly
 * @param neighbours the same, for strangers of one postcode, where the field tells of a place: neighbours live in one street;
 *     empty for all other fields
 * @param same the chance that two strangers share this value, by which rare values count more; 0 where it was not counted
 */
public record FieldOdds(
        String name,
        String fact,
        List<Double> person,
        List<Double> household,
        List<Double> strangers,
        List<Double> neighbours,
        double same) {

    public FieldOdds {
        person = List.copyOf(person);
        household = List.copyOf(household);
        strangers = List.copyOf(strangers);
        neighbours = List.copyOf(neighbours);
    }
}
