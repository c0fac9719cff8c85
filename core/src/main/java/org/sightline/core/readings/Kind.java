package org.sightline.core.readings;

/** What an entry is: one entry may be of several kinds. */
public enum Kind {
    // how the agencies touched the family
    /** A request that somebody act: a referral made, sent or received. */
    REFERRAL("referral"),
    /** A notice passed on for information, such as a police domestic abuse notice. */
    NOTIFICATION("notification"),
    /** One agency asking another what it knows. */
    ENQUIRY("enquiry"),
    /** A worker went to the home, whether or not anyone was seen. */
    VISIT("visit"),
    /** Entry to the home was not gained: no reply, refused, turned away. */
    NO_ACCESS("no access"),
    /** An appointment, clinic, attendance or meeting with the family that took place. */
    APPOINTMENT("appointment"),
    /** A child was not brought to an appointment, clinic or check. */
    NOT_BROUGHT("not brought"),
    /** An adult missed an appointment of their own. */
    ADULT_MISSED("adult missed an appointment"),
    /** The family cancelled, postponed or rebooked. */
    CANCELLED("cancelled"),
    /** The entry says that a child was not seen. */
    CHILD_NOT_SEEN("child not seen"),
    /** A universal health review or check: new birth, six to eight weeks, one year, two years. */
    HEALTH_CHECK("health check"),
    /** A vaccine given, due or missed. */
    IMMUNISATION("immunisation"),

    // what was seen or told
    /** An injury, mark or bruise on a child. */
    INJURY("injury"),
    /** An injury or event that somebody suspected was abuse, or an allegation of it. */
    SUSPECTED_ABUSE("suspected abuse"),
    /** An account given of an injury or other concern. */
    EXPLANATION("explanation"),
    /** A sign of unmet need: hunger, weight, dirt, soiling, no bed, left alone. */
    NEGLECT_SIGN("sign of neglect"),
    /** Violence, threats or control between adults of the household. */
    DOMESTIC_ABUSE("domestic abuse"),
    /** An adult's drinking or drug use. */
    SUBSTANCE_USE("alcohol or drugs"),
    /** An adult's low mood, illness of mind or overdose. */
    ADULT_MENTAL_HEALTH("adult's mental health"),
    /** A child says that something is wrong or has been done to them. */
    CHILD_TELLS("child tells"),
    /** A child asks for help, or not to go home, or to live elsewhere. */
    CHILD_ASKS("child asks for help"),
    /** A relative, neighbour or member of the public raises a worry. */
    FAMILY_WARNING("warning from family or neighbour"),
    /** That worry was called malicious, or put down to a dispute. */
    WARNING_DISCOUNTED("warning discounted"),
    /** A worker writes that there were no concerns. */
    NO_CONCERNS("no concerns"),
    /** A parent promises or agrees to do something. */
    PROMISE("promise"),
    /** Things are recorded as better. */
    IMPROVEMENT("improvement"),
    /** A relative or a child interprets. */
    FAMILY_INTERPRETS("family interprets"),

    // what the agencies did
    /** An assessment begun, made or completed. */
    ASSESSMENT("assessment"),
    /** The entry says that somebody or something was not assessed. */
    NOT_ASSESSED("not assessed"),
    /** A strategy discussion or meeting. */
    STRATEGY_DISCUSSION("strategy discussion"),
    /** A section 47 enquiry. */
    SECTION_47("section 47 enquiry"),
    /** A child protection conference, first or review. */
    CONFERENCE("child protection conference"),
    /** A core group. */
    CORE_GROUP("core group"),
    /** A child protection, child in need or early help plan, begun or ended. */
    PLAN("plan"),
    /** A decision with its outcome. */
    DECISION("decision"),
    /** No further action. */
    NO_FURTHER_ACTION("no further action"),
    /** A case, referral or episode closed, or a person discharged. */
    CLOSURE("closure"),
    /** Staff supervision or a manager's oversight. */
    SUPERVISION("supervision"),
    /** A child examined by a doctor or a child protection medical. */
    MEDICAL_EXAMINATION("medical examination"),
    /** An arrest, charge, criminal investigation or police protection. */
    POLICE_ACTION("police action"),
    /** The entry says that information went to another agency. */
    SHARED("information shared"),
    /** The entry says that information did not go to another agency. */
    NOT_SHARED("information not shared"),
    /** A letter or other routine correspondence sent to the family. */
    LETTER("letter"),
    /** Change of worker, unallocated case, lack of staff. */
    WORKER_CHANGE("worker change"),
    /** A recommendation of an earlier review. */
    EARLIER_RECOMMENDATION("earlier recommendation"),

    // where the child belongs
    /** A child starts at a school or nursery or is put on roll. */
    SCHOOL_START("school start"),
    /** A child is absent from school or nursery. */
    ABSENCE("absence"),
    /** A child is taken off a school's or nursery's roll. */
    OFF_ROLL("off roll"),
    /** A child is, or is to be, educated at home. */
    HOME_EDUCATION("home education"),
    /** A family or child is registered with a practice or service. */
    REGISTERED("registered"),
    /** A family or child is removed from a list, or discharged for not attending. */
    REMOVED_FROM_LIST("removed from list"),
    /** Somebody tries to find a child or family. */
    TRACING("tracing"),
    /** The place named says that it does not know them, or the search found nothing. */
    NOT_TRACED("not traced"),
    /** A move of address or area. */
    MOVE("move"),
    /** A child is missing or has run away. */
    MISSING("missing"),
    /** A child goes back home, from a hospital, the police, a placement or a missing episode. */
    RETURNED_HOME("returned home"),

    // the family
    BIRTH("birth"),
    DEATH("death"),
    PREGNANCY("pregnancy"),
    /** An adult joins the household, or a new partner is named. */
    ADULT_JOINED("adult joined household"),
    /** An adult leaves the household. */
    ADULT_LEFT("adult left household");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
