package org.sightline.core.matching;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/** The numbers by which people stand in a result, whichever engine writes it. */
public final class NumberPeople {

    private NumberPeople() {}

    /**
     * People counted from 1, in the order of their first records.
     *
     * @param people for each record, the smallest ordinal of its person's records
     * @return for each record, its person's number
     */
    public static int[] of(int[] people) {
        int[] numbers = new int[people.length];
        int last = 0;
        for (int record = 0; record < people.length; record++) {
            numbers[record] = people[record] == record ? ++last : numbers[people[record]];
        }
        return numbers;
    }

    /** The numbers of a household's people, with blanks between them. */
    public static String household(Collection<Integer> persons, int[] numbers) {
        return persons.stream().map(person -> String.valueOf(numbers[person])).collect(joining(" "));
    }
}
