package org.sightline.core.matching.identity;

import java.time.Instant;
import java.util.NavigableSet;

/** What happened to a person's id, to which records, when and why. */
public sealed interface PersonEvent {

    NavigableSet<Long> records();

    Instant at();

    Why why();

    /** A person began, with records that nobody had before. */
    record Begun(PersonId person, NavigableSet<Long> records, Instant at, Why why) implements PersonEvent {}

    /** Records that nobody had before came to a person. */
    record Joined(PersonId into, NavigableSet<Long> records, Instant at, Why why) implements PersonEvent {}

    /** One person turned out to be another, older one. */
    record Merged(PersonId from, PersonId into, NavigableSet<Long> records, Instant at, Why why)
            implements PersonEvent {}

    /** Records turned out to be of another person, who is new, or was merged before, or was there all the time. */
    record Parted(PersonId from, PersonId into, NavigableSet<Long> records, Instant at, Why why)
            implements PersonEvent {}

    /** Records are no more. */
    record Left(PersonId from, NavigableSet<Long> records, Instant at, Why why) implements PersonEvent {}

    /** Whether it happened to this person. */
    default boolean concerns(PersonId person) {
        return switch (this) {
            case Begun begun -> begun.person().equals(person);
            case Joined joined -> joined.into().equals(person);
            case Merged merged -> merged.from().equals(person) || merged.into().equals(person);
            case Parted parted -> parted.from().equals(person) || parted.into().equals(person);
            case Left left -> left.from().equals(person);
        };
    }
}
