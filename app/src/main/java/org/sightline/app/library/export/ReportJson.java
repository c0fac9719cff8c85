package org.sightline.app.library.export;

import java.util.Optional;
import org.sightline.app.documents.Json;
import org.sightline.app.library.Fact;
import org.sightline.app.library.Lesson;
import org.sightline.app.library.Report;
import org.sightline.app.library.ReportTheme;
import org.sightline.core.entries.Sector;
import org.sightline.core.library.FactKind;

/** A report and what stands in it as JSON, the same in the file and in the API; {@code openapi.json} says what each part means. */
final class ReportJson {

    private ReportJson() {}

    static void head(Json json, TakenReport taken) {
        json.put("id", Math.toIntExact(taken.report().id()))
                .put("title", taken.title())
                .put("board", given(taken.value(FactKind.BOARD)))
                .put("published", taken.published())
                .put("pages", taken.report().file().pages())
                .put("sha256", taken.report().file().sha256())
                .put("addedAt", taken.report().addedAt().toString())
                .put("licence", given(taken.report().rights().licence()))
                .put("source", given(taken.report().rights().source()))
                .put("waitsForTextRecognition", taken.report().state() == Report.State.WAITS)
                .put("version", taken.report().version());
    }

    static void whole(Json json, TakenReport taken) {
        head(json, taken);
        json.objects("facts", taken.facts(), ReportJson::fact)
                .objects("themes", taken.themes(), ReportJson::theme)
                .objects("lessons", taken.lessons(), ReportJson::lesson);
    }

    private static void fact(Json json, Fact fact) {
        json.put("kind", fact.kind().name()).put("code", given(fact.code())).put("value", fact.value());
        fact.page().ifPresent(page -> json.put("page", page));
        json.put("passage", given(fact.passage())).put("saidByAPerson", fact.said());
    }

    private static void theme(Json json, ReportTheme theme) {
        json.put("code", theme.code()).put("name", theme.name());
        theme.page().ifPresent(page -> json.put("page", page));
        json.put("sentence", given(theme.sentence())).put("confirmed", theme.confirmed());
    }

    static void lesson(Json json, Lesson lesson) {
        json.put("report", Math.toIntExact(lesson.report()))
                .put("number", lesson.number())
                .put("kind", lesson.kind().name())
                .put("page", lesson.at().page())
                .put("heading", given(lesson.at().heading()))
                .put("text", lesson.text())
                .put("whom", given(lesson.asked().whom()))
                .put("byWhen", given(lesson.asked().byWhen()))
                .strings("themes", lesson.about().themes())
                .strings(
                        "agencies",
                        lesson.about().sectors().stream()
                                .sorted()
                                .map(Sector::name)
                                .toList());
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(each -> !each.isBlank());
    }
}
