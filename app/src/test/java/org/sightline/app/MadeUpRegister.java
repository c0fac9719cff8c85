package org.sightline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Two small registers of made-up people, most of whom stand in both, some of them misspelt. */
final class MadeUpRegister {

    private static final String[] SOUNDS = {"ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe"};

    private final Random dice = new Random(7);
    private final List<String[]> people = new ArrayList<>();

    /** @param size how many people */
    MadeUpRegister(int size) {
        for (int i = 0; i < size; i++) {
            people.add(new String[] {
                name(2),
                name(3),
                "20%02d-%02d-%02d".formatted(dice.nextInt(18), 1 + dice.nextInt(12), 1 + dice.nextInt(28)),
                "QX%d %d%sA".formatted(1 + dice.nextInt(30), dice.nextInt(10), "BCDEF".charAt(dice.nextInt(5))),
                String.valueOf(i)
            });
        }
    }

    private String name(int sounds) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < sounds; i++) {
            name.append(SOUNDS[dice.nextInt(SOUNDS.length)]);
        }
        return name.toString();
    }

    Path school(Path folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of("id, forename, surname, dob, postcode, cluster"));
        for (int i = 0; i < people.size(); i++) {
            String[] person = people.get(i);
            lines.add("s" + i + ", " + String.join(", ", person));
        }
        return Files.write(folder.resolve("school.csv"), lines);
    }

    /** Other headings, another delimiter, another way to write dates, and slips of the pen. */
    Path clinic(Path folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of("record_no;full_name;date_of_birth;post code;cluster"));
        for (int i = 0; i < people.size(); i++) {
            String[] person = people.get(i);
            String[] born = person[2].split("-");
            String surname = i % 7 == 0 ? person[1] + "e" : person[1];
            lines.add("c" + i + ";" + surname.toUpperCase(java.util.Locale.ROOT) + ", " + person[0] + ";" + born[2]
                    + "/" + born[1] + "/" + born[0] + ";" + person[3] + ";" + person[4]);
        }
        return Files.write(folder.resolve("clinic.csv"), lines);
    }
}
