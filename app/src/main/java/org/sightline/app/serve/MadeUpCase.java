package org.sightline.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.app.access.Access;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.OpenCase;
import org.sightline.app.cases.People;
import org.sightline.app.database.Transactions;
import org.sightline.app.intake.CaseFile;
import org.sightline.app.members.Members;
import org.sightline.app.submissions.HandleFiles;
import org.sightline.app.submissions.Receive;
import org.sightline.app.submissions.Submission;
import org.sightline.core.access.Action;
import org.sightline.core.access.Role;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.people.CaseGiven;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The made-up case of the demonstration: its people, its accounts, and the untidy files of nine agencies. */
@Component
final class MadeUpCase {

    /** Printed on the terminal, good for made-up data on this machine and for nothing else. */
    static final String PASSWORD = "a quiet harbour";

    /** The first case of an empty database. */
    static final long NUMBER = 1;

    private final Transactions transactions;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final OpenCase openCase;
    private final People people;
    private final Access access;
    private final Members members;
    private final Receive receive;
    private final HandleFiles handleFiles;
    private final InstantSource clock;

    MadeUpCase(
            Transactions transactions,
            Accounts accounts,
            PasswordEncoder passwords,
            OpenCase openCase,
            People people,
            Access access,
            Members members,
            Receive receive,
            HandleFiles handleFiles,
            InstantSource clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.openCase = openCase;
        this.people = people;
        this.access = access;
        this.members = members;
        this.receive = receive;
        this.handleFiles = handleFiles;
        this.clock = clock;
    }

    private record SignIn(String login, String name, Role role, String organisation) {}

    private static final List<SignIn> SIGN_INS = List.of(
            new SignIn("lead", "Asha Patel", Role.LEAD_REVIEWER, "Westmarch Safeguarding Children Partnership"),
            new SignIn("practitioner", "Tom Rudd", Role.PRACTITIONER, "Westmarch children's social care"),
            new SignIn("manager", "Grace Obi", Role.MANAGER, "Westmarch children's social care"),
            new SignIn("author", "Helen Marsh", Role.AGENCY_AUTHOR, "Health visiting"),
            new SignIn("panel", "Idris Bell", Role.PANEL_MEMBER, "Westmarch Police"),
            new SignIn("business", "Nina Castle", Role.BUSINESS_MANAGER, "Westmarch Safeguarding Children Partnership"),
            new SignIn("auditor", "Owen Fry", Role.AUDITOR, "Westmarch Council"),
            new SignIn("admin", "Ruth Lang", Role.ADMINISTRATOR, "Westmarch Council"));

    List<String> signIns() {
        return SIGN_INS.stream()
                .map(sign -> String.format(
                        "%-13s %-28s password: %s", sign.login(), sign.role().label(), PASSWORD))
                .toList();
    }

    /** Puts the case into an empty database, with all its files; does nothing to one that holds anything. */
    void load() {
        if (isWanted()) {
            open();
            sendFiles();
        }
    }

    /** Whether the database is empty. */
    boolean isWanted() {
        return transactions.atWork(accounts::isEmpty);
    }

    /** Opens the case, with its accounts, its people and its members. */
    void open() {
        String encoded = String.valueOf(passwords.encode(PASSWORD));
        transactions.atWork(() -> {
            SIGN_INS.forEach(
                    sign -> accounts.add(sign.login(), sign.name(), sign.role(), sign.organisation(), encoded));
            return SIGN_INS;
        });
        CaseGiven given = CaseFile.read(text(folder().resolve(CaseFile.NAME)), likely(today()));
        long number = openCase.open(lead(), new OpenCase.Request(given.name(), given.authority(), false, true));
        access.to(lead(), number, Action.CHANGE_PEOPLE, "the people of the case", permit -> {
            given.cast().people().forEach(person -> people.add(permit, person));
            return number;
        });
        access.to(lead(), number, Action.MANAGE_MEMBERS, "who works on the case", permit -> {
            List.of("practitioner", "manager", "panel", "business")
                    .forEach(login -> members.join(permit, login, Optional.empty(), clock.instant()));
            return number;
        });
    }

    /**
     * Sends every agency's file to the case; a later version takes the place of the earlier one, as Sightline proposes. An
     * author belongs to the case for an agency, so not before that has a row in it.
     */
    void sendFiles() {
        files(folder()).forEach(file -> send(file.getFileName().toString(), bytes(file)));
        access.to(lead(), NUMBER, Action.MANAGE_MEMBERS, "who works on the case", permit -> {
            members.join(permit, "author", Optional.of("Health visiting"), clock.instant());
            return NUMBER;
        });
        bringUpToDate();
    }

    void bringUpToDate() {
        handleFiles.bringUpToDate(NUMBER);
    }

    private void send(String name, byte[] bytes) {
        if (receive.file(lead(), NUMBER, name, bytes) instanceof Receive.Received(Submission sent)) {
            handleFiles.use(lead(), NUMBER, sent.id(), Map.of("version-" + sent.id(), String.valueOf(sent.version())));
        }
    }

    private Visitor lead() {
        return transactions.atWork(() -> accounts.visitor("lead").orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** Where its files lie. */
    static Path folder() {
        return Path.of(System.getProperty("sightline.home", "")).resolve("demo");
    }

    private static DateContext likely(LocalDate today) {
        return new DateContext(Optional.empty(), Optional.empty(), LocalDate.of(1900, 1, 1), today);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().matches("README.*|.*\\.yaml"))
                    .sorted(Comparator.comparing(MadeUpCase::withoutEnding))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** So that "police" comes before "police v2", whatever they end in. */
    private static String withoutEnding(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
