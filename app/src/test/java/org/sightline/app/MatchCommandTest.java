package org.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {

    private static final int PEOPLE = 600;

    @TempDir
    private Path folder;

    private Path people() {
        return folder.resolve("people.csv");
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(people());
    }

    private Told match(Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "match";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--out";
        all[words.length + 2] = people();
        return Told.by(all);
    }

    @Test
    void registers_with_other_headings_and_other_ways_to_write_are_matched() throws IOException {
        MadeUpRegister made = new MadeUpRegister(PEOPLE);
        Path report = folder.resolve("report.html");
        Path pairs = folder.resolve("pairs.csv");

        Told told = match(
                made.school(folder),
                made.clinic(folder),
                "--truth",
                "cluster",
                "--unique",
                "--report",
                report,
                "--edges",
                pairs);

        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("forename", "full name", "birth date", "id of the record", "who the person truly is")
                .containsPattern("precision (1\\.0000|0\\.99\\d\\d), recall (1\\.0000|0\\.9[5-9]\\d\\d)");
        assertThat(lines()).hasSize(2 * PEOPLE + 1).startsWith("register,id,person,row,household", "school,s0,1,2,");
        assertThat(Files.readAllLines(pairs).getFirst())
                .isEqualTo("register_a,id_a,register_b,id_b,weight,probability");
        Document page = Jsoup.parse(report);
        assertThat(page.select("h2").eachText())
                .contains(
                        "What was read", "How sure the result is", "Who may be missed", "Examples", "What was learned");
        assertThat(page.select("[style], script[src], link")).isEmpty();
    }

    @Test
    void somebody_known_by_a_first_name_only_stands_beside_the_household_and_is_merged_with_nobody()
            throws IOException {
        Path police = Files.writeString(folder.resolve("police.csv"), """
                id,forename,surname,dob,postcode,address
                p1,Dave,,,QX1 4BC,12 Mill Lane
                p2,Dave,Reed,1988-02-03,QX9 4BC,3 Oak Road
                p3,Robin,Ashdown,2017-01-04,QX1 4BC,12 Mill Lane
                p4,Ana,Lee,2011-05-06,QX2 2AA,1 High Street
                """);
        Path report = folder.resolve("report.html");

        Told told = match(police, "--report", report);

        assertThat(lines())
                .containsExactly(
                        "register,id,person,row,household",
                        "police,p1,1,2,3",
                        "police,p2,2,3,",
                        "police,p3,3,4,",
                        "police,p4,4,5,");
        assertThat(told.err()).contains("4 records are too few to learn from");
        assertThat(told.out()).contains("1 record is of somebody known by a first name only");
        assertThat(Jsoup.parse(report).text()).contains("Of these, linked with the household of their home 1");
    }

    @Test
    void the_same_registers_give_the_same_bytes_again() throws IOException {
        MadeUpRegister made = new MadeUpRegister(PEOPLE);
        Path school = made.school(folder);
        Path clinic = made.clinic(folder);
        match(school, clinic);
        byte[] first = Files.readAllBytes(people());

        match(school, clinic);

        assertThat(Files.readAllBytes(people())).isEqualTo(first);
    }

    @Test
    void a_model_that_was_kept_gives_the_same_people_again() throws IOException {
        MadeUpRegister made = new MadeUpRegister(PEOPLE);
        Path school = made.school(folder);
        Path clinic = made.clinic(folder);
        Path model = folder.resolve("model.json");
        match(school, clinic, "--save-model", model);
        List<String> learned = lines();

        Told told = match(school, clinic, "--model", model);

        assertThat(told.code()).isZero();
        assertThat(lines()).isEqualTo(learned);
    }

    @Test
    void a_broken_model_is_refused_with_what_is_wrong_with_it() throws IOException {
        MadeUpRegister made = new MadeUpRegister(100);
        Path school = made.school(folder);
        Path model = folder.resolve("model.json");
        match(school, "--save-model", model);
        String whole = Files.readString(model);

        Files.writeString(model, whole.substring(0, whole.length() / 2));
        assertThat(match(school, "--model", model).err()).contains("model.json can not be used", "--save-model");
        Files.writeString(model, whole.replaceFirst("\"person\" : \\[ [0-9.E-]+", "\"person\" : [ 7.0"));
        assertThat(match(school, "--model", model).err()).contains("do not add up to 1");
        Files.writeString(model, whole.replaceFirst("\"format\" : 1", "\"format\" : 99"));
        assertThat(match(school, "--model", model).err()).contains("format 99");
        Files.writeString(model, whole.replace("\"surname\"", "\"shoe size\""));
        assertThat(match(school, "--model", model).err()).contains("made for other columns");
        assertThat(match(school, "--model", folder.resolve("none.json")).err()).contains("There is no model file");
    }

    @Test
    void what_can_not_be_opened_is_said_with_what_to_do() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        Path lonely = Files.writeString(folder.resolve("lonely.csv"), "forename,surname,dob\n");
        Path strange = Files.writeString(folder.resolve("strange.csv"), "a,b\n1,2\n3,4\n");
        Path other = Files.writeString(folder.resolve("other.parquet"), "forename,surname\nAna,Lee\n");
        Path cut = Files.writeString(folder.resolve("cut.parquet"), "PAR1 and nothing else");

        assertThat(match(folder.resolve("nobody.csv")).err()).contains("There is no file");
        assertThat(match(empty).err()).contains("is empty");
        assertThat(match(lonely).err()).contains("no row below");
        assertThat(match(strange).err()).contains("No column of strange", "--columns");
        assertThat(match(other).err()).contains("is no Parquet file");
        assertThat(match(cut).err()).contains("incomplete or damaged");
        assertThat(people()).doesNotExist();
    }

    @Test
    void a_column_that_is_named_need_not_be_recognised() throws IOException {
        Path school = new MadeUpRegister(PEOPLE).school(folder);
        Files.writeString(school, Files.readString(school).replaceFirst(" forename, surname", " aaa, bbb"));

        Told told = match(school, "--columns", "forename=aaa,surname=bbb,not-used=postcode");

        assertThat(told.code()).isZero();
        assertThat(told.out()).containsPattern("aaa +forename").containsPattern("postcode +not used: as was said");
        assertThat(match(school, "--columns", "forename=nowhere").err())
                .contains("No register has the column \"nowhere\"", "school has id, aaa, bbb");
        assertThat(match(school, "--columns", "shoe size=aaa").err())
                .contains("can not hold \"shoe size\"", "birth date");
    }

    @Test
    void ragged_rows_and_ids_that_come_twice_cost_nobody_their_place() throws IOException {
        Path school = new MadeUpRegister(100).school(folder);
        Files.writeString(
                school,
                Files.readString(school) + "s5, Ana, Lee\ns101, Bo, Marsh, 2012-01-01, QX1 1AA, 300, more, and more\n");

        Told told = match(school);

        assertThat(told.code()).isZero();
        assertThat(told.err())
                .contains(
                        "1 row has fewer cells", "1 row has more cells", "the first is row 102", "the first is row 103")
                .contains("school has the id s5 twice, in rows 7 and 102");
        assertThat(lines()).hasSize(103).last().asString().startsWith("school,s101,");
    }

    @Test
    void one_person_a_thousand_times_is_one_person_and_the_register_is_said_to_hold_copies() throws IOException {
        String copies = "Ana,Lee,2012-03-04,QX1 1AA\n".repeat(1000);
        Path register = Files.writeString(folder.resolve("one.csv"), "forename,surname,dob,postcode\n" + copies);

        Told told = match(register);

        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("1,000 records are of 1 person");
        assertThat(told.err()).contains("one has one record 1,000 times", "the first is in row 2");
        assertThat(lines()).hasSize(1001);
        assertThat(lines().stream().skip(1).map(line -> line.split(",")[2])).containsOnly("1");
    }

    @Test
    void copies_of_one_person_make_nobody_else_harder_to_find() throws IOException {
        Path school = new MadeUpRegister(PEOPLE).school(folder);
        Files.writeString(school, Files.readString(school) + "s0, Ana, Lee, 2012-03-04, QX1 1AA, 9999\n".repeat(1000));

        Told told = match(school, "--truth", "cluster");

        assertThat(told.out()).contains("1,600 records are of 601 people").contains("precision 1.0000, recall 1.0000");
    }

    @Test
    void a_name_of_ten_thousand_letters_is_read_like_others() throws IOException {
        Path school = new MadeUpRegister(100).school(folder);
        Files.writeString(
                school, Files.readString(school) + "s100, " + "x".repeat(10_000) + ", Lee, 2012-03-04, QX1 1AA, 300\n");

        assertThat(match(school).code()).isZero();
        assertThat(lines()).hasSize(102);
    }

    @Test
    void a_threshold_that_is_no_probability_is_refused() throws IOException {
        Told told = match(new MadeUpRegister(10).school(folder), "--threshold", "95");

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("--threshold is a probability");
    }
}
