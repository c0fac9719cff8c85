package org.sightline.app.library.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.documents.CsvFile;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.learning.By;
import org.sightline.core.learning.CountLessons;
import org.sightline.core.learning.Counted;
import org.sightline.core.learning.Coverage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows lessons counted by theme, agency, age or board and over the years, and gives the same as a file. */
@Controller
final class LearningController {

    /** As many as fit beside each other on a desk. */
    private static final int SPANS_ON_A_PAGE = 8;

    private final Access access;
    private final GatherLessons gather;

    LearningController(Access access, GatherLessons gather) {
        this.access = access;
        this.gather = gather;
    }

    @GetMapping("/library/learning")
    String show(
            Visitor visitor,
            Visit visit,
            @ModelAttribute WantedForm form,
            @RequestParam(defaultValue = "") String by,
            Model model) {
        Errors errors = form.errors();
        LearningPage page =
                access.inGeneral(visitor, Action.SEARCH_LIBRARY, "the counts of what reviews found", permit -> {
                    Gathered gathered = gather.now();
                    return new LearningPage(
                            visit.page("What reviews found, counted", Section.LIBRARY)
                                    .with(errors),
                            count(gathered, form, by, SPANS_ON_A_PAGE),
                            new Coverage(gathered.learned().reviews()),
                            new WantedFields("/library/learning", form, gathered, errors),
                            gathered,
                            errors);
                });
        model.addAttribute("page", page);
        return "library/learning/learning";
    }

    /** Every year on its own, however many there are. */
    @GetMapping("/library/learning.csv")
    ResponseEntity<byte[]> file(
            Visitor visitor, @ModelAttribute WantedForm form, @RequestParam(defaultValue = "") String by) {
        byte[] file = access.inGeneral(
                visitor, Action.SEARCH_LIBRARY, "the counts of what reviews found, as a file", permit -> {
                    Gathered gathered = gather.now();
                    return written(gathered, count(gathered, form, by, Integer.MAX_VALUE));
                });
        return TakenAway.csv("what-reviews-found.csv", file);
    }

    private static Counted count(Gathered gathered, WantedForm form, String by, int spans) {
        By way = Arrays.stream(By.values())
                .filter(each -> each.name().equals(by))
                .findFirst()
                .orElse(By.THEME);
        return CountLessons.count(gathered.learned(), way, form.wanted(), WantedFields.codesOf(way, gathered), spans);
    }

    private static byte[] written(Gathered gathered, Counted counted) {
        CsvFile csv = new CsvFile();
        csv.row(counted.by().code(), "code", "years", "lessons", "reviews", "of reviews that could be read");
        List<Counted.Row> rows = new ArrayList<>(counted.rows());
        rows.add(counted.over());
        for (Counted.Row row : rows) {
            String label = row.code().isEmpty() ? "all" : gathered.label(counted.by(), row.code());
            line(csv, label, row.code(), "all", row.all());
            for (int span = 0; span < counted.spans().size(); span++) {
                line(
                        csv,
                        label,
                        row.code(),
                        counted.spans().get(span).label(),
                        row.inSpans().get(span));
            }
            row.undated().ifPresent(count -> line(csv, label, row.code(), "not told", count));
        }
        return csv.bytes();
    }

    private static void line(CsvFile csv, String label, String code, String years, Counted.Count count) {
        csv.row(
                label,
                code,
                years,
                String.valueOf(count.lessons()),
                String.valueOf(count.reviews()),
                String.valueOf(count.of()));
    }
}
