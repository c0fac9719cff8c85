package org.sightline.app.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Progress;
import org.sightline.app.commands.Telling;

/** Adds many reports, on all processors, and tells in the order of their names what came of each. */
final class AddFolder {

    private final AddReport addReport;
    private final Rights rights;
    private final Optional<Ocr> ocr;
    private int added;
    private int pages;
    private int there;
    private int read;
    private int refused;

    AddFolder(AddReport addReport, Rights rights, Optional<Ocr> ocr) {
        this.addReport = addReport;
        this.rights = rights;
        this.ocr = ocr;
    }

    ExitCode all(List<ReportFiles.ReportFile> files, Telling telling) {
        List<AddReport.Outcome> outcomes = new ArrayList<>();
        try (ExecutorService pool =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
                Progress.Step step = telling.progress().step("Adding reports", files.size())) {
            List<Future<AddReport.Outcome>> futures = files.stream()
                    .map(file -> pool.submit(() -> {
                        AddReport.Outcome outcome = addReport.add(
                                new AddReport.Request(file.path(), file.name(), rights, Optional.empty(), ocr));
                        synchronized (step) {
                            step.advance();
                        }
                        return outcome;
                    }))
                    .toList();
            try {
                for (Future<AddReport.Outcome> future : futures) {
                    outcomes.add(of(future));
                }
            } finally {
                // where the database has gone, the reports that wait need not be opened
                pool.shutdownNow();
            }
        }
        for (int at = 0; at < files.size(); at++) {
            tell(files.get(at).name(), outcomes.get(at), telling);
        }
        return sum(telling);
    }

    private static AddReport.Outcome of(Future<AddReport.Outcome> future) {
        try {
            return future.get();
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void tell(String name, AddReport.Outcome outcome, Telling telling) {
        switch (outcome) {
            case AddReport.Added(Report report) -> {
                added++;
                pages += report.file().pages();
                report.notes().forEach(note -> telling.out().println(name + ": " + note));
            }
            case AddReport.AlreadyThere(Report report) -> {
                there++;
                thereAlready(name, report).ifPresent(telling.out()::println);
            }
            case AddReport.ReadNow(Report report, int many) -> {
                read += many;
                report.notes().forEach(note -> telling.out().println(name + ": " + note));
            }
            case AddReport.Refused(String sentence) -> {
                refused++;
                telling.wrong(sentence);
            }
        }
    }

    /** A run that goes on where another one stopped need not name what that one added. */
    private static Optional<String> thereAlready(String name, Report report) {
        if (report.takenDown().isPresent()) {
            return report.takenDown().map(down -> name + " was taken down and is not added again: " + down.why());
        }
        return report.file().name().equals(name)
                ? Optional.empty()
                : Optional.of(
                        name + " is in the library already as " + report.file().name() + ".");
    }

    private ExitCode sum(Telling telling) {
        telling.out()
                .println("Added: " + count(added, "report") + " with " + count(pages, "page") + ". There already: "
                        + there
                        + ". Not added: " + refused + "."
                        + (read == 0 ? "" : " Read by OCR: " + count(read, "page") + " of reports that were there."));
        if (added + there + read == 0) {
            return ExitCode.NOTHING_TO_READ;
        }
        return refused == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_GAPS;
    }

    private static String count(int many, String of) {
        return many + " " + of + (many == 1 ? "" : "s");
    }
}
