package org.sightline.app.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sightline.app.documents.DateWords;
import org.sightline.app.submissions.InWords;
import org.sightline.core.agencies.AgencyRequest;
import org.sightline.core.agencies.RequestState;
import org.sightline.core.explanation.Explanation;

/** How it stands with one agency, in words. */
public record AgencyOnPage(AskAgencies.Standing standing, LocalDate today) {

    private AgencyRequest request() {
        return standing.request();
    }

    public long number() {
        return standing.agency().number();
    }

    public String name() {
        return standing.agency().name();
    }

    public String state() {
        return request().state().label();
    }

    public boolean isAnswered() {
        return request().state() == RequestState.ANSWERED;
    }

    public boolean isRefused() {
        return request().state() == RequestState.REFUSED;
    }

    /** "Late by 3 days"; empty where it is not. */
    public Optional<Explanation> late() {
        return request().late(today);
    }

    public String asked() {
        return day(request().asked());
    }

    public String due() {
        return request().state().isOpen() ? day(request().due()) : "";
    }

    /** Why it refused, or what it said. */
    public String why() {
        return request().why();
    }

    public String rows() {
        return standing.rows() == 0 ? "" : InWords.rows(standing.rows());
    }

    public List<FileLine> files() {
        return standing.files().stream().map(FileLine::new).toList();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DateWords::of).orElse("");
    }
}
