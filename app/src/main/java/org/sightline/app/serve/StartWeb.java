package org.sightline.app.serve;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Telling;
import org.sightline.app.database.DataFolder;
import org.sightline.app.database.EmbeddedDatabase;
import org.sightline.app.database.Started;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the database, then the web application on it, and stops both in the opposite order. */
final class StartWeb {

    private StartWeb() {}

    /** Runs until somebody stops it. */
    static ExitCode with(
            WebOptions options, String databaseUrl, Map<String, String> search, boolean madeUp, Telling telling) {
        Map<String, Object> settings = new LinkedHashMap<>(search);
        settings.put("server.port", options.port());
        settings.put("sightline.made-up", madeUp);
        if (madeUp || options.port() == 0) {
            // nobody watches a demonstration, and two of them must not meet at one port
            settings.put("management.server.port", 0);
        }
        if (databaseUrl.isBlank()) {
            return embedded(
                    options.data(madeUp ? DataFolder.DEMO : DataFolder.RECORD),
                    settings,
                    telling,
                    StartWeb::untilStopped);
        }
        settings.put("sightline.search.folder", String.valueOf(options.searchBesideServer()));
        settings.put("spring.datasource.url", databaseUrl);
        settings.put("spring.datasource.username", environment("SIGHTLINE_DATABASE_USER"));
        settings.put("spring.datasource.password", environment("SIGHTLINE_DATABASE_PASSWORD"));
        return run(settings, telling, StartWeb::untilStopped, () -> {});
    }

    /** Starts it with the made-up case, lets somebody look at its address, and stops. */
    static ExitCode inFolder(Path folder, Consumer<String> looks, Telling telling) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("server.port", 0);
        settings.put("management.server.port", 0);
        settings.put("sightline.made-up", true);
        return embedded(folder, settings, telling, running -> {
            looks.accept("http://localhost:" + running.port());
            running.stop();
        });
    }

    private static ExitCode embedded(
            Path folder, Map<String, Object> settings, Telling telling, Consumer<Running> then) {
        return switch (EmbeddedDatabase.start(folder)) {
            case Started.Refused refused -> {
                telling.wrong(refused.why());
                yield ExitCode.NOT_STARTED;
            }
            case Started.Running(EmbeddedDatabase database) -> {
                settings.put("spring.datasource.url", database.url());
                settings.put("spring.datasource.username", database.user());
                settings.put("spring.datasource.password", database.password());
                settings.put("sightline.database.embedded", true);
                settings.put("sightline.data", folder.toAbsolutePath().toString());
                yield run(settings, telling, then, database::close);
            }
        };
    }

    static String environment(String name) {
        return System.getenv().getOrDefault(name, "");
    }

    /** The web application at work, and how to end it with all that it stands on. */
    private record Running(ConfigurableApplicationContext web, Runnable afterwards) {

        int port() {
            return web.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        }

        void stop() {
            web.close();
            afterwards.run();
        }
    }

    private static ExitCode run(
            Map<String, Object> settings, Telling telling, Consumer<Running> then, Runnable afterwards) {
        Running running;
        try {
            running = new Running(start(settings), afterwards);
        } catch (RuntimeException cannot) {
            afterwards.run();
            telling.wrong(WhyNotStarted.says(cannot));
            return ExitCode.NOT_STARTED;
        }
        running.web().getBean(Welcome.class).tell(telling.out(), running.port());
        then.accept(running);
        return ExitCode.DONE;
    }

    private static ConfigurableApplicationContext start(Map<String, Object> settings) {
        // what logs go by must be known before the context is; an operator's own setting stands above these
        Map<String, Object> logs = settings.containsKey("sightline.data")
                ? Map.of("sightline.logs", "file", "sightline.data", settings.get("sightline.data"))
                : Map.of();
        return new SpringApplicationBuilder(SightlineWeb.class)
                .properties(logs)
                .registerShutdownHook(false)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("command line", settings)))
                .run();
    }

    private static void untilStopped(Running running) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            running.stop();
            stopped.countDown();
        }));
        try {
            stopped.await();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
