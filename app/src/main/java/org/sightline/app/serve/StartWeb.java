package org.sightline.app.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Telling;
import org.sightline.app.database.EmbeddedDatabase;
import org.sightline.app.database.Started;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the database, then the web application on it, and stops both in the opposite order. */
final class StartWeb {

    private StartWeb() {}

    /** Runs until somebody stops it. */
    static ExitCode with(WebOptions options, String databaseUrl, String folder, boolean madeUp, Telling telling) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("server.port", options.port());
        settings.put("sightline.made-up", madeUp);
        if (!databaseUrl.isBlank()) {
            settings.put("spring.datasource.url", databaseUrl);
            settings.put("spring.datasource.username", environment("SIGHTLINE_DATABASE_USER"));
            settings.put("spring.datasource.password", environment("SIGHTLINE_DATABASE_PASSWORD"));
            return run(settings, telling, () -> {});
        }
        return switch (EmbeddedDatabase.start(options.data(folder))) {
            case Started.Refused refused -> {
                telling.wrong(refused.why());
                yield ExitCode.NOT_STARTED;
            }
            case Started.Running(EmbeddedDatabase database) -> {
                settings.put("spring.datasource.url", database.url());
                settings.put("spring.datasource.username", database.user());
                settings.put("spring.datasource.password", database.password());
                settings.put("sightline.database.embedded", true);
                yield run(settings, telling, database::close);
            }
        };
    }

    private static String environment(String name) {
        return System.getenv().getOrDefault(name, "");
    }

    private static ExitCode run(Map<String, Object> settings, Telling telling, Runnable afterwards) {
        CountDownLatch stopped = new CountDownLatch(1);
        ConfigurableApplicationContext web;
        try {
            web = new SpringApplicationBuilder(SightlineWeb.class)
                    .registerShutdownHook(false)
                    .initializers(context -> context.getEnvironment()
                            .getPropertySources()
                            .addFirst(new org.springframework.core.env.MapPropertySource("command line", settings)))
                    .run();
        } catch (RuntimeException cannot) {
            afterwards.run();
            telling.wrong(WhyNotStarted.says(cannot));
            return ExitCode.NOT_STARTED;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            web.close();
            afterwards.run();
            stopped.countDown();
        }));
        int port = web.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        web.getBean(Welcome.class).tell(telling.out(), port);
        await(stopped);
        return ExitCode.DONE;
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
