package org.sightline.app.rulebook;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.QuestionKinds;
import org.sightline.app.documents.RuleCited;
import org.sightline.app.documents.RuleUsed;
import org.sightline.app.site.Link;
import org.sightline.app.site.Site;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.entries.Sector;
import org.sightline.core.explanation.Explanation;
import org.sightline.core.questions.AskQuestions;
import org.sightline.core.rulebook.Clock;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Rule;
import org.sightline.core.rulebook.WorkedExample;

/** What the page of one rule shows: every edition that there was, latest first. */
public record RulePage(Site site, Rule rule) {

    /** One edition in words. */
    public record EditionShown(Edition edition, RuleUsed words) {

        /** "From 1 April 2006 to 31 March 2010". */
        public String when() {
            if (!edition.commenced()) {
                return "Not yet commenced";
            }
            String to = edition.to().map(last -> " to " + DateWords.of(last)).orElse(" on");
            return "From " + DateWords.of(edition.from()) + to;
        }

        public String level() {
            return edition.level().label();
        }

        /** An address that can be followed; empty where the link is none of the web. */
        public Optional<String> link() {
            String link = edition.source().link();
            return link.startsWith("https://") || link.startsWith("http://") ? Optional.of(link) : Optional.empty();
        }

        public List<Worked> examples() {
            return edition.examples().stream()
                    .map(example -> new Worked(example, edition))
                    .toList();
        }
    }

    /** A worked example with its sum. */
    public record Worked(WorkedExample example, Edition edition) {

        public String answer() {
            return "From " + DateWords.of(example.start()) + ", the last day in time is " + DateWords.of(example.due())
                    + ".";
        }

        public Explanation sum() {
            return Clock.start(edition, example.limit(), ApproximateDate.on(example.start()), "this example")
                    .explanation();
        }
    }

    public List<EditionShown> editions() {
        return rule.editions().reversed().stream()
                .map(edition ->
                        new EditionShown(edition, new RuleUsed(new RuleCited(rule, Optional.of(edition)), edition)))
                .toList();
    }

    public List<Link> way() {
        return List.of(Link.to("Rule book", "/rules"));
    }

    public String binds() {
        return rule.binds().isEmpty()
                ? "Everybody who works with children"
                : rule.binds().stream().map(Sector::label).sorted().collect(joining(", "));
    }

    /** What the questions that may go by it are called. */
    public List<String> questions() {
        return AskQuestions.all().goingBy(rule.id()).stream()
                .map(QuestionKinds::label)
                .toList();
    }
}
