package org.sightline.bench.registers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes registers of made-up people as agencies hold them, with the truth: always the same for the same preset, number of people
 * and seed. Nobody in them exists. Every record is made from its own numbers, and only one family is held at a time.
 */
public final class MakeRegisters {

    /** What every register records of a person. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "first_name",
            "surname",
            "date_of_birth",
            "sex",
            "postcode",
            "address",
            "nhs_number",
            "ethnic_group",
            "deprivation");

    private static final int MOST_RECORDS = 3;

    private final Preset preset;
    private final long seed;
    private final MakeHouseholds households;

    /** People are children and their parents; the last family may exceed the number by a few. */
    public MakeRegisters(Preset preset, int people, long seed) {
        this.preset = preset;
        this.seed = seed;
        this.households = new MakeHouseholds(preset.families(), seed, people);
    }

    /** {@code MakeRegisters OUT PEOPLE PRESET SEED [RATE=VALUE...]}. */
    public static void main(String[] arguments) throws IOException {
        long begin = System.nanoTime();
        Preset preset = Preset.named(arguments.length > 2 ? arguments[2] : "ordinary");
        for (int i = 4; i < arguments.length; i++) {
            preset = preset.with(arguments[i]);
        }
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
        try (RegisterFiles files = new RegisterFiles(Path.of(arguments[0]), preset)) {
            new MakeRegisters(preset, Integer.parseInt(arguments[1]), seed).writeTo(files);
            IO.println(files.counted());
        }
        IO.println("%.1f s".formatted((System.nanoTime() - begin) / 1e9));
    }

    /** How many people to ask for, to get about this many records. */
    public static int peopleFor(Preset preset, long records, long seed) {
        int sample = 20_000;
        MakeRegisters few = new MakeRegisters(preset, sample, seed);
        long[] made = new long[1];
        few.writeTo((register, values, truth) -> made[0]++);
        return Math.toIntExact(Math.round((double) records * few.people() / made[0]));
    }

    public int people() {
        return households.people();
    }

    public int households() {
        return households.households();
    }

    /** Register by register, and in each of them in no order that tells who belongs together. */
    public void writeTo(TakeRecord sink) {
        for (int register = 0; register < preset.registers().size(); register++) {
            int made = 0;
            for (int copy = 0; copy < MOST_RECORDS; copy++) {
                made = round(register, copy, made, sink);
            }
        }
    }

    private int round(int register, int copy, int madeBefore, TakeRecord sink) {
        Register agency = preset.registers().get(register);
        int count = households.households();
        long stride = stride(count, register);
        int made = madeBefore;
        for (int i = 0; i < count; i++) {
            int number = (int) ((i * stride + copy * 7919L) % count);
            if (mayHold(agency, register, copy, number)) {
                made = write(agency, register, copy, households.make(number), made, sink);
            }
        }
        return made;
    }

    private int write(Register agency, int register, int copy, Household household, int madeBefore, TakeRecord sink) {
        boolean atFormer = household.moved()
                && new Dice(seed, 1_000 + register * 8L + copy, household.number())
                        .chance(agency.rates().of(Rate.OLD_HOME));
        int made = madeBefore;
        List<Person> people = household.people();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            if (records(
                            agency,
                            register,
                            household.number(),
                            person.truth().person(),
                            person.truth().adult())
                    > copy) {
                Dice dice = new Dice(
                        seed, 2_000 + register * 8L + copy, person.truth().person());
                String id = agency.name() + '-' + ++made;
                sink.accept(
                        register,
                        new WriteDown(agency.rates(), household, person, dice).values(id, atFormer),
                        person.truth());
            }
        }
        return made;
    }

    /** Whether anybody of the household may have so many records here; asked before the family is made, to save making it. */
    private boolean mayHold(Register agency, int register, int copy, int household) {
        for (int person = households.firstPersonOf(household);
                person < households.firstPersonOf(household + 1);
                person++) {
            if (records(agency, register, household, person, false) > copy
                    || records(agency, register, household, person, true) > copy) {
                return true;
            }
        }
        return false;
    }

    /** Agencies that few families know, know some families much better than others. */
    private int records(Register agency, int register, int household, int person, boolean adult) {
        double held = agency.rates().of(adult ? Rate.ADULTS_HELD : Rate.HELD);
        if (held < 0.4) {
            held *= new Dice(seed, 3, household).chance(0.2) ? 2.5 : 0.625;
        }
        Dice dice = new Dice(seed, 4_000 + register, person);
        if (!dice.chance(held)) {
            return 0;
        }
        int records = 1;
        while (records < MOST_RECORDS && dice.chance(agency.rates().of(Rate.AGAIN))) {
            records++;
        }
        return records;
    }

    /** A step through all households that meets each of them once, and goes otherwise in every register. */
    private static long stride(int count, int register) {
        long stride = Math.max(1, (long) (count * (0.6180339887 + register % 9 * 0.037)));
        while (commonDivisor(stride, count) > 1) {
            stride++;
        }
        return stride;
    }

    private static long commonDivisor(long one, long other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }
}
