package org.sightline.app.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.app.site.Site;
import org.sightline.core.people.MatchHarm;

/**
 * People who may be one, in the order in which they should be looked at.
 *
 * @param titles what the cases are called, by their numbers
 * @param elsewhere the people of this case of whom a case may know that the visitor does not see
 */
public record MatchesPage(
        Site site, String href, List<Match> matches, Map<Long, String> titles, List<String> elsewhere) {

    public MatchesPage {
        matches = List.copyOf(matches);
        titles = Map.copyOf(titles);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Those that wait, of one sort of harm. */
    public record Group(String label, List<Match> matches) {

        public Group {
            matches = List.copyOf(matches);
        }
    }

    public List<Group> waiting() {
        List<Group> groups = new ArrayList<>();
        for (MatchHarm harm : MatchHarm.values()) {
            List<Match> some = matches.stream()
                    .filter(match -> match.isWaiting() && match.harm() == harm)
                    .toList();
            if (!some.isEmpty()) {
                groups.add(new Group(harm.label(), some));
            }
        }
        return groups;
    }

    public List<Match> linked() {
        return matches.stream().filter(Match::isLinked).toList();
    }

    public List<Match> following() {
        return matches.stream().filter(Match::isFollowing).toList();
    }

    public List<Match> decided() {
        return matches.stream()
                .filter(match -> match.standing().isPresent() && !match.isWaiting())
                .toList();
    }

    public String href(Match match) {
        return "/cases/" + match.one().key().caseNumber() + "/matches/" + match.id();
    }

    public String titleOf(Unit unit) {
        return titles.getOrDefault(unit.key().caseNumber(), "");
    }
}
