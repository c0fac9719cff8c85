package org.sightline.bench.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeRegistersTest {

    private static final int FIRST_NAME = 1;
    private static final int SURNAME = 2;
    private static final int BIRTH_DATE = 3;
    private static final int SEX = 4;
    private static final int POSTCODE = 5;
    private static final int NHS_NUMBER = 7;

    private record Made(int register, List<String> values, Truth truth) {}

    @TempDir
    Path folder;

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_gives_others() throws IOException {
        Path one = written("one", "1");
        Path again = written("again", "1");
        Path other = written("other", "2");
        try (var files = Files.list(one)) {
            for (Path file : files.toList()) {
                assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
                assertThat(Files.mismatch(file, other.resolve(file.getFileName())))
                        .isNotNegative();
            }
        }
    }

    private Path written(String name, String seed) throws IOException {
        Path into = folder.resolve(name);
        MakeRegisters.main(new String[] {into.toString(), "800", "untidy", seed, "alias=0.3", "police.no-sex=0.5"});
        return into;
    }

    @Test
    void an_id_stands_once_in_its_register_and_once_in_the_truth() throws IOException {
        Path made = written("ids", "1");
        List<String> truth = Files.readAllLines(made.resolve("truth.csv"));
        assertThat(truth.stream().map(line -> line.split(",")[1])).doesNotHaveDuplicates();
        long rows = 0;
        for (Register register : Preset.ORDINARY.registers()) {
            rows += Files.readAllLines(made.resolve(register.name() + ".csv")).size() - 1;
        }
        assertThat(truth).hasSize((int) rows + 1);
    }

    @Test
    void twins_share_their_birth_day_and_their_surname_but_never_their_first_name() {
        MakeHouseholds households =
                new MakeHouseholds(Preset.named("many-twins").families(), 5, 20_000);
        int births = 0;
        int alike = 0;
        for (int i = 0; i < households.households(); i++) {
            List<Person> people = households.make(i).people();
            for (int j = 1; j < people.size(); j++) {
                Person one = people.get(j - 1);
                Person twin = people.get(j);
                if (one.truth().bornWithOthers()
                        && one.truth().birth() == twin.truth().birth()) {
                    births++;
                    assertThat(twin.born()).isEqualTo(one.born());
                    assertThat(twin.firstName()).isNotEqualTo(one.firstName());
                    assertThat(sharedSurname(one, twin)).isTrue();
                    alike += one.female() == twin.female() && Slips.apart(one.firstName(), twin.firstName()) <= 2
                            ? 1
                            : 0;
                } else if (!twin.truth().adult()) {
                    assertThat(twin.born()).isGreaterThan(one.born() + 250);
                }
            }
        }
        assertThat(births).isGreaterThan(1_000);
        assertThat((double) alike / births).isBetween(0.08, 0.3);
    }

    /** Kaur and Singh, Begum and Miah, Kowalska and Kowalski are the surnames of one family. */
    private static boolean sharedSurname(Person one, Person twin) {
        return one.surname().equals(twin.surname()) || one.female() != twin.female() || BY_SEX.contains(one.surname());
    }

    private static final Set<String> BY_SEX = Set.of(
            "Bibi",
            "Begum",
            "Akhtar",
            "Kausar",
            "Parveen",
            "Bano",
            "Jan",
            "Khan",
            "Mohammed",
            "Ali",
            "Hussain",
            "Mahmood",
            "Khatun",
            "Khanom",
            "Akter",
            "Sultana",
            "Nessa",
            "Miah",
            "Uddin",
            "Ahmed",
            "Islam",
            "Rahman");

    @Test
    void the_rates_hold() {
        List<Made> made = made(Preset.ORDINARY.with(Rate.SWAPPED, 0), 60_000);
        int people = new MakeRegisters(Preset.ORDINARY, 60_000, 3).people();
        List<Made> health = made.stream()
                .filter(each -> each.register() == 1 && !each.truth().adult())
                .toList();
        assertThat(share(health, each -> each.values().get(NHS_NUMBER).isEmpty()))
                .isEqualTo(0.04, within(0.01));
        assertThat(share(health, each -> each.values().get(SEX).isEmpty())).isEqualTo(0.03, within(0.01));
        assertThat(share(
                        health,
                        each -> PLACEHOLDERS.contains(
                                each.values().get(FIRST_NAME).split(" ")[0])))
                .isEqualTo(0.03, within(0.01));
        assertThat(share(health, each -> each.truth().bornWithOthers())).isEqualTo(0.032, within(0.012));
        Set<Integer> held = new HashSet<>();
        health.forEach(each -> held.add(each.truth().person()));
        assertThat((double) held.size() / children(people, 60_000)).isEqualTo(0.9, within(0.02));
        assertThat((double) health.size() / held.size()).isEqualTo(1.064, within(0.02));
        List<Made> police = made.stream().filter(each -> each.register() == 3).toList();
        assertThat(share(police, each -> each.values().get(NHS_NUMBER).isEmpty()))
                .isEqualTo(1);
    }

    private static final Set<String> PLACEHOLDERS = Set.of("Baby", "Boy", "Girl", "Infant", "Twin");

    private static int children(int people, int asked) {
        MakeHouseholds households = new MakeHouseholds(Preset.ORDINARY.families(), 3, asked);
        long adults = IntStream.range(0, households.households())
                .mapToLong(i -> households.make(i).people().stream()
                        .filter(person -> person.truth().adult())
                        .count())
                .sum();
        return people - (int) adults;
    }

    private static double share(List<Made> of, java.util.function.Predicate<Made> which) {
        return (double) of.stream().filter(which).count() / of.size();
    }

    @Test
    void without_any_fault_every_record_says_what_is_true() {
        Preset clean = Preset.ORDINARY
                .eachRegister(register -> register.withFaultsTimes(0))
                .with(Rate.ALIAS, 0)
                .with(Rate.HALF_NAME, 0)
                .with(Rate.CAPITALS, 0)
                .with(Rate.MOVED, 0)
                .with(Rate.ADULTS_HELD, 0);
        Map<Integer, String> known = new HashMap<>();
        for (Made each : made(clean, 5_000)) {
            List<String> values = each.values();
            String who = values.get(FIRST_NAME)
                    + values.get(SURNAME)
                    + values.get(BIRTH_DATE)
                    + values.get(SEX)
                    + values.get(POSTCODE);
            assertThat(known.merge(each.truth().person(), who, (before, now) -> before))
                    .isEqualTo(who);
        }
    }

    @Test
    void a_register_knows_a_family_that_moved_at_one_of_two_places() {
        Preset moved = Preset.ORDINARY
                .with(Rate.MOVED, 1)
                .with(Rate.POSTCODE_SLIP, 0)
                .with(Rate.NO_HOME, 0)
                .with(Rate.AGAIN, 0);
        Map<String, Set<String>> ofRegister = new HashMap<>();
        Map<Integer, Set<String>> ofAll = new HashMap<>();
        for (Made each : made(moved, 5_000)) {
            String postcode = each.values().get(POSTCODE);
            int household = each.truth().household();
            ofAll.computeIfAbsent(household, at -> new HashSet<>()).add(postcode);
            ofRegister
                    .computeIfAbsent(each.register() + "/" + household, at -> new HashSet<>())
                    .add(postcode);
        }
        assertThat(ofRegister.values()).allSatisfy(places -> assertThat(places).hasSize(1));
        assertThat(ofAll.values()).allSatisfy(places -> assertThat(places).hasSizeLessThanOrEqualTo(2));
        assertThat(ofAll.values().stream().filter(places -> places.size() == 2).count())
                .isGreaterThan(ofAll.size() / 4);
    }

    @Test
    void an_nhs_number_is_nobody_elses_and_nobodys_in_the_world() {
        List<String> numbers = IntStream.range(0, 50_000)
                .mapToObj(MakeHouseholds::nhsNumber)
                .filter(number -> !number.isEmpty())
                .toList();
        assertThat(numbers)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(49_900)
                .allMatch(number -> number.matches("5\\d{9}"));
        assertThat(numbers).allSatisfy(number -> {
            int sum = IntStream.range(0, 9)
                    .map(i -> (number.charAt(i) - '0') * (10 - i))
                    .sum();
            assertThat((11 - sum % 11) % 11).isEqualTo(number.charAt(9) - '0');
        });
    }

    @Test
    void what_can_not_be_made_is_said_in_a_sentence() {
        assertThatThrownBy(() -> Preset.named("tidy"))
                .hasMessage(
                        "There is no preset called tidy. The presets are ordinary, careful, untidy, many-twins, one-dirty, many-moves,"
                                + " many-nameless, mistyped.");
        assertThatThrownBy(() -> Preset.ORDINARY.with("twins"))
                .hasMessage("Write a rate as RATE=VALUE or REGISTER.RATE=VALUE, not twins.");
        assertThatThrownBy(() -> Preset.ORDINARY.with("twins=2"))
                .hasMessage("twins must be a share from 0 to 1, and 2.0 is not.");
        assertThatThrownBy(() -> Preset.ORDINARY.with("triplets=0.1"))
                .hasMessageStartingWith("There is no rate called triplets.");
    }

    private static List<Made> made(Preset preset, int people) {
        List<Made> made = new ArrayList<>();
        new MakeRegisters(preset, people, 3)
                .writeTo((register, values, truth) -> made.add(new Made(register, List.of(values), truth)));
        return made;
    }
}
