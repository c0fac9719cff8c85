package org.sightline.bench.registers;

import static org.sightline.bench.registers.Rate.*;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** How one register writes down a person: with the names it knows, its gaps and its slips. */
final class WriteDown {

    private final Rates rates;
    private final Household household;
    private final Person person;
    private final Dice dice;

    WriteDown(Rates rates, Household household, Person person, Dice dice) {
        this.rates = rates;
        this.household = household;
        this.person = person;
        this.dice = dice;
    }

    /** The values in the order of the columns. */
    String[] values(String id, boolean atFormerHome) {
        boolean firstNameOnly = person.truth().adult() && happens(FIRST_NAME_ONLY);
        String surname = surname();
        String firstName = happens(NO_FIRST_NAME) ? "" : firstName();
        if (!person.truth().adult() && happens(PLACEHOLDER)) {
            surname = happens(SURNAME_SLIP) ? surname : household.mother().surname();
            firstName = placeholder(surname);
        }
        surname = firstNameOnly || happens(NO_SURNAME) ? "" : surname;
        boolean swapped = happens(SWAPPED) && !surname.isEmpty() && !firstName.isEmpty();
        Home home = atFormerHome ? household.formerHome() : household.home();
        boolean nowhere = happens(NO_HOME);
        String[] values = {
            id,
            cased(swapped ? surname : firstName),
            cased(swapped ? firstName : surname),
            firstNameOnly || happens(NO_BIRTH_DATE) ? "" : birthDate().toString(),
            happens(NO_SEX) ? "" : person.female() == !happens(SEX_WRONG) ? "F" : "M",
            nowhere ? "" : slipped(home.postcode(), POSTCODE_SLIP).toUpperCase(Locale.ROOT),
            nowhere || happens(NO_ADDRESS) ? "" : cased(address(home)),
            firstNameOnly || happens(NO_NHS_NUMBER) ? "" : nhsNumber(),
            household.group(),
            Integer.toString(household.quintile())
        };
        return values;
    }

    private boolean happens(Rate rate) {
        return dice.chance(rates.of(rate));
    }

    private String slipped(String text, Rate rate) {
        return happens(rate) ? Slips.slip(text, dice) : text;
    }

    private String cased(String text) {
        return rates.of(CAPITALS) > 0 && happens(CAPITALS) ? text.toUpperCase(Locale.ROOT) : text;
    }

    private String firstName() {
        String name = person.firstName();
        if (happens(SHORT_FORM)) {
            name = household.culture().shortForm(name, dice);
        }
        if (happens(OTHER_SPELLING)) {
            name = household.culture().otherSpelling(name, dice);
        }
        if ((name.indexOf('-') > 0 || name.indexOf(' ') > 0) && happens(HALF_NAME)) {
            name = half(name);
        }
        if (happens(INITIAL)) {
            return name.substring(0, 1);
        }
        return slipped(name, FIRST_NAME_SLIP);
    }

    private String surname() {
        String name = !person.alias().isEmpty() && happens(ALIAS_USED) ? person.alias() : person.surname();
        if (happens(OTHER_SPELLING)) {
            name = household.culture().otherSpelling(name, dice);
        }
        if ((name.indexOf('-') > 0 || name.indexOf(' ') > 0) && happens(HALF_NAME)) {
            name = half(name);
        }
        return slipped(name, SURNAME_SLIP);
    }

    /** One half of a double name, or both halves written as one or two words. */
    private String half(String name) {
        int between = Math.max(name.indexOf('-'), name.indexOf(' '));
        return switch (dice.below(5)) {
            case 0, 1 -> name.substring(0, between);
            case 2, 3 -> name.substring(between + 1);
            default ->
                dice.chance(0.5)
                        ? name.replace('-', ' ')
                        : name.replace("-", "").replace(" ", "");
        };
    }

    private String placeholder(String surname) {
        Truth truth = person.truth();
        int order = truth.bornWithOthers() ? 1 + truth.person() - truth.birth() : 1;
        String sex = person.female() ? "Girl" : "Boy";
        return switch (dice.below(truth.bornWithOthers() ? 8 : 5)) {
            case 0 -> "Baby";
            case 1 -> "Baby " + surname;
            case 2 -> "Baby " + sex;
            case 3 -> sex;
            case 4 -> "Infant";
            case 5 -> "Baby " + order;
            default -> "Twin " + order;
        };
    }

    private LocalDate birthDate() {
        LocalDate born = LocalDate.ofEpochDay(person.born());
        if (happens(BIRTH_DATE_SLIP)) {
            born = wrongDigit(born);
        }
        if (happens(DAY_MONTH_SWAPPED) && born.getDayOfMonth() <= 12) {
            born = LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
        }
        if (happens(YEAR_OFF)) {
            born = born.plusYears(dice.chance(0.5) ? 1 : -1);
        }
        return happens(ONLY_YEAR) ? born.withDayOfYear(1) : born;
    }

    private LocalDate wrongDigit(LocalDate day) {
        for (int attempt = 0; attempt < 9; attempt++) {
            String text = day.toString();
            int at = dice.chance(0.15) ? 3 : dice.chance(0.35) ? 5 + dice.below(2) : 8 + dice.below(2);
            String wrong = text.substring(0, at) + dice.below(10) + text.substring(at + 1);
            if (!wrong.equals(text) && isDate(wrong)) {
                return LocalDate.parse(wrong);
            }
        }
        return day.plusDays(1);
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private String address(Home home) {
        String address = happens(ADDRESS_OTHERWISE) ? home.otherwise(dice) : home.inFull();
        return slipped(address, ADDRESS_SLIP);
    }

    private String nhsNumber() {
        Truth truth = person.truth();
        if (!truth.adult() && happens(NHS_NUMBER_OF_MOTHER)) {
            return household.mother().nhsNumber();
        }
        if (truth.bornWithOthers() && happens(NHS_NUMBER_OF_TWIN)) {
            for (Person other : household.people()) {
                if (other.truth().birth() == truth.birth() && other.truth().person() != truth.person()) {
                    return other.nhsNumber();
                }
            }
        }
        return happens(NHS_NUMBER_SLIP) && !person.nhsNumber().isEmpty()
                ? nhsSlip(person.nhsNumber())
                : person.nhsNumber();
    }

    private String nhsSlip(String number) {
        int at = 1 + dice.below(9);
        return number.substring(0, at) + (number.charAt(at) - '0' + 1 + dice.below(9)) % 10 + number.substring(at + 1);
    }
}
