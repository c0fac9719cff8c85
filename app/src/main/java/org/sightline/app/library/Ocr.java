package org.sightline.app.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sightline.app.intake.PagePictures;

/**
 * A program on this machine that reads words from the picture of a page, such as Tesseract.
 *
 * @param command the program with what it is given; {@code {}} stands for the picture, and its words come on standard output
 */
public record Ocr(List<String> command) {

    private static final String PICTURE = "{}";
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final long MOST_BYTES = 4L << 20;

    public Ocr {
        command = List.copyOf(command);
    }

    /** As somebody types it, with spaces between its words; empty where it does not say where the picture goes. */
    public static Optional<Ocr> of(String typed) {
        List<String> words = List.of(typed.strip().split("\\s+"));
        return words.contains(PICTURE) && !words.getFirst().equals(PICTURE)
                ? Optional.of(new Ocr(words))
                : Optional.empty();
    }

    /** The words on a page; empty where the page can not be drawn or the program fails on it. */
    Optional<String> read(PagePictures pictures, int page) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("sightline-ocr");
            Path picture = folder.resolve("page.png");
            pictures.draw(page, picture);
            return run(picture, folder.resolve("words.txt"));
        } catch (IOException notDrawn) {
            return Optional.empty();
        } finally {
            delete(folder);
        }
    }

    private Optional<String> run(Path picture, Path words) throws IOException {
        Process process = new ProcessBuilder(command.stream()
                        .map(word -> word.equals(PICTURE) ? picture.toString() : word)
                        .toList())
                .redirectOutput(words.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        try {
            boolean ended = process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0 || Files.size(words) > MOST_BYTES) {
                return Optional.empty();
            }
            return Optional.of(new String(Files.readAllBytes(words), StandardCharsets.UTF_8));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try {
            Files.deleteIfExists(folder.resolve("page.png"));
            Files.deleteIfExists(folder.resolve("words.txt"));
            Files.deleteIfExists(folder);
        } catch (IOException left) {
            // the system's own folder for such files is emptied by the system
        }
    }
}
