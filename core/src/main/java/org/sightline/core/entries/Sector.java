package org.sightline.core.entries;

/** The line of work of an agency, as far as duties and questions depend on it. */
public enum Sector {
    SOCIAL_CARE("children's social care"),
    POLICE("police"),
    GP("GP"),
    HOSPITAL("hospital"),
    AMBULANCE("ambulance service"),
    MIDWIFERY("midwifery"),
    HEALTH_VISITING("health visiting"),
    SCHOOL_NURSING("school nursing"),
    COMMUNITY_HEALTH("community health"),
    MENTAL_HEALTH("mental health service"),
    SUBSTANCE_SERVICE("alcohol and drug service"),
    SCHOOL("school"),
    EARLY_YEARS("nursery or early years setting"),
    EDUCATION_WELFARE("education welfare"),
    HOUSING("housing"),
    PROBATION("probation"),
    COURT("court or Cafcass"),
    VOLUNTARY("voluntary organisation"),
    OTHER("other agency");

    private final String label;

    Sector(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isHealth() {
        return switch (this) {
            case GP,
                    HOSPITAL,
                    AMBULANCE,
                    MIDWIFERY,
                    HEALTH_VISITING,
                    SCHOOL_NURSING,
                    COMMUNITY_HEALTH,
                    MENTAL_HEALTH,
                    SUBSTANCE_SERVICE -> true;
            default -> false;
        };
    }
}
