package org.sightline.core.matching.model;

import java.util.List;

/**
 * What was learned of how records of one person, of one household and of strangers agree: enough to weigh any pair.
 *
 * @param version what this model is called, wherever something rests on it
 * @param fields one for each field of the schema, in its order
 * @param together pairs of fields that strangers agree on together
 * @param within for two records of one register
 * @param across for two records of different registers
 * @param recordsEach how many records a person has on average, 1 or more
 * @param linkAt from this probability on two records are taken for one person's
 * @param askAt from this probability on a person is asked
 */
public record Model(
        String version,
        List<FieldOdds> fields,
        List<Together> together,
        Prior within,
        Prior across,
        double recordsEach,
        double linkAt,
        double askAt) {

    public Model {
        fields = List.copyOf(fields);
        together = List.copyOf(together);
    }
}
