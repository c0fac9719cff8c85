package org.sightline.app.commands;

import com.beust.jcommander.IStringConverter;
import com.beust.jcommander.ParameterException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateReader;

/** Reads a day as people write it; only an exact one will do. */
public final class Day implements IStringConverter<LocalDate> {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    public static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    @Override
    public LocalDate convert(String written) {
        DateContext context = new DateContext(Optional.empty(), Optional.empty(), FIRST, today());
        ApproximateDate day = DateReader.read(written, context).date();
        if (!day.isExact()) {
            throw new ParameterException("'" + written + "' is not one day. Write it as 2012-03-01 or 1 March 2012.");
        }
        return day.earliest();
    }
}
