package org.sightline.bench.registers;

import java.util.List;

/** How the members of one family are named. */
final class Family {

    private final Rates rates;
    private final Culture mothers;
    private final Culture fathers;
    private final Dice dice;
    private final String mothersSurname;
    private final String fathersSurname;
    private final String childrensSurname;
    private final boolean bySex;
    private final String alias;

    Family(Rates rates, Culture mothers, Culture fathers, Dice dice) {
        this.rates = rates;
        this.mothers = mothers;
        this.fathers = fathers;
        this.dice = dice;
        fathersSurname = fathers.surname(dice);
        mothersSurname = dice.chance(mothers.keptByMothers) ? mothers.surname(dice) : fathersSurname;
        bySex = dice.chance(fathers.bySex);
        childrensSurname = ofTheChildren();
        alias = dice.chance(rates.of(Rate.ALIAS)) ? another(childrensSurname) : "";
    }

    private String ofTheChildren() {
        if (mothersSurname.equals(fathersSurname) || dice.chance(rates.of(Rate.FATHERS_SURNAME))) {
            return fathersSurname;
        }
        return dice.chance(rates.of(Rate.DOUBLE_BARREL)) ? mothersSurname + '-' + fathersSurname : mothersSurname;
    }

    private String another(String than) {
        return !mothersSurname.equals(than) && dice.chance(0.5) ? mothersSurname : mothers.surname(dice);
    }

    Person child(Truth truth, int born, List<Person> elder, String nhsNumber) {
        boolean second = truth.bornWithOthers() && truth.person() > truth.birth();
        boolean female = (second && dice.chance(0.3)) ? elder.getLast().female() : dice.chance(0.488);
        String firstName = firstName(female, second, elder);
        String surname = childrensSurname;
        if (second) {
            surname = elder.getLast().surname();
        } else if (!elder.isEmpty() && dice.chance(rates.of(Rate.HALF_SIBLINGS))) {
            surname = fathers.surname(dice);
        }
        if (bySex) {
            surname = fathers.surnameBySex(female, dice);
        } else if (female) {
            surname = fathers.feminine(surname);
        }
        return new Person(truth, firstName, surname, alias.equals(surname) ? "" : alias, born, female, nhsNumber);
    }

    private String firstName(boolean female, boolean twin, List<Person> elder) {
        double alike = rates.of(twin ? Rate.SIMILAR_TWIN_NAMES : Rate.SIMILAR_SIBLING_NAMES);
        String name = !elder.isEmpty() && elder.getLast().female() == female && dice.chance(alike)
                ? mothers.firstNameLike(elder.getLast().firstName(), female, dice)
                : mothers.firstName(female, dice);
        for (int attempt = 0; attempt < 9 && taken(name, elder); attempt++) {
            name = mothers.firstName(female, dice);
        }
        return name;
    }

    private static boolean taken(String name, List<Person> elder) {
        for (Person other : elder) {
            if (other.firstName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    Person parent(Truth truth, int born, boolean mother, String nhsNumber) {
        Culture culture = mother ? mothers : fathers;
        String surname = mother ? culture.feminine(mothersSurname) : fathersSurname;
        if (bySex) {
            surname = fathers.surnameBySex(mother, dice);
        }
        return new Person(truth, culture.firstName(mother, dice), surname, "", born, mother, nhsNumber);
    }
}
