/** The domain of Sightline in plain Java: everything that decides, and nothing that touches the world. */
module org.sightline.core {
    requires static org.jspecify;
    requires static com.google.auto.service;

    exports org.sightline.core.access;
    exports org.sightline.core.agencies;
    exports org.sightline.core.audit;
    exports org.sightline.core.calendar;
    exports org.sightline.core.chronology;
    exports org.sightline.core.entries;
    exports org.sightline.core.explanation;
    exports org.sightline.core.household;
    exports org.sightline.core.intake;
    exports org.sightline.core.learning;
    exports org.sightline.core.library;
    exports org.sightline.core.matching.blocks;
    exports org.sightline.core.matching.clusters;
    exports org.sightline.core.matching.compare;
    exports org.sightline.core.matching.fields;
    exports org.sightline.core.matching.households;
    exports org.sightline.core.matching.identity;
    exports org.sightline.core.matching.model;
    exports org.sightline.core.matching.rulings;
    exports org.sightline.core.matching;
    exports org.sightline.core.people;
    exports org.sightline.core.questions;
    exports org.sightline.core.readings;
    exports org.sightline.core.registers;
    exports org.sightline.core.retention;
    exports org.sightline.core.review;
    exports org.sightline.core.rulebook;
    exports org.sightline.core.search;
    exports org.sightline.core.words;

    uses org.sightline.core.questions.Asks;
}
