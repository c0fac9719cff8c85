package org.sightline.app.matching;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody asks with: a name and the birth date, or the NHS number.
 *
 * @param nhs ten digits; empty where it is not known
 */
public record Asked(String name, Optional<LocalDate> born, String nhs) {}
