package org.sightline.app.library.learning;

import java.util.Map;
import java.util.Objects;
import org.sightline.app.library.FactTerms;
import org.sightline.app.library.Themes;
import org.sightline.core.learning.By;
import org.sightline.core.learning.Learned;
import org.sightline.core.learning.Lesson;
import org.sightline.core.library.FactKind;

/**
 * What all reports that may be read tell, as it stands at one moment.
 *
 * @param stamp changes whenever any of it does
 * @param boards the names of boards by their codes
 * @param ofReports the names of boards as each report has its own, by the report
 * @param lessons as the reports have them, by report and number
 */
public record Gathered(
        String stamp,
        Learned learned,
        Map<String, String> boards,
        Map<Long, String> ofReports,
        Map<Place, org.sightline.app.library.Lesson> lessons) {

    public Gathered {
        boards = Map.copyOf(boards);
        ofReports = Map.copyOf(ofReports);
        lessons = Map.copyOf(lessons);
    }

    /** Where a lesson stands in the library. */
    public record Place(long report, int number) {
        static Place of(Lesson lesson) {
            return new Place(lesson.report(), lesson.number());
        }
    }

    /** How a code is shown. */
    public String label(By by, String code) {
        if (code.equals(By.NONE)) {
            return switch (by) {
                case THEME -> "no theme was found";
                case SECTOR -> "nobody in particular";
                case AGE -> "age not told";
                case BOARD -> "board not told";
            };
        }
        return switch (by) {
            case THEME -> Themes.name(code);
            case SECTOR -> FactTerms.label(FactKind.AGENCY, code);
            case AGE -> FactTerms.label(FactKind.AGE, code);
            case BOARD -> boards.getOrDefault(code, code);
        };
    }

    /** A lesson as its report has it. */
    public org.sightline.app.library.Lesson as(Lesson lesson) {
        return Objects.requireNonNull(lessons.get(Place.of(lesson)), "a lesson of another library");
    }
}
