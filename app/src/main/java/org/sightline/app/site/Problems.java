package org.sightline.app.site;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.util.unit.DataSize;

/** Says what went wrong, to the person in a sentence and to the log by kind and place. */
@Component
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int PLACES = 12;

    private final SecureRandom random = new SecureRandom();
    private final DataSize file;
    private final DataSize together;

    Problems(
            @Value("${sightline.files.largest}") DataSize file,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize together) {
        this.file = file;
        this.together = together;
    }

    /** What a status that was given without a reason means here. */
    Problem of(int status) {
        return switch (status) {
            case 400, 415, 422 -> Problem.notUnderstood();
            // who may see what is decided elsewhere, with a reason: without one, the token of a form was wrong
            case 401, 403 -> Problem.pageTooOld();
            case 413 -> Problem.tooLarge(file.toMegabytes(), together.toMegabytes());
            case 429 -> Problem.tooManyTries("a few minutes");
            case 503 -> Problem.notReady();
            default -> status < 500 ? Problem.notFound() : Problem.fault(reference());
        };
    }

    /** A fault of ours, or of what we run on. */
    Problem of(Throwable fault) {
        for (Throwable cause : causes(fault).toList()) {
            // a form whose parts can not be read, most often because it is too large
            if (cause instanceof InvalidParameterException form) {
                return of(form.getErrorCode());
            }
        }
        if (causes(fault).anyMatch(Problems::lostTheDatabase)) {
            LOG.error("the database does not answer: {}", kinds(fault));
            return Problem.notReady();
        }
        if (causes(fault).anyMatch(Problems::hasNoRoom)) {
            LOG.error("the disk of the database is full: {}", kinds(fault));
            return Problem.noRoom();
        }
        String reference = reference();
        LOG.error("fault {}: {}", reference, kinds(fault));
        return Problem.fault(reference);
    }

    /** Kinds and places only: a message may quote a name, a row or a file. */
    private static String kinds(Throwable fault) {
        return causes(fault)
                .map(cause -> cause.getClass().getName()
                        + Arrays.stream(cause.getStackTrace())
                                .limit(PLACES)
                                .map(place -> "\n  at " + place)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\ncaused by "));
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Problems::cause).limit(10);
    }

    /** Where a transaction could not even be rolled back, what broke it says more than that. */
    private static @Nullable Throwable cause(Throwable fault) {
        return fault instanceof TransactionSystemException broken && broken.getApplicationException() != null
                ? broken.getApplicationException()
                : fault.getCause();
    }

    /** SQLSTATE classes 08 (connection) and 57P (the server is stopping or starting). */
    private static boolean lostTheDatabase(Throwable cause) {
        if (cause instanceof SQLTransientConnectionException) {
            return true;
        }
        return state(cause).startsWith("08") || state(cause).startsWith("57P");
    }

    private static boolean hasNoRoom(Throwable cause) {
        return state(cause).equals("53100");
    }

    private static String state(Throwable cause) {
        return cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
    }

    private String reference() {
        byte[] bytes = new byte[4];
        random.nextBytes(bytes);
        String digits = HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
