package org.sightline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.app.intake.SharedCase;
import org.sightline.app.site.Chromium;

/**
 * The way of somebody who has never seen Sightline: signs in as a lead reviewer, opens a case, sends the agencies' files,
 * mends one mapping, reads the chronology and the questions, answers one, overrules a reading and saves a Word file.
 */
@Tag("browser")
class JourneyInABrowserTest {

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"320, true", "320, false", "1440, true", "1440, false"})
    void with_the_made_up_files(int width, boolean scripts) throws IOException {
        Path demo = Path.of(System.getProperty("sightline.home", "..")).resolve("demo");
        try (BrowserContext window = chromium.window(width, scripts)) {
            new Way(window, width).with(files(demo), "Wren Ashdown");
        }
    }

    @ParameterizedTest
    @CsvSource({"320, true", "1440, false"})
    void with_real_files_where_they_are_at_hand(int width, boolean scripts) throws IOException {
        Optional<Path> real = SharedCase.find("cases/case-p");
        assumeTrue(real.isPresent(), "real input is not at hand");
        try (BrowserContext window = chromium.window(width, scripts)) {
            new Way(window, width).with(files(real.orElseThrow()), "Child P");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().matches("README.*|.*\\.yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** One person's way; every page on it is looked at with axe. */
    private static final class Way {

        private final Page page;
        private final int width;
        private final List<String> barriers = new ArrayList<>();

        Way(BrowserContext window, int width) {
            this.page = window.newPage();
            this.width = width;
        }

        void with(List<Path> files, String child) throws IOException {
            signIn();
            openCase(child);
            send(files);
            chronology();
            answerAQuestion();
            overruleAReading();
            saveAsWord(child);
            assertThat(barriers).isEmpty();
        }

        private void signIn() {
            page.navigate(TestWeb.address() + "/");
            look();
            page.getByLabel("User name").fill("lead");
            page.getByLabel("Password").first().fill(MadeUpCase.PASSWORD);
            click("Sign in");
            look();
        }

        private void openCase(String child) {
            page.navigate(TestWeb.address() + "/cases");
            page.locator("main a").filter(new Locator.FilterOptions().setHasText("Open a case")).first().click();
            look();
            page.getByLabel("Name of the case").fill("A review of " + child);
            page.getByLabel("Local authority").fill("Westmarch");
            page.getByLabel("Children").first().fill(child);
            click("Open the case");
            look();
            caseTab("People");
            look();
            assertThat(page.locator("main").innerText()).contains(child);
        }

        private void send(List<Path> files) {
            caseTab("Agencies");
            look();
            page.locator("input[type=file]").setInputFiles(files.toArray(Path[]::new));
            click("Send them");
            look();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Look at how it was understood"))
                    .first()
                    .click();
            look();
            mendAMapping();
            page.goBack();
            page.navigate(page.url().replaceAll("/files/.*", "/files"));
            look();
            page.locator("main form button[type=submit]").last().click();
            look();
        }

        /** Says of the first column that means something that it is to be kept word for word, then takes it back. */
        private void mendAMapping() {
            Locator column = page.locator(".columns select").first();
            String meant = column.inputValue();
            column.selectOption("OTHER");
            click("Show again with these corrections");
            look();
            assertThat(page.locator(".columns select").first().inputValue()).isEqualTo("OTHER");
            page.locator(".columns select").first().selectOption(meant);
            click("Show again with these corrections");
            assertThat(page.locator(".columns select").first().inputValue()).isEqualTo(meant);
        }

        private void chronology() {
            caseTab("Chronology");
            look();
            assertThat(page.locator("li.entry").count()).isGreaterThan(20);
        }

        private void answerAQuestion() {
            caseTab("Questions");
            look();
            page.locator("article.question h2 a").first().click();
            look();
            String asked = page.locator("h1").innerText();
            page.locator("textarea").first().fill("The record was looked through and this is what it says.");
            click("Save the answer");
            look();
            assertThat(page.locator("main").innerText()).contains(asked).contains("this is what it says");
        }

        private void overruleAReading() {
            caseTab("Chronology");
            page.locator("li.entry:has(.kind) a[href*='/entries/']").first().click();
            look();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What Sightline read"))
                    .or(page.locator("main a[href$='/reading']"))
                    .first()
                    .click();
            look();
            page.locator("input[name=what]").first().check();
            page.locator("form[action$='/reading'] textarea").last().fill("The words mean something else here.");
            click("Overrule the reading");
            look();
            assertThat(page.locator("main").innerText()).contains("The words mean something else here.");
        }

        private void saveAsWord(String child) throws IOException {
            caseTab("Exports");
            look();
            page.getByLabel("Word document").check();
            page.getByLabel("Everything").check();
            Download saved = page.waitForDownload(() -> click("Take it out"));
            try (XWPFDocument word = new XWPFDocument(Files.newInputStream(saved.path()));
                    XWPFWordExtractor text = new XWPFWordExtractor(word)) {
                assertThat(text.getText()).contains(child).contains("this is what it says");
            }
        }

        private void caseTab(String name) {
            page.locator("nav a").filter(new Locator.FilterOptions().setHasText(name)).first().click();
        }

        private void click(String button) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                    .first()
                    .click();
        }

        private void look() {
            assertThat(page.locator("h1").count()).as("headings of %s", page.url()).isEqualTo(1);
            barriers.addAll(Chromium.barriers(page));
            assertThat(Chromium.width(page)).as("width of %s", page.url()).isEqualTo(width);
        }
    }
}
