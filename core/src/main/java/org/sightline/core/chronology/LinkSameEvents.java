package org.sightline.core.chronology;

import static java.util.stream.Collectors.toSet;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.people.Cast;
import org.sightline.core.people.Mention;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.KindRead;

/**
 * Finds the events that more than one agency tells: about the same person, of the same kind, at dates that agree to
 * within a day, in words that agree. Where a date is only known to the month, more words must agree. Both tellings are
 * kept; nothing is merged.
 */
final class LinkSameEvents {

    /** Kinds of which one event is one event for everybody: two visits on a day are two visits, a death is one death. */
    private static final Set<Kind> ONE_EVENT = EnumSet.of(
            Kind.INJURY,
            Kind.SUSPECTED_ABUSE,
            Kind.DOMESTIC_ABUSE,
            Kind.BIRTH,
            Kind.DEATH,
            Kind.STRATEGY_DISCUSSION,
            Kind.SECTION_47,
            Kind.CONFERENCE,
            Kind.CORE_GROUP,
            Kind.MISSING,
            Kind.POLICE_ACTION,
            Kind.MEDICAL_EXAMINATION,
            Kind.CHILD_TELLS,
            Kind.REFERRAL,
            Kind.NOTIFICATION);

    /** An agency dates an event by the day it happened or the day it heard of it, so a day's difference is usual. */
    private static final int DAYS_APART = 1;

    /** Anything vaguer than a month could be any event of its kind. */
    private static final int VAGUEST_DAYS = 31;

    private static final int WORDS_IF_EXACT = 2;
    private static final int WORDS_IF_VAGUE = 3;

    private final List<Line> lines;
    private final List<Set<String>> words;
    private final int[] leader;

    private LinkSameEvents(Cast cast, List<Line> lines) {
        this.lines = lines;
        TellingWords telling = TellingWords.of(cast, lines);
        this.words = lines.stream()
                .map(line -> isCandidate(line) ? telling.in(line) : Set.<String>of())
                .toList();
        this.leader = new int[lines.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
    }

    /** @param lines in the order of {@link ChronologicalOrder} */
    static List<SameEvent> in(Cast cast, List<Line> lines) {
        LinkSameEvents search = new LinkSameEvents(cast, lines);
        search.candidates().values().forEach(search::sweep);
        return search.events();
    }

    /** Lines that could tell one event, by person and kind, each list in the order of the chronology. */
    private Map<String, List<Integer>> candidates() {
        Map<String, List<Integer>> byPersonAndKind = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isCandidate(line)) {
                for (String key : keys(line)) {
                    byPersonAndKind
                            .computeIfAbsent(key, none -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        return byPersonAndKind;
    }

    private static boolean isCandidate(Line line) {
        return !line.happened().isUnknown()
                && days(line.happened()) <= VAGUEST_DAYS
                && line.reading().kinds().stream().anyMatch(read -> ONE_EVENT.contains(read.kind()));
    }

    private static Set<String> keys(Line line) {
        Set<String> people =
                line.reading().mentions().stream().map(Mention::person).collect(toSet());
        Set<Kind> kinds = line.reading().kinds().stream()
                .map(KindRead::kind)
                .filter(ONE_EVENT::contains)
                .collect(toSet());
        Set<String> keys = new HashSet<>();
        people.forEach(person -> kinds.forEach(kind -> keys.add(kind.name() + ' ' + person)));
        return keys;
    }

    private void sweep(List<Integer> sameKind) {
        for (int i = 0; i < sameKind.size(); i++) {
            Line line = lines.get(sameKind.get(i));
            for (int j = i + 1; j < sameKind.size(); j++) {
                Line later = lines.get(sameKind.get(j));
                if (later.happened().earliest().isAfter(line.happened().latest().plusDays(DAYS_APART))) {
                    break;
                }
                if (sameEvent(sameKind.get(i), sameKind.get(j))) {
                    join(sameKind.get(i), sameKind.get(j));
                }
            }
        }
    }

    private boolean sameEvent(int one, int other) {
        if (lines.get(one).agency().name().equals(lines.get(other).agency().name())) {
            return false;
        }
        boolean exact = lines.get(one).happened().isExact()
                && lines.get(other).happened().isExact();
        long shared = words.get(one).stream().filter(words.get(other)::contains).count();
        return shared >= (exact ? WORDS_IF_EXACT : WORDS_IF_VAGUE);
    }

    private void join(int one, int other) {
        int a = leaderOf(one);
        int b = leaderOf(other);
        leader[Math.max(a, b)] = Math.min(a, b);
    }

    private int leaderOf(int line) {
        int at = line;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private List<SameEvent> events() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            groups.computeIfAbsent(leaderOf(i), none -> new ArrayList<>(1)).add(i);
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(this::event)
                .toList();
    }

    private SameEvent event(List<Integer> group) {
        List<Line> tellings = group.stream().map(lines::get).toList();
        return new SameEvent(tellings.stream().map(Line::id).toList(), why(group), FindDifferences.between(tellings));
    }

    private String why(List<Integer> group) {
        Map<String, Integer> tellingsWith = new HashMap<>();
        group.forEach(line -> words.get(line).forEach(word -> tellingsWith.merge(word, 1, Integer::sum)));
        List<String> shared = tellingsWith.entrySet().stream()
                .filter(counted -> counted.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .limit(6)
                .toList();
        return "The same person, the same kind of event, dates that agree to within a day, and the words "
                + String.join(", ", shared);
    }

    private static long days(ApproximateDate date) {
        return ChronoUnit.DAYS.between(date.earliest(), date.latest()) + 1;
    }
}
