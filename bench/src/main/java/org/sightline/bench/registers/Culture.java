package org.sightline.bench.registers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of one group of people, how they are handed on, and how else they are written. */
final class Culture {

    final String group;
    final double share;
    final double keptByMothers;
    final double bySex;
    final double secondSurname;

    private static final String[] NONE = {};

    private final Names girls;
    private final Names boys;
    private final Names surnames;
    private final List<String> surnamesOfGirls;
    private final List<String> surnamesOfBoys;
    private final Skewed quintile;
    private final Map<String, String> feminine = new HashMap<>();
    private final Map<String, String[]> spellings = new HashMap<>();
    private final Map<String, String[]> shortForms = new HashMap<>();

    Culture(NameFile file) {
        group = file.text("group");
        share = file.number("share", 0);
        keptByMothers = file.number("kept by mothers", 0.3);
        bySex = file.number("by sex", 0);
        secondSurname = file.number("second surname", 0);
        girls = firstNames(file, "girls");
        boys = firstNames(file, "boys");
        surnames = new Names(
                file.words("surnames"), file.words("beginnings"), file.words("endings"), file.number("composed", 0));
        surnamesOfGirls = file.words("girls by sex");
        surnamesOfBoys = file.words("boys by sex");
        quintile = Skewed.by(file.words("deprivation").stream()
                .mapToDouble(Double::parseDouble)
                .toArray());
        file.groups("feminine").forEach(pair -> feminine.put(pair.getFirst(), pair.getLast()));
        for (List<String> same : file.groups("spellings")) {
            for (String name : same) {
                spellings.put(
                        name, same.stream().filter(other -> !other.equals(name)).toArray(String[]::new));
            }
        }
        for (List<String> forms : file.groups("short forms")) {
            shortForms.put(forms.getFirst(), forms.stream().skip(1).toArray(String[]::new));
        }
    }

    private static Names firstNames(NameFile file, String whose) {
        boolean own = !file.words(whose + " beginnings").isEmpty();
        return new Names(
                file.words(whose),
                file.words((own ? whose : "first") + " beginnings"),
                file.words((own ? whose : "first") + " endings"),
                file.number("composed first names", 0));
    }

    String firstName(boolean female, Dice dice) {
        return (female ? girls : boys).draw(dice);
    }

    String firstNameLike(String name, boolean female, Dice dice) {
        String alike = (female ? girls : boys).alike(name, dice);
        return isAnotherForm(name, alike) || isAnotherForm(alike, name) ? name : alike;
    }

    /** Parents call twins Ella and Bella, and not Oliver and Ollie. */
    private boolean isAnotherForm(String name, String other) {
        return List.of(spellings.getOrDefault(name, NONE)).contains(other)
                || List.of(shortForms.getOrDefault(name, NONE)).contains(other);
    }

    String surname(Dice dice) {
        String surname = surnames.draw(dice);
        return dice.chance(secondSurname) ? surnames.draw(dice) + ' ' + surname : surname;
    }

    /** Where a surname goes by sex: Kaur for her and Singh for him. */
    String surnameBySex(boolean female, Dice dice) {
        List<String> which = female ? surnamesOfGirls : surnamesOfBoys;
        return which.get(dice.below(which.size()));
    }

    /** A surname as a woman has it: Kowalska. */
    String feminine(String surname) {
        for (Map.Entry<String, String> ending : feminine.entrySet()) {
            if (surname.endsWith(ending.getKey())) {
                return surname.substring(0, surname.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        return surname;
    }

    int quintile(Dice dice) {
        return 1 + quintile.draw(dice);
    }

    String otherSpelling(String name, Dice dice) {
        String[] others = spellings.get(name);
        return others == null || others.length == 0 ? name : dice.one(others);
    }

    String shortForm(String name, Dice dice) {
        String[] forms = shortForms.get(name);
        return forms == null || forms.length == 0 ? name : dice.one(forms);
    }
}
