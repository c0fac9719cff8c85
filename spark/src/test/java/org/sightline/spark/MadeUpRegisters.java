package org.sightline.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rows of three registers of made-up people, with twins, slips of the pen and what is missing. */
final class MadeUpRegisters {

    static final List<String> HEADINGS =
            List.of("id", "forename", "surname", "former", "dob", "sex", "postcode", "address");

    private static final String[] SOUNDS = {"ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri"
    };

    private final Random dice;
    private final List<List<String[]>> registers = new ArrayList<>();

    MadeUpRegisters(int people, long seed) {
        this.dice = new Random(seed);
        for (int i = 0; i < 3; i++) {
            registers.add(new ArrayList<>());
        }
        for (int i = 0; i < people; i++) {
            String surname = name(3);
            String[] home = {
                "%02d".formatted(1 + dice.nextInt(28)),
                "QX%d %dB%s".formatted(1 + dice.nextInt(40), dice.nextInt(10), "CDEF".charAt(dice.nextInt(4))),
                (1 + dice.nextInt(90)) + " " + name(3) + " Road"
            };
            String born = "%d-%02d-%s".formatted(2000 + dice.nextInt(18), 1 + dice.nextInt(12), home[0]);
            int children = dice.nextInt(20) == 0 ? 2 : 1;
            for (int child = 0; child < children; child++) {
                String[] person = {name(2), surname, "", born, dice.nextBoolean() ? "F" : "M", home[1], home[2]};
                registers.forEach(register -> write(register, person));
            }
        }
        copy(registers.get(0), 7, 40);
        copy(registers.get(1), 3, 9);
    }

    private void copy(List<String[]> register, int record, int times) {
        for (int time = 0; time < times; time++) {
            String[] copy = register.get(record).clone();
            copy[0] = "r" + register.size();
            register.add(copy);
        }
    }

    List<List<String[]>> rows() {
        return registers;
    }

    private void write(List<String[]> register, String[] person) {
        int times = dice.nextInt(10) < 7 ? 1 : dice.nextInt(10) == 0 ? 2 : 0;
        for (int time = 0; time < times; time++) {
            String[] row = new String[HEADINGS.size()];
            row[0] = "r" + register.size();
            for (int i = 0; i < person.length; i++) {
                row[i + 1] = dice.nextInt(12) == 0 ? "" : dice.nextInt(15) == 0 ? slip(person[i]) : person[i];
            }
            if (dice.nextInt(40) == 0) {
                row[2] = "";
                row[4] = "";
            }
            if (dice.nextInt(30) == 0) {
                row[3] = person[1];
                row[2] = name(3);
            }
            register.add(row);
        }
    }

    private String slip(String word) {
        if (word.length() < 3) {
            return word;
        }
        int at = 1 + dice.nextInt(word.length() - 2);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private String name(int sounds) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < sounds; i++) {
            name.append(SOUNDS[dice.nextInt(SOUNDS.length)]);
        }
        return name.toString();
    }
}
