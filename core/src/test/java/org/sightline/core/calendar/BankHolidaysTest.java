package org.sightline.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {

    private static final HolidayManager JOLLYDAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    /** jollyday 2.19 does not know the Golden Jubilee: 27 May 2002 was worked, 3 and 4 June were kept. */
    private static final Set<LocalDate> GOLDEN_JUBILEE =
            Set.of(LocalDate.of(2002, 5, 27), LocalDate.of(2002, 6, 3), LocalDate.of(2002, 6, 4));

    @Test
    void every_working_day_from_2000_to_2040_is_jollydays_too_but_for_the_golden_jubilee() {
        Set<LocalDate> differing = new TreeSet<>();
        for (int year = 2000; year <= 2040; year++) {
            Set<LocalDate> theirs = observedInEngland(year);
            for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                boolean working = !WorkingDays.isWeekend(day) && !theirs.contains(day);
                if (WorkingDays.isWorkingDay(day) != working) {
                    differing.add(day);
                }
            }
        }
        assertThat(differing).isEqualTo(GOLDEN_JUBILEE);
    }

    /** A substitute day stands in the observed date only; the actual date stays on the weekend. */
    private static Set<LocalDate> observedInEngland(int year) {
        return JOLLYDAY.getHolidays(Year.of(year), "eng").stream()
                .map(holiday -> holiday.getObservedDate().orElse(holiday.getActualDate()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, Millennium",
        "2002-06-03, Golden Jubilee",
        "2011-04-29, Wedding of Prince William",
        "2020-05-08, Early May bank holiday (75 years of VE Day)",
        "2022-06-02, Spring bank holiday",
        "2022-06-03, Platinum Jubilee",
        "2022-09-19, State Funeral of Queen Elizabeth II",
        "2023-05-08, Coronation of King Charles III",
        "2026-12-28, Boxing Day (substitute day)",
        "2022-12-27, Christmas Day (substitute day)",
        "2021-12-27, Christmas Day (substitute day)",
        "2021-12-28, Boxing Day (substitute day)",
        "2022-01-03, New Year's Day (substitute day)"
    })
    void a_holiday_is_kept_on_its_own_or_its_substitute_day(LocalDate day, String name) {
        assertThat(BankHolidays.named(day)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"2020-05-04", "2022-05-30", "2012-05-28", "2002-05-27"})
    void a_moved_holiday_leaves_a_working_day_behind(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }

    @Test
    void an_ordinary_year_has_eight() {
        assertThat(BankHolidays.in(2025)).hasSize(8);
        assertThat(BankHolidays.in(2022)).hasSize(10);
    }
}
