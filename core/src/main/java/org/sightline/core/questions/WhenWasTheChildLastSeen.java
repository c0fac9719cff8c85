package org.sightline.core.questions;

import static java.util.Comparator.comparing;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.Line;

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
        List<Question> questions = new ArrayList<>(SpokenToAlone.ask(this, lives, ByAge.of(inquiry, code(), "alone")));
        for (Watched life : lives) {
            List<Unseen> byAnyone = life.unseenByAnyone(seen);
            List<Unseen> byHealth = besides(byAnyone, life.unseenByHealth(health));
            if (!byAnyone.isEmpty() || !byHealth.isEmpty()) {
                questions.add(question(life, byAnyone, byHealth));
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

    private Question question(Watched life, List<Unseen> byAnyone, List<Unseen> byHealth) {
        List<Unseen> gaps = new ArrayList<>(byAnyone);
        gaps.addAll(byHealth);
        List<Line> ends = gaps.stream().flatMap(gap -> gap.ends().stream()).toList();
        Unseen first = byAnyone.isEmpty() ? byHealth.getFirst() : byAnyone.getFirst();

        return Draft.of(this, List.of(life.child()))
                .ask(asked(life.child().name(), byAnyone, byHealth))
                .expected(expected(byAnyone, byHealth), life.inquiry().standard(code(), first.from()))
                .found(
                        found(life, byAnyone, byHealth),
                        ends.isEmpty() ? life.inquiry().linesOf(life.child().name()) : ends)
                .during(first.from(), latest(gaps))
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

    private static String asked(String child, List<Unseen> byAnyone, List<Unseen> byHealth) {
        if (byAnyone.isEmpty()) {
            return "Who from health saw " + child + " " + Unseen.inWords(byHealth) + "?";
        }
        String health = byHealth.isEmpty() ? "" : ", and who from health " + Unseen.inWords(byHealth);
        return "Who saw " + child + " " + Unseen.inWords(byAnyone) + health + "?";
    }

    private static String expected(List<Unseen> byAnyone, List<Unseen> byHealth) {
        List<String> parts = new ArrayList<>();
        if (!byAnyone.isEmpty()) {
            parts.add("Somebody who looks sees a child at least every " + limits(byAnyone) + ", by age.");
        }
        if (!byHealth.isEmpty()) {
            parts.add("Somebody from health sees a child at least every " + limits(byHealth) + ", by age.");
        }
        return String.join(" ", parts);
    }

    private static String limits(List<Unseen> gaps) {
        return String.join(
                " or ",
                gaps.stream().map(gap -> gap.limit().inWords()).distinct().toList());
    }

    private static String found(Watched life, List<Unseen> byAnyone, List<Unseen> byHealth) {
        String child = life.child().name();
        String anyone = byAnyone.isEmpty()
                ? ""
                : "The record holds no entry in which " + child + " was seen " + Unseen.inWords(byAnyone) + ".";
        String health = byHealth.isEmpty()
                ? ""
                : "The record holds no entry in which somebody from health saw " + child + " "
                        + Unseen.inWords(byHealth) + ".";
        return String.join(" ", List.of(anyone, health, perhaps(life), undated(life)))
                .replaceAll(" +", " ")
                .strip();
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
