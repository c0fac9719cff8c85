package org.sightline.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days that a royal proclamation once added to, or moved within, the bank holidays of England and Wales
 * (Banking and Financial Dealings Act 1971, section 1; lists on www.gov.uk/bank-holidays and in the London Gazette).
 * To add one, add a line.
 */
final class Proclaimed {

    private static final List<Change> CHANGES = List.of(
            added("1973-11-14", "Wedding of Princess Anne"),
            added("1977-06-07", "Silver Jubilee"),
            added("1981-07-29", "Wedding of the Prince of Wales"),
            moved("1995-05-01", "1995-05-08", "Early May bank holiday (50 years of VE Day)"),
            added("1999-12-31", "Millennium"),
            moved("2002-05-27", "2002-06-04", "Spring bank holiday"),
            added("2002-06-03", "Golden Jubilee"),
            added("2011-04-29", "Wedding of Prince William"),
            moved("2012-05-28", "2012-06-04", "Spring bank holiday"),
            added("2012-06-05", "Diamond Jubilee"),
            moved("2020-05-04", "2020-05-08", "Early May bank holiday (75 years of VE Day)"),
            moved("2022-05-30", "2022-06-02", "Spring bank holiday"),
            added("2022-06-03", "Platinum Jubilee"),
            added("2022-09-19", "State Funeral of Queen Elizabeth II"),
            added("2023-05-08", "Coronation of King Charles III"));

    private Proclaimed() {}

    static void changes(int year, Map<LocalDate, String> days) {
        for (Change change : CHANGES) {
            if (change.to().getYear() == year) {
                change.from().ifPresent(days::remove);
                days.put(change.to(), change.name());
            }
        }
    }

    private static Change added(String day, String name) {
        return new Change(Optional.empty(), LocalDate.parse(day), name);
    }

    private static Change moved(String from, String to, String name) {
        return new Change(Optional.of(LocalDate.parse(from)), LocalDate.parse(to), name);
    }

    private record Change(Optional<LocalDate> from, LocalDate to, String name) {}
}
