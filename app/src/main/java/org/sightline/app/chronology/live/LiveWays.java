package org.sightline.app.chronology.live;

import java.time.LocalDate;
import java.util.List;
import org.sightline.app.chronology.Dot;
import org.sightline.app.chronology.Ways;
import org.sightline.app.documents.AgencyColours;

/** Where the marks of a shared case's picture lead: one to its entry, several to themselves in the chronology. */
record LiveWays(Asked asked, AgencyColours colours) implements Ways {

    @Override
    public String to(Dot entry) {
        return OnPage.address(asked.caseNumber(), entry.id());
    }

    @Override
    public String toAll(List<Dot> entries) {
        String agency = entries.getFirst().agency();
        boolean one = entries.stream().allMatch(entry -> entry.agency().equals(agency));
        LocalDate first = entries.getFirst().happened().earliest();
        LocalDate last = entries.getLast().happened().earliest();
        Asked zoomed = one ? asked.with(Asked.AGENCY, agency) : asked;
        if (!first.equals(LocalDate.MIN)) {
            zoomed = zoomed.with(Asked.FROM, first.toString()).with(Asked.TO, last.toString());
        }
        return zoomed.href() + "#entries";
    }

    @Override
    public String saysOfAll() {
        return "Shows only these.";
    }

    @Override
    public String toPeople() {
        return "/cases/" + asked.caseNumber() + "/people";
    }

    @Override
    public int colour(String agency) {
        return colours.number(agency);
    }
}
