package org.sightline.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.OpenCase;
import org.sightline.app.database.Transactions;
import org.sightline.app.record.CaseTruth;
import org.sightline.app.serve.TestWeb;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the night brings up to date. */
class BringCasesUpToDateTest {

    private final Transactions transactions = TestWeb.part(Transactions.class);
    private final JdbcClient sql = TestWeb.part(JdbcClient.class);

    @Test
    void a_case_that_was_left_behind_is_brought_up_to_date() {
        long number = newCase();
        transactions.atWork(() -> {
            TestWeb.part(CaseTruth.class).changed(number);
            return number;
        });
        assertThat(isBehind(number)).isTrue();

        TestWeb.part(BringCasesUpToDate.class).now();

        assertThat(isBehind(number)).isFalse();
        assertThat(TestWeb.part(Jobs.class).all())
                .filteredOn(job -> job.name().equals(Jobs.BRING_UP_TO_DATE))
                .singleElement()
                .satisfies(job -> assertThat(job.ended()).isPresent())
                .satisfies(job -> assertThat(job.failed()).isZero());
    }

    @Test
    void a_case_whose_questions_change_with_the_day_is_made_again() {
        long number = newCase();
        TestWeb.part(BringCasesUpToDate.class).now();
        transactions.atWork(() -> sql.sql("""
                        insert into derived_case (case_id, record, next_change) values (:case, '{}', date '2020-01-01')
                        on conflict (case_id) do update set next_change = excluded.next_change
                        """).param("case", number).update());

        TestWeb.part(BringCasesUpToDate.class).now();

        assertThat(transactions.atWork(() -> sql.sql(
                                "select count(*) from derived_case where case_id = :case and next_change <= current_date")
                        .param("case", number)
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    private boolean isBehind(long number) {
        return transactions.atWork(
                () -> sql.sql("select truth_version <> derived_version from case_record where id = :case")
                        .param("case", number)
                        .query(Boolean.class)
                        .single());
    }

    private long newCase() {
        Visitor lead = transactions.atWork(
                () -> TestWeb.part(Accounts.class).visitor("lead").orElseThrow());
        return TestWeb.part(OpenCase.class).open(lead, new OpenCase.Request("Nobody yet", "England", false, true));
    }
}
