package org.sightline.core.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sightline.core.matching.fields.PackRows;
import org.sightline.core.matching.fields.Rows;

/**
 * A small register with truth, made from a seed: households of one to four children, each child written down once or more,
 * by agencies that slip, leave out and come too late for a move.
 */
public final class MadeRegister {

    /** How often a forename, a birth date and a postcode is written otherwise than it is. */
    public static final double WRONG_FORENAME = 0.06;

    public static final double WRONG_BIRTH_DATE = 0.04;
    public static final double MOVED = 0.1;

    private static final String[] STARTS = {
        "ka", "lo", "mi", "ne", "ro", "sa", "ta", "vi", "du", "be", "ga", "ho", "ju", "pe"
    };
    private static final String[] MIDDLES = {
        "ri", "ma", "lin", "do", "sha", "ven", "bel", "tor", "qua", "na", "gor", "fi"
    };
    private static final String[] ENDS = {"n", "s", "th", "la", "ck", "rd", "ne", "t", "sey", "by", "l", "m"};

    private final Random random;
    private final List<List<String>> records = new ArrayList<>();
    private final List<Integer> registers = new ArrayList<>();
    private final List<Integer> persons = new ArrayList<>();
    private int people;

    public MadeRegister(long seed, int households) {
        this.random = new Random(seed);
        for (int i = 0; i < households; i++) {
            household();
        }
    }

    private void household() {
        String surname = name(400);
        String postcode = postcode();
        boolean twins = random.nextInt(20) == 0;
        int children = twins ? 2 : 1 + random.nextInt(3);
        String born = date();
        for (int child = 0; child < children; child++) {
            String sex = random.nextBoolean() ? "male" : "female";
            child(name(250), surname, twins ? born : date(), sex, postcode);
        }
    }

    private void child(String forename, String surname, String born, String sex, String postcode) {
        int person = people++;
        for (int register = 0; register < 3; register++) {
            if (random.nextInt(10) < 7) {
                String spelled = random.nextDouble() < WRONG_FORENAME ? slip(forename) : forename;
                String date = random.nextDouble() < WRONG_BIRTH_DATE ? slipOfDate(born) : born;
                String lives = random.nextDouble() < MOVED ? postcode() : postcode;
                records.add(TestRecords.values(
                        String.join("|", spelled, surname, date, sex, random.nextInt(20) == 0 ? "" : lives, "")));
                registers.add(register);
                persons.add(person);
            }
        }
    }

    private String name(int many) {
        long nth = (long) (many * Math.pow(random.nextDouble(), 1.7));
        Random of = new Random(nth * 7_919 + many);
        String name = STARTS[of.nextInt(STARTS.length)] + MIDDLES[of.nextInt(MIDDLES.length)];
        return name + (of.nextBoolean() ? MIDDLES[of.nextInt(MIDDLES.length)] : "") + ENDS[of.nextInt(ENDS.length)];
    }

    private String date() {
        return "%d-%02d-%02d".formatted(2005 + random.nextInt(16), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String slipOfDate(String date) {
        return date.substring(0, 9) + (date.charAt(9) == '5' ? '6' : '5');
    }

    private String postcode() {
        return "LS%d %d%c%c".formatted(1 + random.nextInt(20), random.nextInt(10), letter(), letter());
    }

    private char letter() {
        return (char) ('A' + random.nextInt(20));
    }

    private String slip(String name) {
        int at = 1 + random.nextInt(name.length() - 1);
        return name.substring(0, at) + "z" + name.substring(at + 1);
    }

    public Rows rows() {
        PackRows pack = new PackRows(TestRecords.SCHEMA, TestRecords.LEXICON);
        for (int i = 0; i < records.size(); i++) {
            pack.add(registers.get(i), records.get(i));
        }
        return pack.done();
    }

    /** A record's values as they were written. */
    public List<String> values(int record) {
        return records.get(record);
    }

    public int register(int record) {
        return registers.get(record);
    }

    /** Who a record is of, by number. */
    public int person(int record) {
        return persons.get(record);
    }

    public int size() {
        return records.size();
    }
}
