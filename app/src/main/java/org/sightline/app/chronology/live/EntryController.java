package org.sightline.app.chronology.live;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.chronology.EntryOnPage;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Link;
import org.sightline.app.site.Visit;
import org.sightline.app.submissions.Submission;
import org.sightline.app.submissions.Submissions;
import org.sightline.core.access.Action;
import org.sightline.core.chronology.Line;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One entry: its cells word for word, the rows around it, what it was before, and the file that it came with. */
@Controller
final class EntryController {

    private final Access access;
    private final Cases cases;
    private final Glances glances;
    private final Lines lines;
    private final Sources sources;
    private final Submissions submissions;

    EntryController(
            Access access, Cases cases, Glances glances, Lines lines, Sources sources, Submissions submissions) {
        this.access = access;
        this.cases = cases;
        this.glances = glances;
        this.lines = lines;
        this.sources = sources;
        this.submissions = submissions;
    }

    @GetMapping("/cases/{number}/entries/{id}")
    String entry(Visitor visitor, Visit visit, @PathVariable long number, @PathVariable String id, Model model) {
        EntryPage page = access.to(
                visitor,
                number,
                Action.SEE_SOURCE,
                "entry " + cited(id) + " and its source",
                permit -> page(permit, visit, id));
        boolean mayCorrect = access.allows(
                visitor, number, Action.CORRECT_ENTRY, page.entry().agency());
        model.addAttribute(
                "page",
                mayCorrect
                        ? page.with(Link.to("Correct this entry", "/cases/" + number + "/entries/" + id + "/correct"))
                        : page);
        return "chronology/live/entry";
    }

    /** The audit tells only what can be an id. */
    static String cited(String id) {
        return id.matches("[\\w.~-]{1,80}") ? id : "of an unreadable name";
    }

    private EntryPage page(Permit permit, Visit visit, String id) {
        Glance glance = glances.of(permit);
        OnPage around = OnPage.of(permit, lines, glance.colours(), List.of(id));
        Line line = around.line(id).orElseThrow(NotThere::new);
        SourceOf source = sources.of(permit, line.entry()).orElseThrow(NotThere::new);
        Cases.Case open = cases.of(permit).orElseThrow(NotThere::new);
        InCase inCase = InCase.of(Long.toString(open.number()), open.title(), CaseTab.CHRONOLOGY);
        return new EntryPage(
                visit.page("Entry " + id, inCase), new EntryOnPage(around, line), source, links(permit, glance, id));
    }

    private static List<Link> links(Permit permit, Glance glance, String id) {
        String chronology = "/cases/" + permit.caseNumber() + "/chronology";
        String reading = "/cases/" + permit.caseNumber() + "/entries/" + id + "/reading";
        return Stream.concat(
                        Found.pageOf(id, glance.lines()).stream()
                                .map(page -> Link.to(
                                        "Show it among the other entries", chronology + "?page=" + page + "#" + id)),
                        Stream.of(Link.to("See what Sightline read in it, or say that it is not so", reading)))
                .toList();
    }

    /** Always to be saved, never opened by the browser: whatever a stranger's file is, it is not a page of ours. */
    @GetMapping("/cases/{number}/entries/{id}/file")
    ResponseEntity<byte[]> file(Visitor visitor, @PathVariable long number, @PathVariable String id) {
        return access.to(
                visitor, number, Action.SEE_SOURCE, "the file that entry " + cited(id) + " came with", permit -> {
                    Submission submission = sources.submission(permit, id)
                            .flatMap(sent -> submissions.of(permit, sent))
                            .orElseThrow(NotThere::new);
                    return ResponseEntity.ok()
                            .contentType(MediaType.APPLICATION_OCTET_STREAM)
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    ContentDisposition.attachment()
                                            .filename(submission.file().name(), StandardCharsets.UTF_8)
                                            .build()
                                            .toString())
                            .header("Content-Security-Policy", "sandbox; default-src 'none'")
                            .header("X-Content-Type-Options", "nosniff")
                            .body(submissions.bytes(permit, submission.id()));
                });
    }
}
