package org.sightline.app.submissions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.app.site.Chromium;
import org.sightline.app.serve.TestWeb;

/** Rows that come from the clipboard: of a Word table as HTML, of Excel as its own text. */
@Tag("browser")
class PasteInABrowserTest {

    /** As Word writes it: lines broken anywhere, a paragraph for each line of a cell, cells over several rows. */
    private static final String WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
            <head><meta name=ProgId content=Word.Document><style>p.MsoNormal {margin:0cm;}</style></head>
            <body lang=EN-GB><!--StartFragment-->
            <p class=MsoNormal><b>Oak Tree Primary School:
            records<o:p></o:p></b></p>
            <table class=MsoTableGrid border=1><thead>
             <tr><td><p class=MsoNormal>Date<o:p></o:p></p></td><td><p class=MsoNormal>What
              happened<o:p></o:p></p></td><td><p class=MsoNormal>Action</p></td></tr></thead>
             <tr><td rowspan=2 valign=top><p class=MsoNormal>3 September
              2013<o:p></o:p></p></td><td><p class=MsoNormal>Arrived late.<o:p></o:p></p>
              <p class=MsoNormal>Said &#8220;no&nbsp;breakfast&#8221; and "nobody was up".<o:p></o:p></p></td>
              <td><p class=MsoNormal>Head told<o:p></o:p></p></td></tr>
             <tr><td><p class=MsoNormal>Collected by an aunt<br>
              at five<o:p></o:p></p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
             <tr><td><p class=MsoNormal>17/09/2013</p></td><td colspan=2><ul><li>Absent</li><li>No reason given</li></ul></td></tr>
            </table><!--EndFragment--></body></html>
            """;

    private static final String AS_ROWS = """
            Oak Tree Primary School: records
            Date\tWhat happened\tAction
            3 September 2013\t"Arrived late.
            Said “no breakfast” and ""nobody was up""."\tHead told
            \t"Collected by an aunt
            at five"\t
            17/09/2013\t"Absent
            No reason given"\t
            """;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    private static Page pastePage(BrowserContext window, FreshCase one) {
        Page page = window.newPage();
        page.navigate(TestWeb.address() + one.files() + "/paste");
        page.getByLabel("User name").fill("lead");
        page.getByLabel("Password").first().fill("a quiet harbour");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.navigate(TestWeb.address() + one.files() + "/paste");
        return page;
    }

    private static boolean paste(Page page, String html, String plain) {
        return (Boolean) page.locator("#rows").evaluate("""
                (field, copied) => {
                  const data = new DataTransfer();
                  data.setData("text/html", copied.html);
                  data.setData("text/plain", copied.plain);
                  return field.dispatchEvent(
                    new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
                }
                """, Map.of("html", html, "plain", plain));
    }

    @Test
    void a_table_from_word_becomes_rows_with_every_cell_under_its_heading() {
        FreshCase one = new FreshCase();
        try (BrowserContext window = chromium.window(360, true)) {
            Page page = pastePage(window, one);

            assertThat(paste(page, WORD, "")).as("left to the browser").isFalse();

            assertThat(page.locator("#rows")).hasValue(AS_ROWS);
            assertThat(page.locator("#rows-pasted")).containsText("each cell under its heading");
            assertThat(Chromium.barriers(page)).isEmpty();
            page.locator("#agency").fill("Oak Tree Primary School");
            page.getByText("See how they are understood").click();

            assertThat(page.locator("main")).containsText("3 rows in = 3 entries + 0 rows not read");
            assertThat(page.locator("#rows ~ div tbody tr, #rows + * tbody tr").first())
                    .containsText("3 September 2013");
            List<String> rows = page.locator("main table tbody tr").allInnerTexts();
            assertThat(rows.toString())
                    .contains("Arrived late.", "nobody was up", "Collected by an aunt", "No reason given");
        }
        assertThat(one.entries()).isZero();
    }

    @Test
    void what_excel_copies_is_left_as_excel_writes_it() {
        FreshCase one = new FreshCase();
        try (BrowserContext window = chromium.window(1280, true)) {
            Page page = pastePage(window, one);
            String excel = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
                    + "<meta name=ProgId content=Excel.Sheet></head><body><table><tr><td>1</td></tr></table></body></html>";

            assertThat(paste(page, excel, "1")).as("left to the browser").isTrue();
            assertThat(paste(page, "<p>no table</p>", "no table")).as("left to the browser").isTrue();
            assertThat(page.locator("#rows")).hasValue("");
        }
    }

    @Test
    void rows_are_put_where_the_cursor_is_and_cost_nothing_that_stood_there() {
        FreshCase one = new FreshCase();
        try (BrowserContext window = chromium.window(1280, true)) {
            Page page = pastePage(window, one);
            page.locator("#rows").fill("Date\tWhat happened\n");

            paste(page, "<table><tr><td>1/2/2013</td><td>Seen</td></tr></table>", "");

            assertThat(page.locator("#rows")).hasValue("Date\tWhat happened\n1/2/2013\tSeen\n");
        }
    }
}
