package org.sightline.core.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.entries.Sector;

/** Reads all that is read of a review: what it says of itself, what it found and asks for, and what it is about. */
public final class ReadReport {

    private final ReadFacts readFacts;
    private final FindAsks findAsks;
    private final FindFindings findFindings;
    private final FindThemes findThemes;
    private final ReadSectors readSectors;

    public ReadReport(FactWords facts, AskWords asks, FindingWords findings, FindThemes findThemes) {
        readFacts = new ReadFacts(facts);
        findAsks = new FindAsks(asks);
        findFindings = new FindFindings(findings);
        readSectors = new ReadSectors(facts.sectors());
        this.findThemes = findThemes;
    }

    /**
     * What was read.
     *
     * @param lessons findings and then recommendations, each in the order of the review
     */
    public record Result(List<FoundFact> facts, List<FoundLesson> lessons, List<FoundTheme> themes) {

        public Result {
            facts = List.copyOf(facts);
            lessons = List.copyOf(lessons);
            themes = List.copyOf(themes);
        }
    }

    public Result in(List<Page> pages) {
        List<Ask> asks = findAsks.in(pages);
        List<Finding> findings = findFindings.in(pages, asks);
        List<FoundLesson> lessons = new ArrayList<>();
        findings.forEach(finding -> lessons.add(lesson(finding)));
        asks.forEach(ask -> lessons.add(lesson(ask)));
        FindThemes.Known known =
                new FindThemes.Known(readFacts.labelled(pages), findings, asks, readFacts.childsName(pages));
        return new Result(readFacts.in(pages), lessons, findThemes.in(pages, known));
    }

    private FoundLesson lesson(Finding finding) {
        return new FoundLesson(
                FoundLesson.Kind.FINDING,
                finding.page(),
                finding.heading(),
                finding.text(),
                Optional.empty(),
                Optional.empty(),
                findThemes.themesOf(finding.text()),
                readSectors.in(finding.text()));
    }

    /** Where it says who is asked, only they are: what is asked of a school may be about the police. */
    private FoundLesson lesson(Ask ask) {
        Set<Sector> asked = ask.whom().map(readSectors::in).orElse(Set.of());
        return new FoundLesson(
                FoundLesson.Kind.RECOMMENDATION,
                ask.page(),
                ask.heading(),
                ask.text(),
                ask.whom(),
                ask.byWhen(),
                findThemes.themesOf(ask.text()),
                asked);
    }
}
