package org.sightline.app.operations;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.OpenCase;
import org.sightline.app.database.EmbeddedDatabase;
import org.sightline.app.database.Started;
import org.sightline.app.database.Transactions;
import org.sightline.app.record.Derive;
import org.sightline.app.serve.SightlineWeb;
import org.sightline.app.submissions.Receive;
import org.sightline.core.access.Role;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole Sightline in a process of its own that uploads file after file until somebody kills it. */
public final class Uploading {

    static final int ROWS = 200;

    private Uploading() {}

    static Process start(Path data, int round) throws java.io.IOException {
        return start(Uploading.class, data, round);
    }

    /** Starts a process that works on the data of a folder until somebody kills it. */
    public static Process start(Class<?> work, Path data, int round) throws java.io.IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx400m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dsightline.home=" + System.getProperty("sightline.home"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        work.getName(),
                        data.toString(),
                        String.valueOf(round)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) {
        upload(web(Path.of(arguments[0])), arguments[1]);
    }

    /** The whole application on the data of a folder. */
    public static ConfigurableApplicationContext web(Path data) {
        EmbeddedDatabase database =
                switch (EmbeddedDatabase.start(data)) {
                    case Started.Running(EmbeddedDatabase running) -> running;
                    case Started.Refused(String why) -> throw new IllegalStateException(why);
                };
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", 0);
        settings.put("management.server.port", 0);
        settings.put("sightline.logs", "plain");
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", database.user());
        settings.put("spring.datasource.password", database.password());
        return new SpringApplicationBuilder(SightlineWeb.class)
                .properties(Map.of("sightline.logs", "plain"))
                .initializers(context ->
                        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings)))
                .run();
    }

    /** Whoever does the work. */
    public static Visitor lead(ConfigurableApplicationContext web) {
        return web.getBean(Transactions.class).atWork(() -> {
            Accounts accounts = web.getBean(Accounts.class);
            if (accounts.visitor("lead").isEmpty()) {
                accounts.add("lead", "Lead", Role.LEAD_REVIEWER, "Westmarch", "");
            }
            return accounts.visitor("lead").orElseThrow();
        });
    }

    private static void upload(ConfigurableApplicationContext web, String round) {
        Transactions transactions = web.getBean(Transactions.class);
        Visitor lead = lead(web);
        List<Long> cases = transactions.atWork(() -> web.getBean(JdbcClient.class)
                .sql("select id from case_record")
                .query(Long.class)
                .list());
        long number = cases.isEmpty()
                ? web.getBean(OpenCase.class).open(lead, new OpenCase.Request("Killed", "England", false, true))
                : cases.getFirst();
        System.out.println("at work");
        for (int file = 1; ; file++) {
            String name = "log " + round + "-" + file + ".csv";
            web.getBean(Receive.class).andUse(lead, number, name, csv(round + "-" + file));
            System.out.println("confirmed " + name);
            if (file % 3 == 0) {
                web.getBean(Derive.class).bringUpToDate(number, java.time.LocalDate.of(2026, 11, 1));
            }
        }
    }

    private static byte[] csv(String file) {
        StringBuilder text = new StringBuilder("Date,Child,What happened\n");
        for (int row = 0; row < ROWS; row++) {
            text.append("01/0")
                    .append(1 + row % 9)
                    .append("/2019,Robin,Home visit ")
                    .append(file)
                    .append(" no ")
                    .append(row)
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
