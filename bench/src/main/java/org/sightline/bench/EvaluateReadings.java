package org.sightline.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.sightline.app.intake.AgencyTerms;
import org.sightline.app.intake.RoleTerms;
import org.sightline.app.readings.LoadTerms;
import org.sightline.core.entries.Entry;
import org.sightline.core.intake.Agencies;
import org.sightline.core.people.Cast;
import org.sightline.core.people.FindPeople;
import org.sightline.core.people.PeopleFound;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.ReadEntries;
import org.sightline.core.readings.Reading;
import org.sightline.core.readings.SightingGrade;

/**
 * Prints how well entries are read: precision and recall by kind, and by grade for sightings, over the labelled entries
 * that the terms were tuned on and over those that were held out.
 */
public final class EvaluateReadings {

    private static final String TUNING = "tuning.csv";
    private static final String MORE_TUNING = "tuning-2.csv";

    /** The child whom an entry means that speaks of "child" or "baby" and names nobody. */
    private static final String CHILD_MEANT = "Ada";

    private static final Cast CAST = new Cast(List.of(
            person("Ada", Person.Standing.CHILD, ""),
            person("Ben", Person.Standing.CHILD, "older brother"),
            person("Mother", Person.Standing.ADULT, "mother"),
            person("Father", Person.Standing.ADULT, "father"),
            person("Mr Lark", Person.Standing.ADULT, "mother's partner"),
            person("MGM", Person.Standing.ADULT, "maternal grandmother")));

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<LabelledEntry> labelled;
    private final PeopleFound people;
    private final ReadEntries readEntries;

    private EvaluateReadings(String file) throws IOException {
        Agencies agencies = AgencyTerms.shipped();
        labelled = LabelledEntry.of(file, agencies);
        List<Entry> entries = labelled.stream().map(LabelledEntry::entry).toList();
        people = new FindPeople(CAST, RoleTerms.shipped(), Map.of(file, CHILD_MEANT)).in(entries);
        readEntries = new ReadEntries(LoadTerms.shipped(), agencies::find, people.cast());
    }

    /** Prints every part; with {@code differences}, the entries of the tuning parts that are read otherwise than marked. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("differences")) {
            new EvaluateReadings(TUNING).printDifferences();
            new EvaluateReadings(MORE_TUNING).printDifferences();
            return;
        }
        new EvaluateReadings(TUNING).print("The first part that the terms were tuned on");
        new EvaluateReadings(MORE_TUNING).print("The second part that the terms were tuned on");
        new EvaluateReadings("held-out.csv").print("The part held out");
    }

    private void printDifferences() {
        for (LabelledEntry one : labelled) {
            Reading reading =
                    readEntries.read(one.entry(), people.in(one.entry().id()));
            LabelledEntry read = new LabelledEntry(one.entry(), kinds(reading), sightings(reading));
            if (!read.equals(one)) {
                System.out.println(one.entry().id() + " " + one.entry().text().replace('\n', '/'));
                System.out.println("    marked " + one.kinds() + " " + one.sightings());
                System.out.println("    read   " + read.kinds() + " " + read.sightings());
            }
        }
    }

    private static Set<Kind> kinds(Reading reading) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        reading.kinds().forEach(read -> kinds.add(read.kind()));
        return kinds;
    }

    private static Map<String, SightingGrade> sightings(Reading reading) {
        Map<String, SightingGrade> sightings = new TreeMap<>();
        for (Person child : CAST.children()) {
            reading.sightingOf(child.name()).ifPresent(grade -> sightings.put(child.name(), grade));
        }
        return sightings;
    }

    private void print(String title) {
        for (Kind kind : Kind.values()) {
            tallies.put(kind.label(), new Tally());
        }
        for (SightingGrade grade : SightingGrade.values()) {
            tallies.put(nameOf(grade), new Tally());
        }
        labelled.forEach(this::count);
        System.out.printf("%n%s, %d entries:%n%n", title, labelled.size());
        System.out.println("| | marked | read | right | precision | recall |");
        System.out.println("|---|---|---|---|---|---|");
        tallies.forEach(EvaluateReadings::row);
        List<Tally> kinds = tallies.entrySet().stream()
                .filter(tally -> !tally.getKey().startsWith("sighting"))
                .map(Map.Entry::getValue)
                .toList();
        List<Tally> sightings = tallies.entrySet().stream()
                .filter(tally -> tally.getKey().startsWith("sighting"))
                .map(Map.Entry::getValue)
                .toList();
        totals("kinds", kinds);
        totals("sightings", sightings);
    }

    private void count(LabelledEntry one) {
        Reading reading = readEntries.read(one.entry(), people.in(one.entry().id()));
        Set<Kind> kinds = kinds(reading);
        Map<String, SightingGrade> sightings = sightings(reading);
        for (Kind kind : Kind.values()) {
            tally(kind.label()).count(one.kinds().contains(kind), kinds.contains(kind));
        }
        for (Person child : CAST.children()) {
            SightingGrade marked = one.sightings().get(child.name());
            SightingGrade read = sightings.get(child.name());
            for (SightingGrade grade : SightingGrade.values()) {
                tally(nameOf(grade)).count(grade == marked, grade == read);
            }
        }
    }

    private Tally tally(String name) {
        return tallies.getOrDefault(name, new Tally());
    }

    private static String nameOf(SightingGrade grade) {
        return "sighting: " + grade.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** All together (micro), and the mean of the kinds' own shares (macro), in which a rare kind weighs as much. */
    private static void totals(String what, List<Tally> tallies) {
        Tally all = new Tally();
        tallies.forEach(all::add);
        row("**All " + what + " (micro)**", all);
        System.out.printf(
                Locale.UK,
                "| **All %s (macro)** | - | - | - | %.2f | %.2f |%n",
                what,
                mean(tallies, Tally::precision),
                mean(tallies, Tally::recall));
    }

    private static double mean(Collection<Tally> tallies, ToDoubleFunction<Tally> share) {
        return tallies.stream()
                .mapToDouble(share)
                .filter(one -> !Double.isNaN(one))
                .average()
                .orElse(Double.NaN);
    }

    private static void row(String name, Tally tally) {
        if (tally.marked() + tally.read() > 0) {
            System.out.printf(
                    "| %s | %d | %d | %d | %s | %s |%n",
                    name, tally.marked(), tally.read(), tally.right(), share(tally.precision()), share(tally.recall()));
        }
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.UK, "%.2f", share);
    }

    private static Person person(String name, Person.Standing standing, String role) {
        return new Person(name, standing, role, List.of(), Optional.empty(), Optional.empty(), Person.Origin.GIVEN);
    }
}
