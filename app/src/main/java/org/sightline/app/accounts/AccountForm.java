package org.sightline.app.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.accounts.AccountBook.Details;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.core.access.Role;

/** What somebody typed about an account. */
public record AccountForm(
        @Nullable String login,
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String role,
        @Nullable Integer version) {

    private static final List<Choice> ROLES = Arrays.stream(Role.values())
            .map(each -> Choice.of(each.name(), sentence(each.label())).hint(isFor(each)))
            .toList();

    static AccountForm empty() {
        return new AccountForm("", "", "", "", 0);
    }

    static AccountForm of(AccountBook.Account account) {
        Details details = account.details();
        return new AccountForm(
                account.login(),
                details.name(),
                details.organisation(),
                details.role().name(),
                details.version());
    }

    AccountForm withRole(Role given) {
        return new AccountForm(login, name, organisation, given.name(), version);
    }

    String plainLogin() {
        return text(login);
    }

    /** What must be mended; the user name only where it is asked for. */
    Errors errors(boolean withLogin) {
        Errors errors = Errors.none();
        if (withLogin && !plainLogin().matches("[A-Za-z0-9][A-Za-z0-9._@+-]{1,99}")) {
            errors = errors.and(
                    "login", "Enter a user name of at least two letters, digits or . _ - + @, such as asha.patel");
        }
        if (text(name).isEmpty() || text(name).length() > 200) {
            errors = errors.and("name", "Enter the name of the person, as colleagues know it");
        }
        if (chosenRole().isEmpty()) {
            errors = errors.and("role", "Choose what the person does");
        }
        return errors;
    }

    Optional<Role> chosenRole() {
        return Arrays.stream(Role.values())
                .filter(each -> each.name().equals(role))
                .findFirst();
    }

    Details details() {
        return new Details(text(name), text(organisation), chosenRole().orElseThrow(), version == null ? 0 : version);
    }

    Fields fields(Errors errors) {
        Field roleField = Field.of("role", "Role").value(role).error(errors);
        return new Fields(
                Field.of("login", "User name")
                        .hint("They type it to sign in; it does not change")
                        .value(login)
                        .error(errors),
                Field.of("name", "Name").value(name).error(errors),
                Field.of("organisation", "Organisation")
                        .hint("May be left empty")
                        .value(organisation)
                        .error(errors),
                roleField,
                Choice.checked(ROLES, List.of(text(role))));
    }

    /** The fields of the form. */
    public record Fields(Field login, Field name, Field organisation, Field role, List<Choice> roles) {}

    private static String sentence(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What each role is for, so that nobody has to guess when choosing one. */
    private static String isFor(Role role) {
        return switch (role) {
            case PRACTITIONER -> "Works with children today";
            case MANAGER -> "Answers for practitioners’ work, and opens cases";
            case AGENCY_AUTHOR -> "Writes one agency’s chronology and sends its files";
            case LEAD_REVIEWER -> "Leads reviews, and opens cases";
            case PANEL_MEMBER -> "Reads for the panel";
            case BUSINESS_MANAGER -> "Runs reviews for the partnership";
            case AUDITOR -> "Checks who looked, and never sees what";
            case ADMINISTRATOR -> "Keeps accounts, and never sees a case";
        };
    }
}
