package org.sightline.app.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.sightline.core.entries.NotRead;
import org.sightline.core.entries.Place;
import org.sightline.core.intake.AgencyFile;
import org.sightline.core.intake.Grid;
import org.sightline.core.intake.GridCell;
import org.sightline.core.intake.GridRow;

/**
 * Opens an e-mail message: who wrote to whom, when and about what as its first row, then its words. Files that came
 * with it are opened as what they are, and their parts stand under their own names.
 */
final class EmailReader implements Opens {

    private static final int MOST_ATTACHMENTS = 50;
    private static final long LONGEST = 512L << 20;
    private static final List<String> SHOWN = List.of("Date", "From", "To", "Cc", "Subject");

    /** Agencies in England write by the clock of their own country, whatever zone their server stamps. */
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Function<Upload, AgencyFile> attachments;

    /** @param attachments opens a file that came with the message */
    EmailReader(Function<Upload, AgencyFile> attachments) {
        this.attachments = attachments;
    }

    @Override
    public void open(Upload file, Parts parts) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        builder.setMimeEntityConfig(MimeConfig.copy(MimeConfig.PERMISSIVE)
                .setMaxContentLen(LONGEST)
                .setMaxLineLen(-1)
                .build());
        Message message;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
            message = builder.parseMessage(in);
        }
        try {
            read(message, file, parts);
        } finally {
            message.dispose();
        }
    }

    private void read(Message message, Upload file, Parts parts) throws IOException {
        EmailParts content = new EmailParts(message);
        Rows rows = parts.narrative(Place.Kind.MESSAGE, "1");
        rows.add(1, List.of(new GridCell(heading(message), sent(message))));
        int[] number = {1};
        TextParagraphs.each(content.words(), text -> rows.add(++number[0], List.of(GridCell.of(text))));
        if (content.pictures() > 0) {
            parts.remark(
                    file.name() + " has " + content.pictures() + (content.pictures() == 1 ? " picture" : " pictures")
                            + " in its text, which Sightline cannot read.");
        }
        int count = 0;
        for (Entity attachment : content.attachments()) {
            if (++count > MOST_ATTACHMENTS) {
                parts.lost(file.name() + " came with more than " + MOST_ATTACHMENTS + " files; "
                        + (content.attachments().size() - MOST_ATTACHMENTS)
                        + " of them were not opened. Save them beside it as files of their own.");
                break;
            }
            open(attachment, count, file, parts);
        }
    }

    private static String heading(Message message) {
        StringBuilder heading = new StringBuilder();
        for (String name : SHOWN) {
            Field field = message.getHeader().getField(name);
            if (field != null) {
                String body = DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT);
                heading.append(heading.isEmpty() ? "" : "\n")
                        .append(name)
                        .append(": ")
                        .append(body.strip());
            }
        }
        return heading.toString();
    }

    private static @Nullable LocalDateTime sent(Message message) {
        Date date = message.getDate();
        return date == null ? null : LocalDateTime.ofInstant(date.toInstant(), HERE);
    }

    private void open(Entity attachment, int number, Upload file, Parts parts) throws IOException {
        String name = name(attachment, number);
        Path copy = Files.createTempFile("sightline-", ".attachment");
        try {
            try (OutputStream out = Files.newOutputStream(copy)) {
                write(attachment.getBody(), out);
            }
            adopt(name, attachments.apply(Upload.of(copy, file.name() + "/" + name)), parts);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void write(Body body, OutputStream out) throws IOException {
        switch (body) {
            case SingleBody file -> {
                try (InputStream in = file.getInputStream()) {
                    in.transferTo(out);
                }
            }
            case Message message -> new DefaultMessageWriter().writeMessage(message, out);
            default -> {}
        }
    }

    /** The name that the sender gave it, of use in a sentence only; it never becomes a path. */
    private static String name(Entity attachment, int number) {
        String given = Optional.ofNullable(attachment.getFilename())
                .map(name -> DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT))
                .map(name -> name.replaceAll("[/\\\\\\p{Cntrl}]+", " ").strip())
                .orElse("");
        boolean message = attachment.getBody() instanceof Message;
        return given.isEmpty() ? "attachment " + number + (message ? ".eml" : "") : given;
    }

    private static void adopt(String name, AgencyFile attachment, Parts parts) {
        for (Grid grid : attachment.grids()) {
            Rows rows = parts.part(grid.kind(), name + "/" + grid.name(), grid.narrative());
            for (GridRow row : grid.rows()) {
                rows.add(row.number(), row.cells());
            }
        }
        for (NotRead notRead : attachment.notRead()) {
            notRead.place()
                    .ifPresentOrElse(
                            place -> parts.notRead(
                                    new Place(place.kind(), name + "/" + place.name(), place.row()),
                                    notRead.why(),
                                    notRead.words()),
                            () -> {
                                if (attachment.grids().isEmpty()) {
                                    parts.lost(notRead.why());
                                } else {
                                    parts.remark(notRead.why());
                                }
                            });
        }
    }
}
