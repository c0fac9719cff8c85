package org.sightline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Many people at work at once, each reading as people do: a page, some thought, the next. Times are those of the browser,
 * from asking to the last byte; both ends share the machine.
 */
public final class TimePages {

    private static final double THINKS_SECONDS = 5;
    private static final long LARGE_CASE = 1;

    /** What people open, and how often in a hundred. */
    private static final Map<String, Integer> PAGES = Map.ofEntries(
            Map.entry("/cases", 8),
            Map.entry("/cases/{n}", 12),
            Map.entry("/cases/{n}/chronology", 20),
            Map.entry("/cases/{n}/chronology?page=2", 8),
            Map.entry("/cases/{n}/chronology?words=bruise", 6),
            Map.entry("/cases/{n}/{entry}", 12),
            Map.entry("/cases/{n}/questions", 12),
            Map.entry("/cases/{n}/{question}", 8),
            Map.entry("/cases/{n}/people", 3),
            Map.entry("/cases/{n}/agencies", 3),
            Map.entry("/cases/{n}/files", 2),
            Map.entry("/cases/{n}/who-looked", 3),
            Map.entry("/rules", 3));

    private static final Pattern LINK = Pattern.compile("href=\"(/cases/\\d+/(?:entries|questions)/[^\"/?#]+)\"");
    private static final Pattern ASSET = Pattern.compile("href=\"(/assets/[^\"]+\\.css)\"");

    private final Map<String, List<Browser.Page>> taken = new ConcurrentHashMap<>();
    private final String address;
    private final int people;
    private final int cases;
    private volatile boolean counts;

    private TimePages(String address, int people, int cases) {
        this.address = address;
        this.people = people;
        this.cases = cases;
    }

    /** {@code TimePages LAUNCHER FOLDER PEOPLE CASES SECONDS}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int people = Integer.parseInt(arguments[2]);
        int seconds = Integer.parseInt(arguments[4]);
        try (RunningServer server =
                RunningServer.start(Path.of(arguments[0]), "serve", "--data", arguments[1], "--port", "0")) {
            TimePages times = new TimePages(server.address(), people, Integer.parseInt(arguments[3]));
            times.run(seconds);
            times.tell();
            System.out.printf("%nMost memory of the server, without its database: %d MB%n", server.megabytes());
        }
    }

    private void run(int seconds) throws InterruptedException {
        List<Person> all = IntStream.range(0, people).mapToObj(Person::new).toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            all.forEach(threads::execute);
            // until everybody is signed in and the server has seen every page
            TimeUnit.SECONDS.sleep(60);
            System.err.println(all.stream().filter(person -> person.isIn).count() + " people are at work");
            counts = true;
            TimeUnit.SECONDS.sleep(seconds);
            counts = false;
            threads.shutdownNow();
        }
    }

    /** Somebody who works on the large case and on a few of their own. */
    private final class Person implements Runnable {

        private final int number;
        private final Random random;
        private final Browser browser = new Browser(address);
        private final List<String> entries = new ArrayList<>();
        private final List<String> questions = new ArrayList<>();
        private volatile boolean isIn;

        Person(int number) {
            this.number = number;
            this.random = new Random(number);
        }

        @Override
        public void run() {
            try {
                think(5);
                isIn = browser.signIn(Authority.login(number), Authority.PASSWORD);
                String css = first(ASSET, browser.get("/cases").text());
                while (isIn) {
                    think(THINKS_SECONDS);
                    look();
                    if (random.nextInt(10) == 0 && !css.isEmpty()) {
                        keep("a style sheet, for comparison", browser.get(css));
                    }
                }
            } catch (IllegalStateException | InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }

        private void look() {
            String template = one();
            String path = path(template, random.nextInt(4) == 0 ? LARGE_CASE : own());
            if (path.isEmpty()) {
                return;
            }
            Browser.Page page = browser.get(path);
            links(page.text());
            keep(template + (path.startsWith("/cases/" + LARGE_CASE + "/") ? " (50,000)" : ""), page);
        }

        /** One of the cases that this person opened: those follow the large one, each person's in turn. */
        private long own() {
            return LARGE_CASE + 1 + number + (long) people * random.nextInt(Math.max(1, cases / people));
        }

        private String path(String template, long caseNumber) {
            if (template.endsWith("{entry}")) {
                return entries.isEmpty() ? "" : entries.get(random.nextInt(entries.size()));
            }
            if (template.endsWith("{question}")) {
                return questions.isEmpty() ? "" : questions.get(random.nextInt(questions.size()));
            }
            return template.replace("{n}", String.valueOf(caseNumber));
        }

        private void links(String text) {
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                List<String> of = link.group(1).contains("/entries/") ? entries : questions;
                if (of.size() < 400) {
                    of.add(link.group(1));
                }
            }
        }

        private String one() {
            int at = random.nextInt(
                    PAGES.values().stream().mapToInt(Integer::intValue).sum());
            for (Map.Entry<String, Integer> page : PAGES.entrySet()) {
                at -= page.getValue();
                if (at < 0) {
                    return page.getKey();
                }
            }
            throw new AssertionError("the weights add up");
        }

        private void think(double seconds) throws InterruptedException {
            TimeUnit.MILLISECONDS.sleep(Math.round(-Math.log(1 - random.nextDouble()) * seconds * 1000));
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private void keep(String what, Browser.Page page) {
        if (counts) {
            String answered = page.status() == 200 ? what : what + ": answered " + page.status();
            taken.computeIfAbsent(answered, all -> java.util.Collections.synchronizedList(new ArrayList<>()))
                    .add(page);
        }
    }

    private void tell() {
        System.out.println("| page | times | median ms | p95 ms | p99 ms | longest ms | kB sent |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        taken.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            double[] times = entry.getValue().stream()
                    .mapToDouble(Browser.Page::milliseconds)
                    .sorted()
                    .toArray();
            long bytes = entry.getValue().stream()
                    .max(Comparator.comparingLong(Browser.Page::bytes))
                    .map(Browser.Page::bytes)
                    .orElse(0L);
            System.out.printf(
                    "| %s | %d | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                    entry.getKey(),
                    times.length,
                    at(times, 0.5),
                    at(times, 0.95),
                    at(times, 0.99),
                    Arrays.stream(times).max().orElse(0),
                    bytes / 1000.0);
        });
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
    }
}
