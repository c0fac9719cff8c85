package org.sightline.bench.registers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who the records of made-up registers are of, in the order in which they came, and what is needed to look for look-alikes. */
public final class Gathered implements TakeRecord {

    private static final int SURNAME = MakeRegisters.COLUMNS.indexOf("surname");
    private static final int BIRTH_DATE = MakeRegisters.COLUMNS.indexOf("date_of_birth");
    private static final int POSTCODE = MakeRegisters.COLUMNS.indexOf("postcode");
    private static final int GROUP = MakeRegisters.COLUMNS.indexOf("ethnic_group");
    private static final int DEPRIVATION = MakeRegisters.COLUMNS.indexOf("deprivation");
    private static final int NOT_RECORDED = 0;

    private final Map<String, Integer> words = new HashMap<>(Map.of("", NOT_RECORDED));
    private final List<String> groups = new ArrayList<>();
    private int[] persons = new int[1024];
    private int[] households = new int[1024];
    private int[] groupOf = new int[1024];
    private int[] quintileOf = new int[1024];
    private int[] birthDates = new int[1024];
    private int[] surnamesAtPostcodes = new int[1024];
    private int count;

    @Override
    public void accept(int register, String[] values, Truth truth) {
        if (count == persons.length) {
            grow(count + (count >> 1));
        }
        persons[count] = truth.person();
        households[count] = truth.adult() ? -1 - truth.person() : truth.household();
        if (!groups.contains(values[GROUP])) {
            groups.add(values[GROUP]);
        }
        groupOf[count] = groups.indexOf(values[GROUP]);
        quintileOf[count] = Integer.parseInt(values[DEPRIVATION]) - 1;
        birthDates[count] = word(values[BIRTH_DATE]);
        boolean lacking = values[SURNAME].isEmpty() || values[POSTCODE].isEmpty();
        surnamesAtPostcodes[count] =
                word(lacking ? "" : values[SURNAME].toLowerCase(Locale.ROOT) + '@' + values[POSTCODE]);
        count++;
    }

    private void grow(int length) {
        persons = Arrays.copyOf(persons, length);
        households = Arrays.copyOf(households, length);
        groupOf = Arrays.copyOf(groupOf, length);
        quintileOf = Arrays.copyOf(quintileOf, length);
        birthDates = Arrays.copyOf(birthDates, length);
        surnamesAtPostcodes = Arrays.copyOf(surnamesAtPostcodes, length);
    }

    private int word(String text) {
        return words.computeIfAbsent(text, unknown -> words.size());
    }

    public int count() {
        return count;
    }

    public int[] persons() {
        return Arrays.copyOf(persons, count);
    }

    /** The names of the groups, in the order of their numbers. */
    public List<String> groups() {
        return List.copyOf(groups);
    }

    public int[] groupOf() {
        return Arrays.copyOf(groupOf, count);
    }

    /** From 0, the most deprived fifth of areas, to 4. */
    public int[] quintileOf() {
        return Arrays.copyOf(quintileOf, count);
    }

    boolean surnameAndPostcodeRecorded(int record) {
        return surnamesAtPostcodes[record] != NOT_RECORDED;
    }

    int surnameAtPostcode(int record) {
        return surnamesAtPostcodes[record];
    }

    /** Another child, as far as the records say a twin: the same birth date, surname and postcode. */
    boolean twinLike(int one, int other) {
        return persons[one] != persons[other]
                && sameSurnameAndPostcode(one, other)
                && birthDates[one] == birthDates[other]
                && birthDates[one] != NOT_RECORDED;
    }

    /** Another child of the family, with the same surname and postcode and another birth date recorded. */
    boolean siblingLike(int one, int other) {
        return persons[one] != persons[other]
                && households[one] == households[other]
                && sameSurnameAndPostcode(one, other)
                && birthDates[one] != birthDates[other]
                && birthDates[one] != NOT_RECORDED
                && birthDates[other] != NOT_RECORDED;
    }

    private boolean sameSurnameAndPostcode(int one, int other) {
        return surnamesAtPostcodes[one] == surnamesAtPostcodes[other] && surnameAndPostcodeRecorded(one);
    }
}
