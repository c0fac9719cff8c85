package org.sightline.app.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.ChronologicalOrder;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.chronology.Contradiction;
import org.sightline.core.chronology.Line;
import org.sightline.core.chronology.Revision;
import org.sightline.core.chronology.SameEvent;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.NotRead;
import org.sightline.core.entries.Place;
import org.sightline.core.entries.Sector;
import org.sightline.core.intake.ColumnsRead;
import org.sightline.core.people.Cast;
import org.sightline.core.people.Person;
import org.sightline.core.questions.Question;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.SightingGrade;
import org.sightline.core.review.FileRead;
import org.sightline.core.review.Review;
import org.sightline.core.rulebook.Citation;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Lens;
import org.sightline.core.rulebook.Level;
import org.sightline.core.rulebook.Limit;
import org.sightline.core.rulebook.Rule;
import org.sightline.core.rulebook.RuleBook;
import org.sightline.core.rulebook.WorkedExample;

/** A made-up case, small enough to read and with one of everything that a document has to show. */
public final class MadeUpReview {

    public static final String OLDER = "Robin Marsh";
    public static final String YOUNGER = "Wren Marsh";
    public static final String MOTHER = "Mother";
    public static final String UNNAMED = "Unnamed man (1)";

    private static final String POLICE = "Police";
    private static final String VISITING = "Health visiting";
    private static final String SCHOOL = "Larkfield Primary";
    private static final String CARE = "Children's social care";
    private static final String GP = "Mill Lane surgery";
    private static final String HOSPITAL = "Hospital";
    private static final String HOUSING = "Housing";

    private MadeUpReview() {}

    public static Review review() {
        List<Line> lines = lines();
        Chronology chronology = new Chronology("Marsh family", cast(), lines, sameEvents());
        return new Review(
                chronology,
                "Larkshire",
                LocalDate.of(2012, 6, 30),
                questions(),
                files(lines),
                notRead(),
                revisions(),
                rules());
    }

    /** A review of these lines and nothing else. */
    public static Review of(List<Line> lines) {
        return new Review(
                new Chronology("Marsh family", cast(), lines, List.of()),
                RuleBook.ENGLAND,
                LocalDate.of(2012, 6, 30),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new RuleBook(List.of()));
    }

    public static Cast cast() {
        return new Cast(List.of(
                new Person(
                        OLDER,
                        Person.Standing.CHILD,
                        "",
                        List.of("Robin", "R"),
                        Optional.of(ApproximateDate.on(LocalDate.of(2005, 3, 9))),
                        Optional.empty(),
                        Person.Origin.GIVEN),
                new Person(
                        YOUNGER,
                        Person.Standing.CHILD,
                        "",
                        List.of("Wren", "baby"),
                        Optional.of(ApproximateDate.on(LocalDate.of(2009, 8, 21))),
                        Optional.empty(),
                        Person.Origin.GIVEN),
                new Person(
                        MOTHER,
                        Person.Standing.ADULT,
                        "mother",
                        List.of("mum", "Ms Marsh"),
                        Optional.empty(),
                        Optional.empty(),
                        Person.Origin.PROPOSED),
                new Person(
                        UNNAMED,
                        Person.Standing.ADULT,
                        "a man at the address",
                        List.of("boyfriend"),
                        Optional.empty(),
                        Optional.empty(),
                        Person.Origin.UNNAMED)));
    }

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(MadeUpLine.of("surgery-1", GP, Sector.GP)
                .written("March 2005", "2005-03", "2005-03-01", "2005-03-31")
                .says("Robin registered at four weeks.")
                .about(OLDER)
                .kind(Kind.REGISTERED, "registered")
                .line());
        lines.add(MadeUpLine.of("visiting-1", VISITING, Sector.HEALTH_VISITING)
                .on("23/03/2005", "2005-03-23")
                .says("New birth visit at home. Robin weighed 3.9 kg, feeding well.")
                .about(OLDER, MOTHER)
                .kind(Kind.VISIT, "visit at home")
                .seen(OLDER, SightingGrade.EXAMINED, "weighed")
                .line());
        lines.add(MadeUpLine.of("police-1", POLICE, Sector.POLICE)
                .written("12/06?", "2006-12?", "2006-12-01", "2006-12-31")
                .note("The writer marked the date uncertain.")
                .says("Called to an argument at the flat. A child was heard in the next room.")
                .action("Notice sent to children's social care.")
                .about(OLDER, MOTHER)
                .kind(Kind.DOMESTIC_ABUSE, "argument at the flat")
                .kind(Kind.NOTIFICATION, "Notice sent")
                .seen(OLDER, SightingGrade.GLIMPSED, "heard in the next room")
                .line());
        lines.add(MadeUpLine.of("care-1", CARE, Sector.SOCIAL_CARE)
                .written("Dec 2006", "2006-12", "2006-12-01", "2006-12-31")
                .recorded("2007-01-04")
                .says("Police notice received about an argument at the flat.")
                .action("No further action.")
                .about(MOTHER)
                .kind(Kind.NOTIFICATION, "Police notice")
                .kind(Kind.NO_FURTHER_ACTION, "No further action")
                .line());
        lines.add(MadeUpLine.of("housing-1", HOUSING, Sector.HOUSING)
                .written("2004-08", "2004/2008", "2004-01-01", "2008-12-31")
                .says("Several notes about noise; tenancy in Ms Marsh's name only.")
                .about(MOTHER)
                .line());
        lines.add(MadeUpLine.of("housing-2", HOUSING, Sector.HOUSING)
                .written("since 2010", "2010/..", "2010-01-01", "")
                .says("A man is believed to be living at the address.")
                .about(UNNAMED)
                .kind(Kind.ADULT_JOINED, "living at the address")
                .line());
        lines.add(MadeUpLine.of("surgery-2", GP, Sector.GP)
                .written("?", "XXXX-XX-XX", "", "")
                .note("No date could be made of “?”. Look at the source row for it.")
                .says("Ms Marsh seen, low mood, review in two weeks.")
                .about(MOTHER)
                .kind(Kind.ADULT_MENTAL_HEALTH, "low mood")
                .line());
        lines.addAll(laterLines());
        lines.sort((first, second) -> ChronologicalOrder.INSTANCE.compare(first.entry(), second.entry()));
        return lines;
    }

    private static List<Line> laterLines() {
        return List.of(
                MadeUpLine.of("visiting-2", VISITING, Sector.HEALTH_VISITING)
                        .on("4 Sept 2009", "2009-09-04")
                        .says("New birth visit. Wren examined and weighed. Robin seen playing.")
                        .about(YOUNGER, OLDER, MOTHER)
                        .kind(Kind.VISIT, "New birth visit")
                        .seen(YOUNGER, SightingGrade.EXAMINED, "examined and weighed")
                        .seen(OLDER, SightingGrade.SEEN, "seen playing")
                        .line(),
                MadeUpLine.of("visiting-3", VISITING, Sector.HEALTH_VISITING)
                        .on("11/02/2010", "2010-02-11")
                        .says("Home visit, no reply. Card left.")
                        .about(YOUNGER)
                        .kind(Kind.NO_ACCESS, "no reply")
                        .line(),
                MadeUpLine.of("visiting-4", VISITING, Sector.HEALTH_VISITING)
                        .on("02/03/2010", "2010-03-02")
                        .says("Home visit, no reply again. Curtains drawn.")
                        .about(YOUNGER)
                        .kind(Kind.NO_ACCESS, "no reply again")
                        .line(),
                MadeUpLine.of("visiting-5", VISITING, Sector.HEALTH_VISITING)
                        .on("20.03.2010", "2010-03-20")
                        .says("Wren was not brought to the clinic for the eight-month check.")
                        .about(YOUNGER)
                        .kind(Kind.NOT_BROUGHT, "was not brought")
                        .line(),
                MadeUpLine.of("school-1", SCHOOL, Sector.SCHOOL)
                        .on("6/9/10", "2010-09-06")
                        .note("The century of the year was taken to be 2000.")
                        .says("Robin started in Year 1.")
                        .about(OLDER)
                        .kind(Kind.SCHOOL_START, "started in Year 1")
                        .seen(OLDER, SightingGrade.SEEN, "started")
                        .line(),
                MadeUpLine.of("hospital-1", HOSPITAL, Sector.HOSPITAL)
                        .on("14/11/2010 21:40", "2010-11-14", "21:40")
                        .says("Robin brought with two marks on the arm. Account: fell from a bunk bed.")
                        .action("Discharged. Letter to GP.")
                        .about(OLDER, MOTHER)
                        .kind(Kind.INJURY, "two marks on the arm")
                        .kind(Kind.EXPLANATION, "fell from a bunk bed")
                        .seen(OLDER, SightingGrade.EXAMINED, "Discharged")
                        .line(),
                MadeUpLine.of("school-2", SCHOOL, Sector.SCHOOL)
                        .on("15/11/2010", "2010-11-15")
                        .says("Robin in with three marks on the arm; says \"I fell off my bike\".")
                        .about(OLDER)
                        .kind(Kind.INJURY, "three marks on the arm")
                        .kind(Kind.EXPLANATION, "fell off my bike")
                        .seen(OLDER, SightingGrade.SPOKEN_TO, "says")
                        .line(),
                MadeUpLine.of("care-2", CARE, Sector.SOCIAL_CARE)
                        .on("22/11/2010", "2010-11-22")
                        .recorded("2010-11-29")
                        .says("Visit by duty worker. Robin spoken to alone at school and said home is fine.")
                        .about(OLDER)
                        .kind(Kind.VISIT, "Visit by duty worker")
                        .seen(OLDER, SightingGrade.SPOKEN_TO_ALONE, "spoken to alone")
                        .line(),
                MadeUpLine.of("care-3", CARE, Sector.SOCIAL_CARE)
                        .on("03/04/2011", "2011-04-03")
                        .note("This could also be 4 March 2011; the day was taken to come before the month.")
                        .says("=Case closed after mother said Wren was at a relative's.")
                        .about(YOUNGER, MOTHER)
                        .kind(Kind.CLOSURE, "Case closed")
                        .kind(Kind.CHILD_NOT_SEEN, "was at a relative's")
                        .seen(YOUNGER, SightingGrade.REPORTED, "mother said")
                        .line(),
                MadeUpLine.of("school-3", SCHOOL, Sector.SCHOOL)
                        .written("autumn 2011", "2011-23", "2011-09-01", "2011-11-30")
                        .says("Robin often hungry; asked staff for food. <script>alert('x')</script> & \"quoted\"")
                        .about(OLDER)
                        .kind(Kind.NEGLECT_SIGN, "often hungry")
                        .kind(Kind.CHILD_ASKS, "asked staff for food")
                        .seen(OLDER, SightingGrade.SPOKEN_TO, "asked staff")
                        .line(),
                MadeUpLine.of("surgery-3", GP, Sector.GP)
                        .written("about 4 months later", "2012-01~", "2012-01-01", "2012-01-31")
                        .note("Worked out from the entry before.")
                        .says("Letter sent: Wren due for immunisation.")
                        .about(YOUNGER)
                        .kind(Kind.LETTER, "Letter sent")
                        .line(),
                MadeUpLine.of("police-2", POLICE, Sector.POLICE)
                        .on("17/05/2012 02:15", "2012-05-17", "02:15")
                        .says("Neighbour reported shouting. Both children seen asleep in bed.")
                        .about(OLDER, YOUNGER)
                        .kind(Kind.FAMILY_WARNING, "Neighbour reported shouting")
                        .seen(OLDER, SightingGrade.SEEN, "seen asleep")
                        .seen(YOUNGER, SightingGrade.SEEN, "seen asleep")
                        .line());
    }

    private static List<SameEvent> sameEvents() {
        return List.of(
                new SameEvent(
                        List.of("hospital-1", "school-2"),
                        "Both tell of marks on Robin's arm, one day apart.",
                        List.of(
                                new Contradiction(
                                        Contradiction.Subject.COUNT,
                                        "Hospital and Larkfield Primary give different numbers of marks.",
                                        List.of(
                                                new Contradiction.Telling("hospital-1", "two marks on the arm"),
                                                new Contradiction.Telling("school-2", "three marks on the arm"))),
                                new Contradiction(
                                        Contradiction.Subject.FACT,
                                        "Hospital and Larkfield Primary give different accounts of how it happened.",
                                        List.of(
                                                new Contradiction.Telling("hospital-1", "fell from a bunk bed"),
                                                new Contradiction.Telling("school-2", "fell off my bike"))))),
                new SameEvent(
                        List.of("care-1", "police-1"),
                        "Children's social care records the notice that Police sent in December 2006.",
                        List.of()));
    }

    private static List<Question> questions() {
        return List.of(
                new Question(
                        "q-ref-1",
                        "REF-NO-OUTCOME",
                        List.of(OLDER),
                        "Was Robin assessed after the police notice of December 2006? If not, why not?",
                        new Question.Expected(
                                "A decision on the notice within one working day.",
                                "REF-DECISION 2006-04-01",
                                Lens.THEN),
                        new Question.Found(
                                "Children's social care recorded no further action, and no reason.",
                                ApproximateDate.on(LocalDate.of(2006, 12, 1)),
                                ApproximateDate.on(LocalDate.of(2007, 1, 4)),
                                List.of("police-1", "care-1")),
                        "The reason may stand in a file that was not sent.",
                        Optional.empty()),
                new Question(
                        "q-gap-1",
                        "GAP-SEEN",
                        List.of(YOUNGER),
                        "Who saw Wren between September 2009 and May 2012, and how?",
                        new Question.Expected(
                                "A child under five is seen by health at the universal reviews.", "reading", Lens.BOTH),
                        new Question.Found(
                                "No entry between 4 September 2009 and 17 May 2012 says that Wren was seen.",
                                ApproximateDate.on(LocalDate.of(2009, 9, 4)),
                                ApproximateDate.on(LocalDate.of(2012, 5, 17)),
                                List.of("visiting-2", "visiting-3", "visiting-4", "visiting-5", "care-3", "police-2")),
                        "Wren may have been seen at a nursery whose file was not asked for.",
                        Optional.of(LocalDate.of(2012, 8, 21))));
    }

    private static List<FileRead> files(List<Line> lines) {
        Map<String, Long> entries = lines.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        line -> line.entry().source().file(),
                        java.util.TreeMap::new,
                        java.util.stream.Collectors.counting()));
        List<FileRead> files = new ArrayList<>();
        entries.forEach((file, count) -> {
            int notRead = file.equals("police.csv") ? 1 : 0;
            int kept = Math.toIntExact(count);
            files.add(new FileRead(file, "ab".repeat(32), kept + notRead, kept, notRead, 0, 0, List.of(columns(file))));
        });
        files.add(new FileRead("scan.pdf", "cd".repeat(32), 0, 0, 0, 0, 0, List.of()));
        return files;
    }

    private static ColumnsRead columns(String file) {
        return new ColumnsRead(
                file,
                "1",
                1,
                "the file's name says so",
                List.of(
                        new ColumnsRead.Column(
                                1, "When", Field.HAPPENED, "the heading 'When' means a date and every cell is a date"),
                        new ColumnsRead.Column(2, "What happened", Field.EVENT, "the heading means an event")));
    }

    private static List<NotRead> notRead() {
        return List.of(
                new NotRead(
                        "police.csv",
                        Optional.of(new Place(Place.Kind.SHEET, "police", 9)),
                        "The row has a date and nothing else. Add what happened, or take the row out.",
                        "17/05/2012"),
                new NotRead(
                        "scan.pdf",
                        Optional.empty(),
                        "The pages are pictures without text. Ask the agency for the file it was printed from.",
                        ""));
    }

    private static List<Revision> revisions() {
        Entry after = MadeUpLine.of("school-2", SCHOOL, Sector.SCHOOL)
                .on("15/11/2010", "2010-11-15")
                .says("Robin in with three marks on the arm; says \"I fell off my bike\".")
                .line()
                .entry();
        Entry before = MadeUpLine.of("school-9", SCHOOL, Sector.SCHOOL)
                .on("15/11/2010", "2010-11-15")
                .says("Robin in with marks on the arm.")
                .line()
                .entry();
        Entry withdrawn = MadeUpLine.of("school-8", SCHOOL, Sector.SCHOOL)
                .on("01/02/2012", "2012-02-01")
                .says("Phone call to Ms Marsh about lunch money.")
                .line()
                .entry();
        return List.of(new Revision(
                "larkfield-primary-v2.csv",
                "larkfield-primary.csv",
                2,
                List.of(
                        new Revision.Change(
                                Revision.Sort.CHANGED,
                                Optional.of(before),
                                Optional.of(after),
                                "The number of marks and Robin's words were added."),
                        new Revision.Change(
                                Revision.Sort.WITHDRAWN,
                                Optional.of(withdrawn),
                                Optional.empty(),
                                "The row is no longer in the file."))));
    }

    private static RuleBook rules() {
        Edition edition = new Edition(
                LocalDate.of(2006, 4, 1),
                Optional.of(LocalDate.of(2010, 3, 31)),
                Level.STATUTORY_GUIDANCE,
                RuleBook.ENGLAND,
                "The authority decides on a referral within one working day.",
                Map.of("limit", new Limit(1, Limit.Unit.WORKING_DAYS, false)),
                new Citation("Made-up guidance 2006", "paragraph 5.4", "", false),
                List.of(new WorkedExample(
                        "A referral on a Friday is decided by the Monday.",
                        "limit",
                        LocalDate.of(2007, 1, 5),
                        LocalDate.of(2007, 1, 8))));
        return new RuleBook(List.of(
                new Rule("REF-DECISION", "Decision on a referral", Set.of(Sector.SOCIAL_CARE), List.of(edition))));
    }
}
