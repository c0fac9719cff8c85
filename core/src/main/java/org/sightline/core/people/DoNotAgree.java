package org.sightline.core.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;

/** Whether accounts of one person contradict each other. It only says so: which is right is for a person to find out. */
public final class DoNotAgree {

    private DoNotAgree() {}

    /** In a sentence or two; empty where all the accounts can be true. */
    public static Optional<String> says(PersonFact fact, Collection<String> values) {
        List<String> different = values.stream().distinct().toList();
        if (different.size() < 2) {
            return Optional.empty();
        }
        return switch (fact) {
            case NAME -> Optional.empty();
            case BORN ->
                anyApart(different)
                        ? Optional.of(
                                "The dates of birth do not agree. Somebody has one: at least one account is mistaken, or"
                                        + " it means somebody else.")
                        : Optional.empty();
            case NHS_NUMBER ->
                Optional.of(
                        "The NHS numbers do not agree. Somebody has one: a number can be mistyped, or it can be that of the"
                                + " mother, a brother or a sister.");
            case SEX -> Optional.of("The accounts do not agree.");
            case ADDRESS, POSTCODE ->
                Optional.of("More than one is told. Each can be right for its time: look at the dates.");
        };
    }

    /** "2015" and "2 November 2015" can both be true; 2 and 12 November can not. */
    private static boolean anyApart(List<String> dates) {
        List<Optional<ApproximateDate>> read =
                dates.stream().map(DoNotAgree::date).toList();
        for (int one = 0; one < read.size(); one++) {
            for (int other = one + 1; other < read.size(); other++) {
                if (read.get(one).isEmpty()
                        || read.get(other).isEmpty()
                        || areApart(read.get(one).get(), read.get(other).get())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areApart(ApproximateDate one, ApproximateDate other) {
        return one.latest().isBefore(other.earliest()) || other.latest().isBefore(one.earliest());
    }

    private static Optional<ApproximateDate> date(String edtf) {
        try {
            return Optional.of(ApproximateDate.parse(edtf));
        } catch (IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }
}
