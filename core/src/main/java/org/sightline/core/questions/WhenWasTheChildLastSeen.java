package org.sightline.core.questions;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.questions.SpokenToAlone.Unheard;

/**
 * How long a child went without being seen by anybody who looked, without being seen by anybody from health, and
 * without being spoken to alone. The three are measured apart, for a police officer's glance is no check of health, and
 * a child who is weighed has not been asked.
 */
@AutoService(Asks.class)
public final class WhenWasTheChildLastSeen implements Asks {

    @Override
    public String code() {
        return "GAP-SEEN";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        List<Watched> lives = Watched.all(inquiry);
        if (lives.isEmpty()) {
            return List.of();
        }
        ByAge seen = ByAge.of(inquiry, code(), "seen");
        ByAge health = ByAge.of(inquiry, code(), "health");
        Map<Boolean, List<Unheard>> unheard = SpokenToAlone.all(lives, ByAge.of(inquiry, code(), "alone")).stream()
                .collect(partitioningBy(Unheard::never));
        Map<Person, Unheard> sometimes = unheard.getOrDefault(false, List.of()).stream()
                .collect(toMap(one -> one.life().child(), one -> one));
        List<Unheard> never = unheard.getOrDefault(true, List.of());
        List<Question> questions = new ArrayList<>();
        if (!never.isEmpty()) {
            questions.add(SpokenToAlone.question(this, never));
        }
        for (Watched life : lives) {
            Optional<Unheard> alone = Optional.ofNullable(sometimes.get(life.child()));
            List<Unseen> byAnyone = life.unseenByAnyone(seen);
            List<Unseen> byHealth = besides(byAnyone, life.unseenByHealth(health));
            if (!byAnyone.isEmpty() || !byHealth.isEmpty()) {
                questions.add(question(life, byAnyone, byHealth, alone));
            } else {
                alone.ifPresent(one -> questions.add(SpokenToAlone.question(this, List.of(one))));
            }
        }
        return questions;
    }

    /** A time in which nobody at all saw the child need not be asked of health again. */
    private static List<Unseen> besides(List<Unseen> byAnyone, List<Unseen> byHealth) {
        return byHealth.stream()
                .filter(gap -> byAnyone.stream().noneMatch(asked -> asked.isSameTimeAs(gap)))
                .toList();
    }

    private Question question(Watched life, List<Unseen> byAnyone, List<Unseen> byHealth, Optional<Unheard> alone) {
        List<Unseen> gaps = Stream.of(
                        byAnyone, byHealth, alone.map(Unheard::gaps).orElse(List.of()))
                .flatMap(List::stream)
                .toList();
        Set<Line> evidence = new LinkedHashSet<>();
        gaps.forEach(gap -> evidence.addAll(gap.ends()));
        alone.ifPresent(one -> evidence.addAll(one.evidence()));
        ApproximateDate from = gaps.stream()
                .map(Unseen::from)
                .min(comparing(ApproximateDate::latest))
                .orElseThrow();
        return Draft.of(this, List.of(life.child()))
                .ask(asked(life.child().name(), byAnyone, byHealth, alone))
                .expected(expected(byAnyone, byHealth, alone), life.inquiry().standard(code(), from))
                .found(
                        found(life, byAnyone, byHealth, alone),
                        evidence.isEmpty() ? life.inquiry().linesOf(life.child().name()) : evidence)
                .during(from, latest(gaps))
                .unless("A chronology keeps what stood out. Ordinary contacts, a clinic, a consultation or a day at"
                        + " nursery, may stand in records that were not sent in.")
                .raise();
    }

    private static ApproximateDate latest(List<Unseen> gaps) {
        return gaps.stream()
                .map(Unseen::to)
                .max(comparing(ApproximateDate::latest))
                .orElseThrow();
    }

    private static String asked(String child, List<Unseen> byAnyone, List<Unseen> byHealth, Optional<Unheard> alone) {
        List<String> parts = new ArrayList<>();
        if (!byAnyone.isEmpty()) {
            parts.add("who saw " + child + " " + Unseen.inWords(byAnyone));
        }
        if (!byHealth.isEmpty()) {
            parts.add("who from health saw " + child + " " + Unseen.inWords(byHealth));
        }
        alone.ifPresent(one -> parts.add(one.asked()));
        int last = parts.size() - 1;
        String all =
                last == 0 ? parts.getFirst() : String.join(", ", parts.subList(0, last)) + ", and " + parts.get(last);
        return InWords.sentence(all) + "?";
    }

    private static String expected(List<Unseen> byAnyone, List<Unseen> byHealth, Optional<Unheard> alone) {
        List<String> parts = new ArrayList<>();
        if (!byAnyone.isEmpty()) {
            parts.add("Somebody who looks sees a child at least every " + limits(byAnyone) + ", by age.");
        }
        if (!byHealth.isEmpty()) {
            parts.add("Somebody from health sees a child at least every " + limits(byHealth) + ", by age.");
        }
        alone.ifPresent(one -> parts.add(SpokenToAlone.EXPECTED));
        return String.join(" ", parts);
    }

    private static String limits(List<Unseen> gaps) {
        return String.join(
                " or ",
                gaps.stream().map(gap -> gap.limit().inWords()).distinct().toList());
    }

    private static String found(Watched life, List<Unseen> byAnyone, List<Unseen> byHealth, Optional<Unheard> alone) {
        String child = life.child().name();
        String anyone = byAnyone.isEmpty()
                ? ""
                : "The record holds no entry in which " + child + " was seen " + Unseen.inFull(byAnyone) + ".";
        String health = byHealth.isEmpty()
                ? ""
                : "The record holds no entry in which somebody from health saw " + child + " " + Unseen.inFull(byHealth)
                        + ".";
        String heard = alone.map(Unheard::found).orElse("");
        return Stream.of(anyone, health, heard, perhaps(life), undated(life))
                .filter(part -> !part.isEmpty())
                .collect(joining(" "));
    }

    private static String perhaps(Watched life) {
        int perhaps = life.perhaps().size();
        return perhaps == 0
                ? ""
                : InWords.sentence(InWords.count(perhaps, "entry", "entries")) + " of an injury or check "
                        + (perhaps == 1 ? "names" : "name") + " no child (" + Lines.when(life.perhaps())
                        + ") and may be about this one.";
    }

    private static String undated(Watched life) {
        int undated = (int) life.seen().stream()
                .filter(line -> !Apart.isDated(line.happened()))
                .count();
        return undated == 0
                ? ""
                : InWords.sentence(InWords.count(undated, "sighting has", "sightings have"))
                        + " no date that could be read, and may fall in that time.";
    }
}
