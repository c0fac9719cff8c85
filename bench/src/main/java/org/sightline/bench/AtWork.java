package org.sightline.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.sightline.app.database.EmbeddedDatabase;
import org.sightline.app.database.Started;
import org.sightline.app.serve.SightlineWeb;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The whole application in this process, on a database in a folder: to fill it by the code that people's work goes through. */
final class AtWork implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final ConfigurableApplicationContext web;

    private AtWork(EmbeddedDatabase database, ConfigurableApplicationContext web) {
        this.database = database;
        this.web = web;
    }

    static AtWork in(Path folder) {
        EmbeddedDatabase database =
                switch (EmbeddedDatabase.start(folder)) {
                    case Started.Running(EmbeddedDatabase running) -> running;
                    case Started.Refused(String why) -> throw new IllegalStateException(why);
                };
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", 0);
        settings.put("management.server.port", 0);
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", database.user());
        settings.put("spring.datasource.password", database.password());
        return new AtWork(
                database,
                new SpringApplicationBuilder(SightlineWeb.class)
                        .properties(Map.of("sightline.logs", "plain"))
                        .initializers(context -> context.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource("bench", settings)))
                        .run());
    }

    <T> T part(Class<T> type) {
        return web.getBean(type);
    }

    @Override
    public void close() {
        web.close();
        database.close();
    }
}
