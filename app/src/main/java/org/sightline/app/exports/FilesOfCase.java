package org.sightline.app.exports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.app.record.Entries;
import org.sightline.app.record.RecordJson;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.chronology.CompareVersions;
import org.sightline.core.chronology.Revision;
import org.sightline.core.entries.NotRead;
import org.sightline.core.intake.ColumnsRead;
import org.sightline.core.review.FileRead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The account of the files that a case was made from, so that in a document too every row is accounted for. */
@Component
final class FilesOfCase {

    private static final TypeReference<List<ColumnsRead>> COLUMNS = new TypeReference<>() {};
    private static final TypeReference<List<NotRead>> NOT_READ = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Entries entries;

    FilesOfCase(JdbcClient sql, Entries entries) {
        this.sql = sql;
        this.entries = entries;
    }

    /** Every file with what became of its rows. */
    record Accounts(List<FileRead> files, List<NotRead> notRead, List<Revision> revisions) {

        static final Accounts NONE = new Accounts(List.of(), List.of(), List.of());
    }

    /** A submission whose rows are or were in the record, as it is understood now. */
    private record Sent(
            long id,
            String name,
            String sha256,
            Optional<Long> replacedBy,
            int rows,
            List<ColumnsRead> columns,
            List<NotRead> notRead) {

        /** By name and bytes, as the source of an entry names it. */
        String source() {
            return name + sha256;
        }

        int made() {
            return rows - notRead.stream().mapToInt(NotRead::rows).sum();
        }
    }

    Accounts of(Permit permit, Chronology chronology) {
        List<Sent> sent = sent(permit);
        Map<String, Long> counted = chronology.lines().stream()
                .map(line ->
                        line.entry().source().file() + line.entry().source().sha256())
                .collect(groupingBy(identity(), counting()));
        return new Accounts(
                sent.stream()
                        .map(file -> account(
                                file, counted.getOrDefault(file.source(), 0L).intValue()))
                        .toList(),
                sent.stream().flatMap(file -> file.notRead().stream()).toList(),
                revisions(sent));
    }

    private static FileRead account(Sent file, int counted) {
        int entries = Math.min(counted, file.made());
        return FileRead.of(
                new FileRead.File(file.name(), file.sha256(), file.columns()),
                file.rows(),
                file.made(),
                entries,
                file.replacedBy().isPresent());
    }

    private List<Revision> revisions(List<Sent> sent) {
        Map<Long, Sent> byId = sent.stream().collect(toMap(Sent::id, identity()));
        return sent.stream()
                .flatMap(earlier -> earlier.replacedBy().map(byId::get).stream()
                        .map(later -> CompareVersions.compare(
                                later.name(),
                                entries.ofSubmission(later.id()),
                                earlier.name(),
                                entries.ofSubmission(earlier.id()))))
                .toList();
    }

    private List<Sent> sent(Permit permit) {
        return sql.sql("""
                        select s.id, s.file_name, s.sha256, s.replaced_by, u.rows, u.columns, u.not_read
                        from submission s join understanding u on u.submission_id = s.id and not u.superseded
                        where s.case_id = :case and s.state in ('USED', 'REPLACED') and s.kind <> 'CORRECTION'
                        order by s.number
                        """)
                .param("case", permit.caseNumber())
                .query((row, n) -> {
                    long number = row.getLong("replaced_by");
                    Optional<Long> later = row.wasNull() ? Optional.empty() : Optional.of(number);
                    return new Sent(
                            row.getLong("id"),
                            row.getString("file_name"),
                            row.getString("sha256"),
                            later,
                            row.getInt("rows"),
                            RecordJson.read(row.getString("columns"), COLUMNS),
                            RecordJson.read(row.getString("not_read"), NOT_READ));
                })
                .list();
    }
}
