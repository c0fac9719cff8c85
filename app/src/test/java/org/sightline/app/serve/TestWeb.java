package org.sightline.app.serve;

import java.util.HashMap;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.sightline.app.database.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The whole web application with the made-up case in it, started once for all tests of a JVM, on a database of its own. */
public final class TestWeb {

    private static final ConfigurableApplicationContext WEB = start(Map.of());

    private TestWeb() {}

    /** Another one, on an empty database and with other settings; whoever starts it closes it. */
    public static ConfigurableApplicationContext start(Map<String, Object> others) {
        ConfigurableApplicationContext web = startWithout(others);
        web.getBean(MadeUpCase.class).load();
        return web;
    }

    /** One in which nobody has an account yet. */
    public static ConfigurableApplicationContext startEmpty() {
        return startWithout(Map.of("sightline.made-up", false));
    }

    /** One to which the story of the demonstration can be told. */
    static ConfigurableApplicationContext startUntold() {
        return startWithout(Map.of());
    }

    private static ConfigurableApplicationContext startWithout(Map<String, Object> others) {
        PGSimpleDataSource database = TestDatabase.fresh();
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", 0);
        settings.put("management.server.port", 0);
        settings.put("sightline.made-up", true);
        settings.put("spring.datasource.url", String.valueOf(database.getURL()));
        settings.put("spring.datasource.username", String.valueOf(database.getUser()));
        settings.put("spring.datasource.password", String.valueOf(database.getPassword()));
        settings.putAll(others);
        return new SpringApplicationBuilder(SightlineWeb.class)
                .registerShutdownHook(true)
                .initializers(context ->
                        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings)))
                .run();
    }

    /** A part of the application. */
    public static <T> T part(Class<T> type) {
        return WEB.getBean(type);
    }

    /** The application's own address, without a slash at the end. */
    public static String address() {
        return address(WEB);
    }

    public static String address(ConfigurableApplicationContext web) {
        return "http://localhost:" + web.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Somebody who looks at its pages and has not signed in. */
    public static Guest guest() {
        return new Guest(address());
    }

    /** One of the made-up people, signed in: lead, practitioner, manager, author, panel, business, auditor, admin. */
    public static Guest signedIn(String login) {
        Guest guest = guest();
        guest.signIn(login, MadeUpCase.PASSWORD);
        return guest;
    }
}
