package org.sightline.app.library.learning;

import java.time.LocalDate;
import java.util.List;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.Site;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.learning.Brief;
import org.sightline.core.learning.Quote;

/** A brief, made of nothing but quotations that can be followed to their page. */
public record BriefPage(Site site, Brief brief, List<Quoted> found, List<Asked> asked, LocalDate day) {

    public BriefPage {
        found = List.copyOf(found);
        asked = List.copyOf(asked);
    }

    /** A quotation and where it stands. */
    public record Quoted(Quote quote, ToldHere here) {}

    /** A recommendation and how often it was made. */
    public record Asked(Brief.Asked asked, Quoted quoted) {

        /** Empty where it was made once. */
        public String howOften() {
            if (asked.times() < 2) {
                return "";
            }
            return "Asked for at least " + asked.times() + " times"
                    + asked.since().map(year -> " since " + year).orElse("")
                    + (asked.boards() > 1 ? " by " + asked.boards() + " boards." : ".");
        }
    }

    public boolean isEmpty() {
        return found.isEmpty() && asked.isEmpty();
    }

    public String years() {
        return brief.first()
                .flatMap(first -> brief.last()
                        .map(last -> first.equals(last)
                                ? ", published in " + first + ","
                                : ", published from " + first + " to " + last + ","))
                .orElse("");
    }

    public String lessons() {
        return "/library/lessons?theme=" + brief.theme();
    }

    public String made() {
        return DateWords.of(ApproximateDate.on(day));
    }
}
