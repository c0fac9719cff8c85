package org.sightline.core.matching.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Changes to who is who, one a minute, made from any row of numbers. */
final class Story {

    static final Why WEIGHED = new Why.Weighed("model 1");
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final int RECORDS = 8;

    private Story() {}

    static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    /** Who is who after every step, beginning with nobody. */
    static List<Persons> told(List<Integer> steps) {
        List<Persons> told = new ArrayList<>(List.of(Persons.NONE));
        for (int step : steps) {
            told.add(next(told.getLast(), step, minute(told.size())));
        }
        return told;
    }

    private static Persons next(Persons now, int step, Instant at) {
        long one = 1L + (step / 5) % RECORDS;
        long other = 1L + (step / 5 / RECORDS) % RECORDS;
        return switch (step % 5) {
            case 0, 1 -> now.linked(one, other, at, WEIGHED);
            case 2 -> now.parted(one == other ? Records.of(one) : Records.of(one, other), at, WEIGHED);
            case 3 -> now.withdrawn(one, at, new Why.Recorded("the record was taken out"));
            default -> now.arrived(one, at, new Why.Recorded("the record came"));
        };
    }

    /** Record to person, from nothing but what is told of persons. */
    static Map<Long, PersonId> retold(List<PersonEvent> history) {
        Map<Long, PersonId> who = new TreeMap<>();
        for (PersonEvent event : history) {
            for (long record : event.records()) {
                switch (event) {
                    case PersonEvent.Begun begun -> who.put(record, begun.person());
                    case PersonEvent.Joined joined -> who.put(record, joined.into());
                    case PersonEvent.Merged merged -> who.put(record, merged.into());
                    case PersonEvent.Parted parted -> who.put(record, parted.into());
                    case PersonEvent.Left _ -> who.remove(record);
                }
            }
        }
        return who;
    }

    static Map<Long, PersonId> whoIsWho(Persons persons) {
        Map<Long, PersonId> who = new TreeMap<>();
        persons.belongings().forEach((record, each) -> who.put(record, each.person()));
        return who;
    }
}
