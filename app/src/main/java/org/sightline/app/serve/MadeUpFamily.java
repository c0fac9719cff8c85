package org.sightline.app.serve;

import static org.sightline.app.serve.MadeUpStory.CASE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the lead reviewer of the made-up story records of the family: who they are to one another, where and how they lived. */
final class MadeUpFamily {

    private MadeUpFamily() {}

    static void people(StoryDays story) {
        story.daysAgo(43);
        Window lead = story.as("lead").open(CASE + "/people");
        Map<String, String> people = new LinkedHashMap<>();
        for (String name : new String[] {"Wren", "Robin", "Jodie", "Callum", "Dean", "Maureen"}) {
            String link = lead.link(name);
            people.put(name, link.substring(link.lastIndexOf('/') + 1));
        }
        Tie tie = new Tie(lead, people);
        tie.is("Jodie", "MOTHER_OF", "Wren", "", "Birth record, hospital file");
        tie.is("Jodie", "MOTHER_OF", "Robin", "", "School file");
        tie.is("Callum", "FATHER_OF", "Wren", "", "Hospital file");
        tie.is("Callum", "FATHER_OF", "Robin", "", "School file");
        tie.is("Maureen", "MOTHER_OF", "Jodie", "", "Social care file");
        tie.is("Dean", "PARTNER_OF", "Jodie", "June 2017", "Housing and police files; never assessed");
        tie.livedAt("14 Plover Close", "about 2015", "", "Jodie", "Wren", "Robin");
        tie.livedAt("14 Plover Close", "about 2015", "April 2016", "Callum");
        tie.livedAt("14 Plover Close", "June 2017", "11 March 2019", "Dean");
        tie.livedAt("3 Mill Terrace", "", "", "Maureen");
    }

    /** Records what people are to one another and where they lived. */
    private record Tie(Window window, Map<String, String> people) {

        void is(String who, String sort, String whose, String from, String source) {
            window.open(CASE + "/people/relationships/add");
            window.send(
                    CASE + "/people/relationships",
                    "who",
                    id(who),
                    "sort",
                    sort,
                    "whose",
                    id(whose),
                    "from",
                    from,
                    "source",
                    source);
        }

        void livedAt(String address, String from, String until, String... who) {
            window.open(CASE + "/people/addresses/add");
            Stream<String> given = Stream.of("address", address, "from", from, "until", until);
            Stream<String> lived = Stream.of(who).flatMap(name -> Stream.of("who", id(name)));
            window.send(CASE + "/people/addresses", Stream.concat(given, lived).toArray(String[]::new));
        }

        private String id(String name) {
            return people.getOrDefault(name, "");
        }
    }

    static void howThingsStood(StoryDays story) {
        Band bands = new Band(story.as("lead"));
        bands.stood("Wren Ashdown", "ADDRESS", "14 Plover Close", "2 November 2015", "11 March 2019");
        bands.stood("Wren Ashdown", "ADDRESS", "Foster carers", "2 April 2019", "");
        bands.stood("Robin Ashdown", "ADDRESS", "14 Plover Close", "about 2015", "11 March 2019");
        bands.stood("Robin Ashdown", "ADDRESS", "Foster carers", "11 March 2019", "");
        bands.stood("Wren Ashdown", "PLAN", "Child in need plan", "10 May 2018", "17 August 2018");
        bands.stood("Robin Ashdown", "PLAN", "Child in need plan", "10 May 2018", "17 August 2018");
        bands.stood("Wren Ashdown", "SCHOOL", "Little Acorns Nursery", "15 January 2018", "20 July 2018");
        bands.stood("Robin Ashdown", "SCHOOL", "St Brannoc's Primary School", "7 September 2015", "");
        bands.stood("Wren Ashdown", "WORKER", "Social worker SW4", "11 March 2019", "");
        bands.stood("Robin Ashdown", "ORDER", "Police protection", "11 March 2019", "");
    }

    /** Says how things stood with a child for a time. */
    private record Band(Window window) {

        void stood(String child, String sort, String words, String begins, String ends) {
            window.open(CASE + "/status");
            window.send(
                    CASE + "/status", "person", child, "sort", sort, "words", words, "begins", begins, "ends", ends);
        }
    }
}
