package org.sightline.app.library;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.sightline.core.library.Page;
import org.sightline.core.library.ReadReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a report says, found and asks for, and keeps that beside its pages, with the stamp of the words it was read by. */
@Component
public final class ReadLibrary {

    /** To be raised when the rules that read change: all reports are then read again. */
    private static final int RULES = 1;

    private final ReadReport readReport =
            new ReadReport(FactTerms.shipped(), AskTerms.shipped(), FindingTerms.shipped(), Themes.finder());

    private final String stamp = stamp();
    private final Facts facts;
    private final Lessons lessons;
    private final ReportThemes themes;
    private final JdbcClient sql;

    ReadLibrary(Facts facts, Lessons lessons, ReportThemes themes, JdbcClient sql) {
        this.facts = facts;
        this.lessons = lessons;
        this.themes = themes;
        this.sql = sql;
    }

    private static String stamp() {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            all.update(ByteBuffer.allocate(Integer.BYTES).putInt(RULES).array());
            List.of(FactTerms.FILE, AskTerms.FILE, FindingTerms.FILE, Themes.FILE)
                    .forEach(file -> all.update(WordFile.bytes(file)));
            return HexFormat.of().formatHex(all.digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }

    /** What pages say; needs no transaction. */
    ReadReport.Result read(List<Page> pages) {
        return readReport.in(pages);
    }

    /** Keeps what was read in place of what was read before; what people said of the report stays. Within a transaction. */
    void keep(long report, ReadReport.Result read) {
        facts.put(report, read.facts());
        lessons.put(report, read.lessons());
        themes.put(report, read.themes());
        sql.sql("update library_report set read_with = :stamp, version = version + 1 where id = :report")
                .param("stamp", stamp)
                .param("report", report)
                .update();
    }

    /** The reports that were read by other words than those that are shipped now, in their order. Within a transaction. */
    List<Long> outOfDate() {
        return sql.sql("select id from library_report where read_with <> :stamp and taken_down_at is null order by id")
                .param("stamp", stamp)
                .query(Long.class)
                .list();
    }
}
