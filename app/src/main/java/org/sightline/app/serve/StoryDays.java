package org.sightline.app.serve;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whose window is open, and the day that the story has come to. */
final class StoryDays implements AutoCloseable {

    private static final LocalTime MORNING = LocalTime.of(9, 40);

    private final String address;
    private final InstantSource clock;
    private final Map<String, Window> windows = new LinkedHashMap<>();

    StoryDays(String address, InstantSource clock) {
        this.address = address;
        this.clock = clock;
    }

    /** Nobody stays signed in from one day to the next. */
    void daysAgo(int days) {
        now();
        if (clock instanceof StoryClock story) {
            LocalDate day = today().minusDays(days);
            story.goTo(day.atTime(MORNING).atZone(ZoneId.systemDefault()).toInstant());
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    Window as(String login) {
        return windows.computeIfAbsent(login, first -> Window.signedIn(address, first));
    }

    void now() {
        leave();
        if (clock instanceof StoryClock story) {
            story.goToNow();
        }
    }

    private void leave() {
        windows.values().forEach(Window::close);
        windows.clear();
    }

    @Override
    public void close() {
        now();
    }
}
