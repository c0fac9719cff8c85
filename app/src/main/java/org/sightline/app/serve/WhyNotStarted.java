package org.sightline.app.serve;

import java.net.BindException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.web.server.PortInUseException;

/** Why the web application could not start, in one sentence that says what to do. */
final class WhyNotStarted {

    private WhyNotStarted() {}

    static String says(Throwable cannot) {
        for (Throwable cause = cannot; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException || cause instanceof BindException) {
                return "The port is taken by another program. Stop that, or choose another port with --port.";
            }
            if (cause instanceof SQLException sql) {
                return "The database cannot be used (" + sql.getSQLState() + "): " + sql.getMessage()
                        + ". Check its address, user and password, and that it runs.";
            }
            if (cause instanceof FlywayException migration && migration.getCause() == null) {
                return "The database could not be brought to this version: " + migration.getMessage();
            }
        }
        return "The web application could not start: " + cannot.getMessage();
    }
}
