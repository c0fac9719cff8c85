package org.sightline.app.operations;

import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sightline.app.database.Transactions;
import org.sightline.app.record.Derive;
import org.sightline.app.rulebook.RuleBooks;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What works on the record, without the web application: only what is asked for is made. */
public final class RecordParts implements AutoCloseable {

    private final AnnotationConfigApplicationContext parts;

    private RecordParts(AnnotationConfigApplicationContext parts) {
        this.parts = parts;
    }

    /** @param also a class of each further package whose parts are wanted */
    public static RecordParts on(DataSource source, Class<?>... also) {
        Flyway.configure(RecordParts.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();
        parts.addBeanFactoryPostProcessor(factory -> {
            for (String name : factory.getBeanDefinitionNames()) {
                factory.getBeanDefinition(name).setLazyInit(true);
            }
        });
        // every query of a transaction goes to the transaction's connection, so the plain source needs no pool
        parts.registerBean(DataSource.class, () -> source);
        parts.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        parts.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        parts.registerBean(InstantSource.class, InstantSource::system);
        parts.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(source));
        parts.register(RuleBooks.class);
        parts.scan(Derive.class.getPackageName(), Transactions.class.getPackageName());
        for (Class<?> one : also) {
            parts.scan(one.getPackageName());
        }
        parts.refresh();
        return new RecordParts(parts);
    }

    public <T> T part(Class<T> type) {
        return parts.getBean(type);
    }

    Derive derive() {
        return parts.getBean(Derive.class);
    }

    /** Of a case that was disposed of there is nothing to make. */
    List<Long> cases() {
        return parts.getBean(Transactions.class)
                .atWork(() -> parts.getBean(JdbcClient.class)
                        .sql("""
                                select id from case_record c where not exists (
                                    select 1 from disposal d where d.case_id = c.id and d.done_at is not null) order by id
                                """)
                        .query(Long.class)
                        .list());
    }

    @Override
    public void close() {
        parts.close();
    }
}
