package org.sightline.app.matching;

import java.util.List;
import java.util.Optional;
import org.sightline.app.cases.KnownPerson;
import org.sightline.app.site.Link;
import org.sightline.app.site.Site;

/**
 * One person as every agency knows them.
 *
 * @param story who it is by all that is known; empty where the visitor sees one agency's records only
 * @param isWhole whether this shows what every agency says, and not only one
 * @param maySeal whether the visitor may say that nobody outside the case is ever led to this person
 */
public record AsToldPage(
        Site site,
        String href,
        KnownPerson person,
        List<Told> facts,
        List<Home> homes,
        Optional<PersonStory> story,
        boolean isWhole,
        boolean maySeal) {

    public AsToldPage {
        facts = List.copyOf(facts);
        homes = List.copyOf(homes);
    }

    /**
     * One thing, with every account of it.
     *
     * @param differ what does not agree; empty where all of it can be true
     */
    public record Told(String label, String differ, List<Account> accounts) {

        public Told {
            accounts = List.copyOf(accounts);
        }
    }

    /**
     * Who says so.
     *
     * @param said as it is written
     * @param who the agency, or that somebody entered it here
     * @param when the days of the entries, in words
     * @param sources the entries; empty where somebody entered it here
     * @param more how many other entries say the same
     */
    public record Account(String said, String who, String when, List<Link> sources, int more) {

        public Account {
            sources = List.copyOf(sources);
        }
    }

    /** An address, and who else is told to live there. */
    public record Home(String address, List<Living> living) {

        public Home {
            living = List.copyOf(living);
        }
    }

    /** Somebody at an address, and who says so. */
    public record Living(String name, String who, String when) {}

    public boolean isEmpty() {
        return facts.isEmpty();
    }
}
