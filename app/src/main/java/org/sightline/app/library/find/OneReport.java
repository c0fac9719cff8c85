package org.sightline.app.library.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.app.library.Fact;
import org.sightline.app.library.Lesson;
import org.sightline.app.library.Report;
import org.sightline.app.library.ReportTheme;
import org.sightline.core.library.FactKind;
import org.sightline.core.library.FoundLesson;

/**
 * A report, and what was read in it or said of it.
 *
 * @param lessons its findings and recommendations, in the order of its text
 */
public record OneReport(
        ReportHead head, Report report, List<Fact> facts, List<ReportTheme> themes, List<Lesson> lessons) {

    public OneReport {
        facts = List.copyOf(facts);
        themes = List.copyOf(themes);
        lessons = List.copyOf(lessons);
    }

    /** What is known of it under one name, such as the agencies that it names; each value once. */
    public record Known(String name, List<Fact> facts) {}

    /** In the order in which somebody wants to know them; the title stands over the page. */
    public List<Known> known() {
        List<Known> known = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            List<Fact> once = new ArrayList<>();
            for (Fact fact : facts) {
                if (fact.kind() == kind
                        && once.stream().noneMatch(other -> other.value().equals(fact.value()))) {
                    once.add(fact);
                }
            }
            if (kind != FactKind.TITLE && !once.isEmpty()) {
                known.add(new Known(name(kind), List.copyOf(once)));
            }
        }
        return known;
    }

    private static String name(FactKind kind) {
        return switch (kind) {
            case TITLE -> "Title";
            case BOARD -> "Board or partnership";
            case TYPE -> "Kind of review";
            case AGE -> "Age of the child";
            case SEX -> "Girl or boy";
            case HARM -> "Harm";
            case PUBLISHED -> "Published";
            case AGENCY -> "Agencies named in it";
            case AUTHOR -> "Author";
        };
    }

    public List<Lesson> recommendations() {
        return of(FoundLesson.Kind.RECOMMENDATION);
    }

    public List<Lesson> findings() {
        return of(FoundLesson.Kind.FINDING);
    }

    private List<Lesson> of(FoundLesson.Kind kind) {
        return lessons.stream().filter(lesson -> lesson.kind() == kind).toList();
    }

    public String pageHref(int page) {
        return head.href(page, Optional.empty());
    }
}
