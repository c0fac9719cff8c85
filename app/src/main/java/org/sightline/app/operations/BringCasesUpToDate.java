package org.sightline.app.operations;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sightline.app.database.Transactions;
import org.sightline.app.record.Derive;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings cases up to date that a new day has made questions of, and those that were left behind when Sightline was stopped
 * between an upload and its questions. One case at a time, so that people at work hardly notice.
 */
@Component
class BringCasesUpToDate {

    private static final Logger LOG = LoggerFactory.getLogger(BringCasesUpToDate.class);

    private final Transactions transactions;
    private final JdbcClient sql;
    private final Derive derive;
    private final Jobs jobs;
    private final InstantSource clock;
    private final AtomicBoolean atWork = new AtomicBoolean();

    BringCasesUpToDate(Transactions transactions, JdbcClient sql, Derive derive, Jobs jobs, InstantSource clock) {
        this.transactions = transactions;
        this.sql = sql;
        this.derive = derive;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Tells Spring that there is something to do by the clock. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class ByTheClock {}

    @EventListener(ApplicationReadyEvent.class)
    void afterTheStart() {
        Thread.ofVirtual().name("bring-cases-up-to-date").start(this::now);
    }

    /** @return how many cases were behind and are not any more */
    @Scheduled(cron = "${sightline.nightly:0 10 0 * * *}")
    int now() {
        if (!atWork.compareAndSet(false, true)) {
            return 0;
        }
        try {
            return bringUpToDate(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        } catch (RuntimeException stopped) {
            LOG.warn(
                    "Cases could not be brought up to date: {}",
                    stopped.getClass().getSimpleName());
            return 0;
        } finally {
            atWork.set(false);
        }
    }

    private int bringUpToDate(LocalDate today) {
        jobs.began(Jobs.BRING_UP_TO_DATE, clock.instant());
        int done = 0;
        int failed = 0;
        for (long number : behind(today)) {
            try {
                derive.bringUpToDate(number, today);
                done++;
            } catch (RuntimeException broken) {
                LOG.warn(
                        "Case {} could not be brought up to date: {}",
                        number,
                        broken.getClass().getSimpleName());
                failed++;
            }
        }
        jobs.ended(Jobs.BRING_UP_TO_DATE, clock.instant(), done, failed);
        return done;
    }

    private List<Long> behind(LocalDate today) {
        return transactions.atWork(
                () -> sql.sql("""
                        select c.id from case_record c left join derived_case d on d.case_id = c.id
                        where c.truth_version <> c.derived_version or d.next_change <= :today order by c.id
                        """).param("today", today).query(Long.class).list());
    }
}
