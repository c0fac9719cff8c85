package org.sightline.app.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sightline.app.documents.DateWords;
import org.springframework.stereotype.Component;

/**
 * What people did with the made-up case in the weeks before anybody came to look at it, each through Sightline's own pages:
 * so the demonstration shows nothing that a person could not have done, and who did it stands in the audit.
 */
@Component
final class MadeUpStory {

    static final String CASE = "/cases/" + MadeUpCase.NUMBER;
    private static final Pattern ENTRY = Pattern.compile("href=\"" + CASE + "/entries/([^\"/?#]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version-\\d+\" value=\"(\\d+)\"");

    private static final Pattern STANDS = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern TELEVISION =
            Pattern.compile("name=\"(cell-\\d+)\"[^>]*(?:value=\"|>)[^\"<]*television");

    private final MadeUpCase madeUpCase;
    private final InstantSource clock;

    MadeUpStory(MadeUpCase madeUpCase, InstantSource clock) {
        this.madeUpCase = madeUpCase;
        this.clock = clock;
    }

    /** Tells it to an empty database; does nothing to one that holds anything. */
    void tell(String address) {
        if (!madeUpCase.isWanted()) {
            return;
        }
        try (StoryDays story = new StoryDays(address, clock)) {
            open(story);
            MadeUpFamily.people(story);
            ask(story);
            answer(story);
            gather(story);
            judge(story);
            correct(story);
            otherCases(story);
        }
        madeUpCase.bringUpToDate();
    }

    private void open(StoryDays story) {
        story.daysAgo(44);
        madeUpCase.open();
    }

    private static void ask(StoryDays story) {
        story.daysAgo(42);
        Asking lead = new Asking(story);
        Stream.of(
                        "Police",
                        "Westmarch Children's Services",
                        "Health visiting",
                        "Mill Road Surgery",
                        "St Brannoc's Primary School",
                        "Little Acorns Nursery",
                        "Hospital",
                        "Housing",
                        "Education welfare",
                        "Saltmere family support",
                        "Ambulance service",
                        "Probation",
                        "Child and adolescent mental health")
                .forEach(name -> lead.ask(name, 28));
    }

    private void answer(StoryDays story) {
        story.daysAgo(35);
        new Asking(story).step("Child and adolescent mental health", 2, "HOLD_NOTHING", "");
        story.daysAgo(30);
        madeUpCase.sendFiles();
        Asking lead = new Asking(story);
        // its file speaks for several departments, so that it is the hospital's answer is for a person to say
        lead.step("Hospital", 2, "ANSWER", "");
        story.daysAgo(26);
        lead.step(
                "Probation",
                2,
                "REFUSE",
                "It says that Dean Harrow's supervision ended in 2014 and that the file is kept for a court. Its data"
                        + " protection officer was written to on the same day.");
        story.daysAgo(12);
        lead.step("Ambulance service", 2, "CHASE", "Rang the records desk; promised within the week.");
        story.daysAgo(6);
        lead.ask("Fire and rescue service", 28);
        Window window = story.as("lead").open(CASE + "/agencies");
        String ambulance = window.link("Ambulance service");
        window.open(ambulance).send(ambulance + "/links");
    }

    /** Asks agencies on their pages. */
    private record Asking(StoryDays story) {

        void ask(String name, int days) {
            Window window = story.as("lead").open(CASE + "/agencies");
            window.send(
                    CASE + "/agencies",
                    "name",
                    name,
                    "due",
                    DateWords.of(story.today().plusDays(days)),
                    "words",
                    "Please send everything that you recorded about Wren and Robin Ashdown and the adults around them,"
                            + " from the first contact until today, in the form in which you keep it.");
        }

        void step(String name, int number, String step, String why) {
            Window window = story.as("lead").open(CASE + "/agencies");
            String agency = window.link(name);
            window.open(agency)
                    .send(agency, "step", step, "why", why, "next", String.valueOf(number), "due", "", "words", "");
        }
    }

    private static void gather(StoryDays story) {
        story.daysAgo(20);
        Window practitioner = story.as("practitioner").open(CASE + "/files/type");
        practitioner.send(
                CASE + "/files/type",
                "agency",
                "Early help",
                "date",
                "25 October 2018",
                "what",
                "Robin's referral read at the triage meeting. Waiting list of eleven weeks. Family not rung.",
                "action",
                "Put on the waiting list");
        String typed = practitioner.path();
        String id = typed.substring(typed.lastIndexOf('/') + 1);
        practitioner.send(typed, "version-" + id, practitioner.find(VERSION), "do", "use");
        story.daysAgo(19);
        MadeUpFamily.howThingsStood(story);
        MadeUpRegisters.ofTheAshdowns(story);
        story.daysAgo(16);
        Window lead = story.as("lead");
        String[] autumn = lead.open(
                        CASE + "/chronology?from=" + encoded("16 September 2017") + "&to=" + encoded("8 November 2017"))
                .all(ENTRY)
                .distinct()
                .flatMap(entry -> Stream.of("entry", entry))
                .toArray(String[]::new);
        lead.send(
                CASE + "/episodes",
                Stream.concat(Stream.of("title", "Autumn 2017: seven agencies held a piece"), Stream.of(autumn))
                        .toArray(String[]::new));
    }

    private static void judge(StoryDays story) {
        story.daysAgo(11);
        Window manager = story.as("manager");
        String notice = question(manager, "notice from the police on 18 September 2017");
        manager.send(
                notice + "/answers",
                "says",
                "answered",
                "seen",
                "0",
                "rows",
                entry(manager, "new partner"),
                "reason",
                "The duty log of that week was found in the archive. The notice was read on 20 September 2017 and put with"
                        + " the closed file. Nobody decided on it, and the police were not told.");
        story.daysAgo(9);
        Window practitioner = story.as("practitioner");
        String roll = question(practitioner, "after the child came off the roll on 20 July 2018");
        practitioner.send(
                roll + "/answers",
                "says",
                "set aside",
                "seen",
                "0",
                "asideReason",
                "Education has been asked whether any nursery had her name after July 2018. Set aside until it replies.");
        story.daysAgo(8);
        Window lead = story.as("lead");
        String twice = question(lead, "two times between June 2017 and 3 August 2017");
        lead.send(
                twice + "/reports",
                "wrong",
                "The surgery's row of June 2017 and the hospital's of 7 June tell of one appointment at the burns clinic;"
                        + " the row of August is about the MMR, another service. These are not two times in a row.");
        story.daysAgo(7);
        lead = story.as("lead");
        String glimpsed = entry(lead, "landing");
        lead.open(CASE + "/entries/" + glimpsed + "/reading")
                .send(
                        CASE + "/entries/" + glimpsed + "/reading",
                        "what",
                        "seen",
                        "child",
                        "Wren Ashdown",
                        "grade",
                        "not",
                        "reason",
                        "The officers looked in from the landing at night and saw two children in bed. The log names"
                                + " neither. Until their notebooks are read, nobody can say that one of them was Wren.");
    }

    private static void correct(StoryDays story) {
        story.daysAgo(6);
        Window author = story.as("author");
        String form = CASE + "/entries/" + entry(author, "television") + "/correct";
        author.open(form);
        author.send(
                form,
                "version",
                author.find(STANDS),
                author.find(TELEVISION),
                "Home visit. No reply, television heard, a child crying upstairs. Card left.",
                "why",
                "The health visitor was asked again and found her diary of that day; the row had been shortened when it was"
                        + " copied.");
    }

    private static void otherCases(StoryDays story) {
        story.daysAgo(5);
        Window lead = story.as("lead").open("/cases/new");
        lead.send("/cases/new", "title", "Ellis Marlow", "authority", "Westmarch", "children", "Ellis Marlow");
        String marlow = lead.path();
        lead.open(marlow + "/members").send(marlow + "/members", "login", "business");
        MadeUpRegisters.ofTheMarlows(lead, marlow);
        MadeUpRegisters.decideWhoIsWho(lead);
        story.daysAgo(4);
        Window manager = story.as("manager").open("/cases/new");
        manager.send(
                "/cases/new",
                "title",
                "The Larkfield baby",
                "authority",
                "Westmarch",
                "restricted",
                "yes",
                "children",
                "Baby Larkfield");
        story.now();
        MadeUpRegisters.askWhoKnows(story.as("practitioner"));
        story.as("practitioner")
                .open(marlow + "/break-glass")
                .send(
                        marlow + "/break-glass",
                        "reason",
                        "On duty: Ellis Marlow's aunt rang because he has not come home, and nobody of the case can be"
                                + " reached.");
    }

    /** The address of the open question that says so. */
    private static String question(Window window, String words) {
        String address = window.open(CASE + "/questions").link(words);
        return window.open(address).path();
    }

    /** The id of the first entry in which these words stand. */
    private static String entry(Window window, String words) {
        window.open(CASE + "/chronology?words=" + encoded(words));
        return window.find(ENTRY);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
