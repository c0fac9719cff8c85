package org.sightline.core.people;

import org.sightline.core.entries.Field;

/** A word for people in one column of an entry. */
record Said(Field field, Spoken spoken) {}
