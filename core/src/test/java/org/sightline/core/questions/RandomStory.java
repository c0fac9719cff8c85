package org.sightline.core.questions;

import java.util.List;
import java.util.Random;
import org.sightline.core.entries.Sector;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.SightingGrade;

/** A case made of any entries at all, the same for the same number. */
final class RandomStory {
    private static final List<String> PEOPLE = List.of(
            "Ada", "Ben", "Ada and Ben", "Joan", "Ada and Joan", "Dan", "Ben and Dan", "Unnamed man (1)", "They");
    private static final List<String> MONTHS =
            List.of("January", "March", "April", "June", "August", "September", "October", "December");

    private RandomStory() {}

    static Story of(long seed) {
        Random random = new Random(seed);
        Story story = Story.story()
                .childWhoDied("Ada", "1 June 2008", "3 March 2015")
                .child("Ben")
                .adult("Joan", "mother")
                .adult("Dan", "partner")
                .unnamed("Unnamed man (1)");
        int lines = random.nextInt(60);
        for (int i = 0; i < lines; i++) {
            tell(story, random);
        }
        return story;
    }

    private static void tell(Story story, Random random) {
        Sector sector = any(random, List.of(Sector.values()));
        story.on(date(random)).wrote("The " + sector.label(), sector, any(random, PEOPLE) + " spoken of");
        for (int kinds = random.nextInt(3); kinds >= 0; kinds--) {
            story.of(any(random, List.of(Kind.values())));
        }
        if (random.nextInt(3) == 0) {
            story.saw(random.nextBoolean() ? "Ada" : "Ben", any(random, List.of(SightingGrade.values())));
        }
        if (random.nextInt(3) == 0) {
            story.told(random.nextBoolean() ? "" : "Health visitor");
        }
        if (random.nextInt(3) == 0) {
            story.decided(random.nextBoolean() ? "" : "Assessment");
        }
        if (random.nextInt(3) == 0) {
            Sector other = any(random, List.of(Sector.values()));
            if (random.nextBoolean()) {
                story.from("The " + other.label(), other);
            } else {
                story.passedTo("The " + other.label(), other);
            }
        }
    }

    private static String date(Random random) {
        int year = 2007 + random.nextInt(8);
        return switch (random.nextInt(12)) {
            case 0 -> "unknown";
            case 1 -> Integer.toString(year);
            case 2 -> year + " to " + (year + 1);
            case 3 -> "autumn " + year;
            case 4, 5 -> any(random, MONTHS) + " " + year;
            default -> (1 + random.nextInt(28)) + " " + any(random, MONTHS) + " " + year;
        };
    }

    private static <T> T any(Random random, List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
