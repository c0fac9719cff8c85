package org.sightline.app.questions.live;

import java.util.List;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.Link;
import org.sightline.app.site.Site;

/** What the list of questions that were reported as wrong shows. */
public record ReportsPage(Site site, long caseNumber, List<Reports.Report> reports) {

    public List<Link> way() {
        return List.of(Link.to("Questions", "/cases/" + caseNumber + "/questions"));
    }

    public String href(Reports.Report report) {
        return QuestionShown.href(caseNumber, report.question().id());
    }

    public String when(Reports.Report report) {
        return DateWords.of(report.at());
    }
}
