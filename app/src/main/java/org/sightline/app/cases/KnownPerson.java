package org.sightline.app.cases;

import java.util.List;
import java.util.Optional;
import org.sightline.app.documents.DateWords;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.people.Person;

/** A person of a case, as somebody said who they are. */
public record KnownPerson(long id, int version, PersonSaid said) {

    public Person person() {
        return said.person();
    }

    public String name() {
        return person().name();
    }

    public boolean isChild() {
        return person().isChild();
    }

    public List<String> aliases() {
        return person().aliases();
    }

    /** "mother", "child", or for an adult of whom no more is known "role not recorded". */
    public String role() {
        String role = person().role();
        return !role.isEmpty() ? role : isChild() ? "child" : "role not recorded";
    }

    public String born() {
        return said.expected().isPresent() && person().born().isEmpty()
                ? "not born yet, expected " + DateWords.of(said.expected().get())
                : words(person().born());
    }

    public String died() {
        return person().died().map(DateWords::of).orElse("");
    }

    public String around() {
        return person().around().map(DateWords::of).orElse("");
    }

    /** For the family tree: "born 2 November 2015, died 2020". */
    public String years() {
        String born = said.expected().isPresent() && person().born().isEmpty()
                ? "expected " + DateWords.of(said.expected().get())
                : person().born().map(date -> "born " + DateWords.of(date)).orElse("");
        String died = person().died().map(date -> "died " + DateWords.of(date)).orElse("");
        return born + (born.isEmpty() || died.isEmpty() ? "" : ", ") + died;
    }

    private static String words(Optional<ApproximateDate> date) {
        return date.map(DateWords::of).orElse("");
    }
}
