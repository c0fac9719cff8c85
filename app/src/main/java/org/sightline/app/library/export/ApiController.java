package org.sightline.app.library.export;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.documents.Json;
import org.sightline.app.library.Theme;
import org.sightline.app.library.Themes;
import org.sightline.app.library.learning.GatherLessons;
import org.sightline.app.library.learning.Gathered;
import org.sightline.app.library.learning.WantedForm;
import org.sightline.core.access.Action;
import org.sightline.core.learning.By;
import org.sightline.core.learning.CountLessons;
import org.sightline.core.learning.Counted;
import org.sightline.core.learning.Lesson;
import org.sightline.core.learning.Told;
import org.sightline.core.learning.Wanted;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The library for programs: read only, with a key or by somebody who is signed in. {@code openapi.json} says what it answers. */
@Controller
@RequestMapping("/api/library/v1")
final class ApiController {

    private static final int MOST_AT_ONCE = 100;

    private final Access access;
    private final OpenKey openKey;
    private final TakeReports take;
    private final GatherLessons gather;

    ApiController(Access access, OpenKey openKey, TakeReports take, GatherLessons gather) {
        this.access = access;
        this.openKey = openKey;
        this.take = take;
        this.gather = gather;
    }

    @GetMapping("/reports")
    ResponseEntity<byte[]> reports(@RequestParam(defaultValue = "1") int page, HttpServletRequest request) {
        return answer(request, "reports", json -> {
            List<Long> open = take.open();
            pages(json, page, open.size());
            json.objects("reports", take.some(part(open, page)), ReportJson::head);
        });
    }

    @GetMapping("/reports/{report}")
    ResponseEntity<byte[]> report(@PathVariable long report, HttpServletRequest request) {
        return answer(
                request,
                "report " + report,
                json -> ReportJson.whole(json, take.one(report).orElseThrow(NotThere::new)));
    }

    @GetMapping("/lessons")
    ResponseEntity<byte[]> lessons(
            @ModelAttribute WantedForm form, @RequestParam(defaultValue = "1") int page, HttpServletRequest request) {
        wrong(form);
        return answer(request, "findings and recommendations", json -> {
            Gathered gathered = gather.now();
            List<Told> told = gathered.learned().told(form.wanted());
            pages(json, page, told.size());
            json.put("reviews", gathered.learned().telling(form.wanted()).size())
                    .put("of", gathered.learned().asked(form.wanted()).size())
                    .objects("lessons", part(told, page), (each, one) -> told(each, one, gathered));
        });
    }

    @GetMapping("/themes")
    ResponseEntity<byte[]> themes(HttpServletRequest request) {
        return answer(request, "themes", json -> {
            Gathered gathered = gather.now();
            json.put("of", gathered.learned().asked(Wanted.ALL).size())
                    .objects("themes", Themes.all(), (each, theme) -> theme(each, theme, gathered));
        });
    }

    @GetMapping("/counts")
    ResponseEntity<byte[]> counts(
            @ModelAttribute WantedForm form,
            @RequestParam(defaultValue = "theme") String by,
            HttpServletRequest request) {
        wrong(form);
        By way = Arrays.stream(By.values())
                .filter(each -> each.code().equals(by))
                .findFirst()
                .orElseThrow(() -> new WrongRequest("by is theme, sector, age or board, and not " + by + "."));
        return answer(request, "counts", json -> {
            Gathered gathered = gather.now();
            Counted counted = CountLessons.count(gathered.learned(), way, form.wanted(), List.of(), Integer.MAX_VALUE);
            json.put("by", way.code())
                    .objects("rows", counted.rows(), (each, row) -> row(each, row, counted, gathered))
                    .object("all", each -> row(each, counted.over(), counted, gathered));
        });
    }

    private static void wrong(WantedForm form) {
        form.errors().sentences().values().stream().findFirst().ifPresent(sentence -> {
            throw new WrongRequest(sentence);
        });
    }

    private static void pages(Json json, int page, int all) {
        if (page < 1) {
            throw new WrongRequest("Pages are counted from 1.");
        }
        json.put("page", page)
                .put("pages", Math.max(1, Math.ceilDiv(all, MOST_AT_ONCE)))
                .put("total", all);
    }

    private static <T> List<T> part(List<T> all, int page) {
        long from = Math.min(all.size(), (page - 1L) * MOST_AT_ONCE);
        return all.subList((int) from, (int) Math.min(all.size(), from + MOST_AT_ONCE));
    }

    private static void told(Json json, Told told, Gathered gathered) {
        ReportJson.lesson(json, gathered.as(told.lesson()));
        json.objects("again", told.again(), (each, again) -> place(each, again))
                .strings("why", told.why().stream().map(why -> why.says()).toList());
    }

    private static void place(Json json, Lesson lesson) {
        json.put("report", Math.toIntExact(lesson.report()))
                .put("number", lesson.number())
                .put("page", lesson.page());
    }

    private static void theme(Json json, Theme theme, Gathered gathered) {
        Wanted wanted = Wanted.ALL.with(By.THEME, theme.code());
        json.put("code", theme.code())
                .put("name", theme.name())
                .put("lessons", gathered.learned().told(wanted).size())
                .put("reviews", gathered.learned().telling(wanted).size());
    }

    private static void row(Json json, Counted.Row row, Counted counted, Gathered gathered) {
        json.put("code", row.code())
                .put("label", row.code().isEmpty() ? "all" : gathered.label(counted.by(), row.code()));
        count(json, row.all());
        json.objects("years", years(row, counted), (each, year) -> {
            each.put("year", year.year());
            count(each, year.count());
        });
        row.undated().ifPresent(count -> json.object("yearNotTold", each -> count(each, count)));
    }

    private record Year(int year, Counted.Count count) {}

    private static List<Year> years(Counted.Row row, Counted counted) {
        return Stream.iterate(0, at -> at < counted.spans().size(), at -> at + 1)
                .map(at ->
                        new Year(counted.spans().get(at).from(), row.inSpans().get(at)))
                .toList();
    }

    private static void count(Json json, Counted.Count count) {
        json.put("lessons", count.lessons()).put("reviews", count.reviews()).put("of", count.of());
    }

    private ResponseEntity<byte[]> answer(HttpServletRequest request, String what, Consumer<Json> content) {
        OpenKey.Reader reader = openKey.byHeader(request);
        return json(
                HttpStatus.OK,
                access.inGeneral(
                        reader.visitor(),
                        Action.SEARCH_LIBRARY,
                        what + " of the library, through the API" + reader.how(),
                        permit -> written(content)));
    }

    private static byte[] written(Consumer<Json> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Json.object(out, content);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static ResponseEntity<byte[]> json(HttpStatus status, byte[] bytes) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(bytes);
    }

    /** A request that says what can not be. */
    static final class WrongRequest extends RuntimeException {
        private static final long serialVersionUID = 1;

        WrongRequest(String sentence) {
            super(sentence);
        }
    }

    @ExceptionHandler
    ResponseEntity<byte[]> wrong(WrongRequest why) {
        return problem(HttpStatus.BAD_REQUEST, String.valueOf(why.getMessage()));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<byte[]> noNumber() {
        return problem(HttpStatus.BAD_REQUEST, "Numbers of reports and pages have figures only.");
    }

    @ExceptionHandler(NotThere.class)
    ResponseEntity<byte[]> notThere() {
        return problem(
                HttpStatus.NOT_FOUND,
                "No such report is in the library, or it was taken down, or its last day is over.");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> noKey(NoSuchKey why) {
        ResponseEntity<byte[]> problem = problem(
                why.isTooMany() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED,
                String.valueOf(why.getMessage()));
        return ResponseEntity.status(problem.getStatusCode())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"library\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(problem.getBody());
    }

    private static ResponseEntity<byte[]> problem(HttpStatus status, String sentence) {
        return json(status, written(json -> json.put("problem", sentence)));
    }
}
