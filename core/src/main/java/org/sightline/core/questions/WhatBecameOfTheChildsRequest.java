package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.Sighting;
import org.sightline.core.readings.SightingGrade;
import org.sightline.core.rulebook.Limit;

/** A child who asked for help, or not to go home, and no assessment in the record that began from it. */
@AutoService(Asks.class)
public final class WhatBecameOfTheChildsRequest implements Asks {
    private static final Set<Kind> HEARD = EnumSet.of(
            Kind.ASSESSMENT, Kind.SECTION_47, Kind.STRATEGY_DISCUSSION, Kind.CONFERENCE, Kind.MEDICAL_EXAMINATION);

    @Override
    public String code() {
        return "CHILD-ASKED";
    }

    @Override
    public List<String> rules() {
        return List.of("ASM-CORE", "ASM-45", code());
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        return ForChildren.each(inquiry, child -> unheard(inquiry, child)).stream()
                .map(asked -> question(inquiry, asked))
                .toList();
    }

    private List<List<Line>> unheard(Inquiry inquiry, Person child) {
        Limit heard = inquiry.measure(code(), "heard within");
        LineDates answers = LineDates.of(inquiry.concerning(child).stream()
                .filter(line -> Lines.isAny(line, HEARD) && !line.is(Kind.NOT_ASSESSED))
                .toList());
        List<Line> requests = Events.first(
                inquiry,
                inquiry.linesOf(child.name()).stream()
                        .filter(line -> isRequest(line) && isAsker(line, child))
                        .filter(line -> Apart.isDated(line.happened())
                                && inquiry.hasPassed(heard.after(line.happened().latest())))
                        .filter(line -> !answers.anyAfter(line.happened(), heard))
                        .toList());
        return Lines.together(requests, inquiry.measure(code(), "together"));
    }

    /** A child who tells and is taken back home has asked as well, whatever words were used. */
    private static boolean isRequest(Line line) {
        return line.is(Kind.CHILD_ASKS) || (line.is(Kind.CHILD_TELLS) && line.is(Kind.RETURNED_HOME));
    }

    /** Of several children in an entry it is the one who was spoken to who asked; a brother's plea is not a sister's. */
    private static boolean isAsker(Line line, Person child) {
        List<Sighting> spoken = line.reading().sightings().stream()
                .filter(sighting -> sighting.grade() == SightingGrade.SPOKEN_TO
                        || sighting.grade() == SightingGrade.SPOKEN_TO_ALONE)
                .toList();
        return spoken.isEmpty()
                || spoken.stream().anyMatch(sighting -> sighting.child().equals(child.name()));
    }

    private Question question(Inquiry inquiry, ForChildren asked) {
        List<Line> requests = asked.lines();
        Limit heard = inquiry.measure(code(), "heard within");
        List<Line> home = LineDates.between(
                inquiry.lines(Kind.RETURNED_HOME),
                requests.getFirst().happened().earliest(),
                heard.after(requests.getLast().happened().latest()));
        List<Line> evidence = new ArrayList<>(requests);
        evidence.addAll(home);
        String children = InWords.names(asked.children());
        return Draft.of(this, asked.children())
                .ask("What was done after " + children + " asked for help " + Lines.when(requests) + "?")
                .expected(
                        "A child who asks for help, or not to go home, is listened to, and an assessment begins from"
                                + " what the child asks.",
                        inquiry.standard("ASM-CORE", requests.getFirst().happened()),
                        inquiry.standard("ASM-45", requests.getFirst().happened()),
                        inquiry.standard(code(), requests.getFirst().happened()))
                .found(
                        InWords.sentence(InWords.agencies(Lines.agencies(requests))) + " recorded "
                                + (requests.size() == 1 ? "it" : "this " + InWords.number(requests.size()) + " times")
                                + Said.of(requests.getFirst(), Kind.CHILD_ASKS)
                                        .map(words -> ": " + words)
                                        .orElse("")
                                + "."
                                + (home.isEmpty() ? "" : " A return home is recorded " + Lines.when(home) + ".")
                                + " The record holds no assessment within " + heard.inWords() + ".",
                        evidence)
                .unless("Somebody may have helped at once and not called it an assessment; the child may have taken it"
                        + " back when asked again.")
                .raise();
    }
}
