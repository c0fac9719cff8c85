package org.sightline.core.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.words.Words;

/** Builds made-up reports and lessons, said in few words. */
final class MadeLibrary {

    private final List<Report> reports = new ArrayList<>();
    private final List<Lesson> lessons = new ArrayList<>();

    MadeLibrary report(String board, int year, String title, String age, String sex, String harm) {
        return add(new Report(
                reports.size() + 1,
                title,
                board,
                year == 0 ? Optional.empty() : Optional.of(year),
                set(age),
                set(sex),
                set(harm),
                Report.Legible.WHOLE));
    }

    MadeLibrary report(String board, int year) {
        return report(board, year, "Review " + (reports.size() + 1), "", "", "");
    }

    MadeLibrary unread(String board) {
        return add(new Report(
                reports.size() + 1,
                "A scan",
                board,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Report.Legible.NOT_AT_ALL));
    }

    private MadeLibrary add(Report report) {
        reports.add(report);
        return this;
    }

    MadeLibrary finding(String text, String... themes) {
        return lesson(Kind.FINDING, text, "", themes);
    }

    MadeLibrary ask(String text, String... themes) {
        return lesson(Kind.RECOMMENDATION, text, "", themes);
    }

    MadeLibrary lesson(Kind kind, String text, String sector, String... themes) {
        lessons.add(new Lesson(
                reports.size(), lessons.size() + 1, kind, 1, text, Words.plain(text), Set.of(themes), set(sector)));
        return this;
    }

    private static Set<String> set(String code) {
        return code.isEmpty() ? Set.of() : Set.of(code);
    }

    List<Lesson> lessons() {
        return lessons;
    }

    Learned learned() {
        return Learned.of(reports, lessons);
    }
}
