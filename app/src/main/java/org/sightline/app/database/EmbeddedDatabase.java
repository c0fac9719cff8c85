package org.sightline.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL that Sightline starts when nobody gives it another: in a folder of its own, on this machine only, with
 * passwords made by chance, and as careful with what it confirmed as any server.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private final FolderLock lock;
    private final Postmaster postmaster;
    private final Password password;
    private final Password administratorsPassword;
    private final int port;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private EmbeddedDatabase(
            FolderLock lock, Postmaster postmaster, Password password, Password administratorsPassword, int port) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.password = password;
        this.administratorsPassword = administratorsPassword;
        this.port = port;
    }

    /** Starts the database of the folder, and makes both where they are missing. */
    public static Started start(Path folder) {
        try {
            return new Started.Running(open(folder.toAbsolutePath().normalize()));
        } catch (CannotStart cannot) {
            return new Started.Refused(cannot.why());
        }
    }

    private static EmbeddedDatabase open(Path folder) throws CannotStart {
        // PostgreSQL's own programs put these names between double quotes and hand them to a shell
        if (folder.toString().matches("(?s).*[\"$`\\\\\\n].*")
                && folder.getFileSystem().getSeparator().equals("/")) {
            throw new CannotStart("The database cannot be kept in " + folder
                    + ": PostgreSQL cannot use a name with a quotation mark, $, ` or \\. Choose another folder.");
        }
        try {
            OwnerOnly.folder(folder);
            Path real = folder.toRealPath();
            FolderLock lock = FolderLock.of(real);
            try {
                return open(real, lock);
            } catch (IOException | CannotStart | RuntimeException broken) {
                lock.close();
                throw broken;
            }
        } catch (IOException broken) {
            throw Reasons.broken(folder, broken);
        }
    }

    private static EmbeddedDatabase open(Path folder, FolderLock lock) throws IOException, CannotStart {
        Commands commands = Commands.of(Binaries.in(folder), folder);
        Postmaster postmaster = new Postmaster(folder, commands);
        new LeftOver(folder, postmaster).end();
        Cluster cluster = Cluster.in(folder, commands);
        Password password = Password.read(Cluster.passwordFile(Cluster.USER, folder));
        Password administrators = Password.read(Cluster.passwordFile(Cluster.ADMINISTRATOR, folder));
        int port = Port.free(folder.resolve("port"));
        cluster.settle(port);
        postmaster.start();
        EmbeddedDatabase database = new EmbeddedDatabase(lock, postmaster, password, administrators, port);
        try {
            database.greet();
        } catch (CannotStart stranger) {
            postmaster.stop();
            throw stranger;
        }
        return database;
    }

    private void greet() throws CannotStart {
        try (Connection connection =
                connectAs(Cluster.USER, password, Cluster.USER).getConnection()) {
            if (!connection.isValid(0)) {
                throw new SQLException("no answer");
            }
        } catch (SQLException refused) {
            throw new CannotStart("The database started, but did not let Sightline in with " + password + ": "
                    + refused.getMessage() + ". Restore that file together with the folder it belongs to.");
        }
    }

    /** The database as JDBC names it. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.USER;
    }

    /** The role that owns the database; not a superuser, so that row security binds it. */
    public String user() {
        return Cluster.USER;
    }

    /** The role's password. */
    public String password() {
        return password.text();
    }

    /** The port on the loopback address. */
    public int port() {
        return port;
    }

    /** Connects to it as Sightline does. */
    public PGSimpleDataSource source() {
        return asSightline(Cluster.USER);
    }

    /** Connects to any database of this server as its superuser. */
    PGSimpleDataSource asAdministrator(String database) {
        return connectAs(Cluster.ADMINISTRATOR, administratorsPassword, database);
    }

    /** Connects to any database of this server as Sightline does. */
    PGSimpleDataSource asSightline(String database) {
        return connectAs(Cluster.USER, password, database);
    }

    private PGSimpleDataSource connectAs(String user, Password secret, String database) {
        return at(port, user, secret, database);
    }

    static PGSimpleDataSource at(int port, String user, Password secret, String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(secret.text());
        return source;
    }

    /** Ends the server, rolls back what was not confirmed, and lets go of the folder. */
    @Override
    public void close() {
        if (!isClosed.compareAndSet(false, true)) {
            return;
        }
        try (lock) {
            postmaster.stop();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
