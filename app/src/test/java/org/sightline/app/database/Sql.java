package org.sightline.app.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One statement at a time, for tests of the database itself. */
final class Sql {

    private Sql() {}

    static void run(DataSource database, String statement) {
        try (Connection connection = database.getConnection();
                Statement jdbc = connection.createStatement()) {
            jdbc.execute(statement);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The first column of the first row, as text. */
    static String answer(DataSource database, String question) {
        try (Connection connection = database.getConnection();
                Statement jdbc = connection.createStatement();
                ResultSet rows = jdbc.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
