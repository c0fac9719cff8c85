package org.sightline.app.library;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.record.RecordJson;
import org.sightline.core.library.Page;
import org.sightline.core.library.Passage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The reports that the library holds, with their bytes, pages and passages. Each is called within a transaction. */
@Component
public final class Reports {

    private static final String SELECT = """
            select id, sha256, name, size, pages, state, notes, licence, source, permission, expires, added_at, taken_down_at,
                taken_down_why, version
            from library_report
            """;

    private static final TypeReference<List<StoredPage.StoredBlock>> BLOCKS = new TypeReference<>() {};

    private final JdbcClient sql;

    Reports(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them, those that were taken down too, in the order in which they came. */
    public List<Report> all() {
        return sql.sql(SELECT + "order by id").query(Reports::report).list();
    }

    public Optional<Report> of(long id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Reports::report)
                .optional();
    }

    /** Whether it is in the library and was not taken down. */
    public boolean isThere(long id) {
        return of(id).filter(report -> report.takenDown().isEmpty()).isPresent();
    }

    /** The one whose file is these very bytes. */
    public Optional<Report> ofHash(String sha256) {
        return sql.sql(SELECT + "where sha256 = :sha")
                .param("sha", sha256)
                .query(Reports::report)
                .optional();
    }

    /** What it says, page by page; nothing where it was taken down. */
    public List<Page> pages(long report) {
        return sql.sql("select number, blocks from library_page where report_id = :report order by number")
                .param("report", report)
                .query((row, n) -> new Page(
                        row.getInt("number"),
                        RecordJson.read(row.getString("blocks"), BLOCKS).stream()
                                .map(StoredPage.StoredBlock::block)
                                .toList()))
                .list();
    }

    /**
     * One page.
     *
     * @param waits whether it is a picture that nobody has read yet
     * @param recognised whether text recognition has read it, which makes mistakes
     */
    public record OnePage(Page page, boolean waits, boolean recognised) {}

    /** Empty where there is none, or the report was taken down. */
    public Optional<OnePage> page(long report, int number) {
        return sql.sql("select read_by, blocks from library_page where report_id = :report and number = :number")
                .param("report", report)
                .param("number", number)
                .query((row, n) -> new OnePage(
                        new Page(
                                number,
                                RecordJson.read(row.getString("blocks"), BLOCKS).stream()
                                        .map(StoredPage.StoredBlock::block)
                                        .toList()),
                        row.getString("read_by").equals("WAITS"),
                        row.getString("read_by").equals("OCR")))
                .optional();
    }

    public Optional<Passage> passage(long report, int number) {
        return sql.sql("select page, heading, text from library_passage where report_id = :report and number = :number")
                .param("report", report)
                .param("number", number)
                .query((row, n) ->
                        new Passage(number, row.getInt("page"), row.getString("heading"), row.getString("text")))
                .optional();
    }

    public List<Passage> passages(long report) {
        return sql.sql("""
                        select number, page, heading, text from library_passage where report_id = :report order by number
                        """)
                .param("report", report)
                .query((row, n) -> new Passage(
                        row.getInt("number"), row.getInt("page"), row.getString("heading"), row.getString("text")))
                .list();
    }

    /** The file as it came; empty where it was taken down. */
    public Optional<byte[]> bytes(long report) {
        return sql.sql("select bytes from library_bytes where report_id = :report")
                .param("report", report)
                .query(byte[].class)
                .optional();
    }

    /** The numbers of its pages that wait for text recognition. */
    public List<Integer> waiting(long report) {
        return sql.sql("""
                        select number from library_page where report_id = :report and read_by = 'WAITS' order by number
                        """).param("report", report).query(Integer.class).list();
    }

    /** The numbers of its pages that the file has as pictures, read or not. */
    List<Integer> pictures(long report) {
        return sql.sql(
                        "select number from library_page where report_id = :report and read_by <> 'FILE' order by number")
                .param("report", report)
                .query(Integer.class)
                .list();
    }

    /** Keeps a report and its bytes; empty where somebody else has kept the same bytes in the meantime. */
    Optional<Long> keep(Report.File file, byte[] bytes, Rights rights, Optional<Long> by, Instant at) {
        Optional<Long> id = sql.sql("""
                        insert into library_report (sha256, name, size, pages, state, notes, licence, source, permission, expires,
                                                    added_at, added_by)
                        values (:sha, :name, :size, :pages, 'READ', '{}', :licence, :source, :permission, :expires, :at, :by)
                        on conflict (sha256) do nothing returning id
                        """)
                .param("sha", file.sha256())
                .param("name", file.name())
                .param("size", file.size())
                .param("pages", file.pages())
                .param("licence", rights.licence())
                .param("source", rights.source())
                .param("permission", rights.permission())
                .param("expires", day(rights), Types.DATE)
                .param("at", Timestamp.from(at))
                .param("by", by.orElse(null), Types.BIGINT)
                .query(Long.class)
                .optional();
        id.ifPresent(report -> sql.sql("insert into library_bytes (report_id, bytes) values (:report, :bytes)")
                .param("report", report)
                .param("bytes", bytes)
                .update());
        return id;
    }

    /** The report's version, which nobody else can change before this transaction ends. */
    int lock(long report) {
        return sql.sql("select version from library_report where id = :report for update")
                .param("report", report)
                .query(Integer.class)
                .single();
    }

    /** Puts what stands in a report in place of what stood there before. */
    void put(long report, List<StoredPage> pages, List<Passage> passages, List<String> notes) {
        sql.sql("delete from library_passage where report_id = :report")
                .param("report", report)
                .update();
        sql.sql("delete from library_page where report_id = :report")
                .param("report", report)
                .update();
        sql.sql("""
                        insert into library_page (report_id, number, read_by, blocks)
                        select :report, number, "readBy", blocks
                        from jsonb_to_recordset(:pages::jsonb) as p (number int, "readBy" text, blocks jsonb)
                        """)
                .param("report", report)
                .param("pages", RecordJson.write(pages))
                .update();
        sql.sql("""
                        insert into library_passage (report_id, number, page, heading, text)
                        select :report, number, page, heading, text
                        from jsonb_to_recordset(:passages::jsonb) as p (number int, page int, heading text, text text)
                        """)
                .param("report", report)
                .param("passages", RecordJson.write(passages))
                .update();
        sql.sql("""
                        update library_report set notes = :notes, version = version + 1, state = case when exists (
                            select 1 from library_page where report_id = :report and read_by = 'WAITS') then 'WAITS' else 'READ' end
                        where id = :report
                        """)
                .param("report", report)
                .param("notes", notes.toArray(String[]::new))
                .update();
    }

    /** Takes it down, unless somebody has already; the file stays and nobody can read it. */
    public boolean takeDown(long report, long by, String why, Instant at) {
        return sql.sql("""
                                update library_report set taken_down_at = :at, taken_down_by = :by, taken_down_why = :why,
                                    version = version + 1
                                where id = :id and taken_down_at is null
                                """)
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .param("why", why)
                        .param("id", report)
                        .update()
                == 1;
    }

    /** Says by what other right it is kept, unless somebody has said something else than this in the meantime. */
    public boolean change(long report, Rights before, Rights after) {
        return sql.sql("""
                                update library_report set licence = :licence, source = :source, permission = :permission,
                                    expires = :expires, version = version + 1
                                where id = :id and licence = :oldLicence and source = :oldSource
                                    and permission = :oldPermission and expires is not distinct from :oldExpires
                                """)
                        .param("licence", after.licence())
                        .param("source", after.source())
                        .param("permission", after.permission())
                        .param("expires", day(after), Types.DATE)
                        .param("oldLicence", before.licence())
                        .param("oldSource", before.source())
                        .param("oldPermission", before.permission())
                        .param("oldExpires", day(before), Types.DATE)
                        .param("id", report)
                        .update()
                == 1;
    }

    private static @Nullable Date day(Rights rights) {
        return rights.expires().map(Date::valueOf).orElse(null);
    }

    private static Report report(ResultSet row, int n) throws SQLException {
        return new Report(
                row.getLong("id"),
                new Report.File(
                        row.getString("name"), row.getString("sha256"), row.getLong("size"), row.getInt("pages")),
                Report.State.valueOf(row.getString("state")),
                new Rights(
                        row.getString("licence"),
                        row.getString("source"),
                        row.getString("permission"),
                        day(row.getDate("expires"))),
                row.getTimestamp("added_at").toInstant(),
                takenDown(row),
                texts(row.getArray("notes")),
                row.getInt("version"));
    }

    private static Optional<LocalDate> day(@Nullable Date day) {
        return Optional.ofNullable(day).map(Date::toLocalDate);
    }

    private static Optional<Report.TakenDown> takenDown(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("taken_down_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Report.TakenDown(at.toInstant(), row.getString("taken_down_why")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
