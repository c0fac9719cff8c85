package org.sightline.app.serve;

import com.beust.jcommander.JCommander;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.app.commands.Command;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Telling;
import org.sightline.app.review.ReviewCommand;

/**
 * {@code sightline rehearse}: does once, on the made-up case, what people will do, so that the JVM can remember the classes
 * for later starts. The launcher calls it; nobody else needs to.
 */
@Parameters(separators = "=", hidden = true, commandDescription = "Prepares faster starts; the launcher calls this.")
public final class RehearseCommand implements Command {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** What people open first. */
    private static final List<String> PAGES = List.of(
            "/cases", "/cases/1", "/cases/1/chronology", "/cases/1/questions", "/cases/1/agencies", "/rule-book");

    @Parameter(names = "--in", required = true, description = "FOLDER: an empty one, thrown away afterwards")
    private Path folder = Path.of("");

    @ParametersDelegate
    private final Telling telling = new Telling();

    @Override
    public boolean asksForHelp() {
        return telling.asksForHelp();
    }

    @Override
    public ExitCode run() {
        ReviewCommand review = new ReviewCommand();
        JCommander.newBuilder()
                .addObject(review)
                .build()
                .parse(
                        MadeUpCase.folder().toString(),
                        "--quiet",
                        "--out",
                        folder.resolve("out").toString());
        review.run();
        return StartWeb.inFolder(folder.resolve("data"), RehearseCommand::visit, telling);
    }

    private static void visit(String address) {
        try (HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            String signIn = get(browser, address + "/sign-in");
            Matcher token = TOKEN.matcher(signIn);
            if (token.find()) {
                String form =
                        "_csrf=" + encoded(token.group(1)) + "&username=lead&password=" + encoded(MadeUpCase.PASSWORD);
                browser.send(
                        HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
            }
            for (String page : PAGES) {
                get(browser, address + page);
            }
        } catch (IOException noMatter) {
            // what was loaded until here is remembered
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static String get(HttpClient browser, String address) throws IOException, InterruptedException {
        return browser.send(
                        HttpRequest.newBuilder(URI.create(address)).GET().build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
