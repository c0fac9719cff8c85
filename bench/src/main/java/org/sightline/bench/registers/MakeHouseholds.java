package org.sightline.bench.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes families one by one, each from its number alone, so that any of them can be made again without the others. */
final class MakeHouseholds {

    private static final int TODAY = (int) LocalDate.of(2026, 8, 31).toEpochDay();
    private static final int CHILDHOOD = 6_570;
    private static final int MOST_BIRTHS = 5;
    private static final int YEAR = 365;

    private final Rates rates;
    private final long seed;
    private final List<Culture> cultures = NameFile.cultures();
    private final Skewed culture =
            Skewed.by(cultures.stream().mapToDouble(each -> each.share).toArray());
    private final Homes homes;
    private final int[] firstPerson;
    private final int households;

    MakeHouseholds(Rates rates, long seed, int people) {
        this.rates = rates;
        this.seed = seed;
        int[] first = new int[1 + people / 2];
        int household = 0;
        while (first[household] < people) {
            first[household + 1] = first[household] + new Size(rates, dice(household, 0)).people();
            household++;
        }
        this.firstPerson = Arrays.copyOf(first, household + 1);
        this.households = household;
        this.homes = new Homes(households);
    }

    int households() {
        return households;
    }

    int people() {
        return firstPerson[households];
    }

    int firstPersonOf(int household) {
        return firstPerson[household];
    }

    /** How many children each birth brought, and how many adults live with them. */
    private static final class Size {

        final int[] births;
        final int adults;

        Size(Rates rates, Dice dice) {
            int[] each = new int[MOST_BIRTHS];
            int count = 0;
            do {
                each[count++] = dice.chance(rates.of(Rate.TWINS)) ? (dice.below(60) == 0 ? 3 : 2) : 1;
            } while (count < MOST_BIRTHS && dice.chance(rates.of(Rate.ANOTHER_CHILD)));
            births = Arrays.copyOf(each, count);
            adults = dice.chance(rates.of(Rate.TWO_PARENTS)) ? 2 : 1;
        }

        int people() {
            return Arrays.stream(births).sum() + adults;
        }
    }

    Household make(int number) {
        Size size = new Size(rates, dice(number, 0));
        Dice dice = dice(number, 1);
        int of = culture.draw(dice);
        Culture mothers = cultures.get(of);
        boolean mixed = dice.chance(rates.of(Rate.MIXED_PARENTS));
        Culture fathers = mixed ? cultures.get(culture.draw(dice)) : mothers;
        int quintile = mothers.quintile(dice);
        int near = mothers.share > 10 ? Homes.EVERYWHERE : of;
        Home home = homes.draw(quintile, near, dice);
        Home former = dice.chance(rates.of(Rate.MOVED)) ? homes.draw(quintile, near, dice) : home;
        Family family = new Family(rates, mothers, fathers, dice);
        int[] births = birthDays(size.births.length, dice);
        List<Person> people = new ArrayList<>();
        int person = firstPerson[number];
        for (int birth = 0; birth < births.length; birth++) {
            int children = size.births[birth];
            int first = person;
            for (int i = 0; i < children; i++) {
                Truth truth = new Truth(person, number, children > 1 ? first : Truth.ALONE, false);
                people.add(family.child(truth, births[birth], people, nhsNumber(person)));
                person++;
            }
        }
        int mothersBirth = births[0] - (18 + dice.below(24)) * YEAR - dice.below(YEAR);
        Truth mother = new Truth(person, number, Truth.ALONE, true);
        people.add(family.parent(mother, mothersBirth, true, nhsNumber(person++)));
        if (size.adults > 1) {
            int fathersBirth = mothersBirth - (dice.below(12) - 3) * YEAR + dice.below(YEAR);
            people.add(family.parent(
                    new Truth(person, number, Truth.ALONE, true), fathersBirth, false, nhsNumber(person)));
        }
        String group = fathers.group.equals(mothers.group) ? mothers.group : "Mixed";
        return new Household(number, mothers, group, quintile, home, former, people);
    }

    /** The days of the births in their order, ten months apart at the least and all in childhood. */
    private static int[] birthDays(int count, Dice dice) {
        int[] days = new int[count];
        for (int i = 1; i < count; i++) {
            days[i] = days[i - 1] + 310 + dice.below(3 * YEAR);
        }
        int span = days[count - 1];
        int eldest = TODAY - span - dice.below(CHILDHOOD - span);
        for (int i = 0; i < count; i++) {
            days[i] += eldest;
        }
        return days;
    }

    /** Begins with 5, as no number that was given to anybody does; rarely none, where no check digit fits. */
    static String nhsNumber(int person) {
        for (int attempt = 0; attempt < 3; attempt++) {
            int number = 500_000_000 + (int) ((person * 3L + attempt) * 61_803_399L % 100_000_000L);
            int sum = 0;
            int digits = number;
            for (int weight = 2; weight <= 10; weight++) {
                sum += digits % 10 * weight;
                digits /= 10;
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return Long.toString(number * 10L + check);
            }
        }
        return "";
    }

    private Dice dice(int household, int what) {
        return new Dice(seed, what, household);
    }
}
