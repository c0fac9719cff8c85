package org.sightline.bench.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names in falling frequency, with a long tail put together of beginnings and endings. */
final class Names {

    private static final int ALIKE_AMONG = 400;

    private final String[] listed;
    private final String[] beginnings;
    private final String[] endings;
    private final double composed;
    private final Skewed whichListed;
    private final Skewed whichBeginning;
    private final Skewed whichEnding;
    private final Map<String, String[]> alike = new HashMap<>();

    Names(List<String> listed, List<String> beginnings, List<String> endings, double composed) {
        this.listed = listed.toArray(String[]::new);
        this.beginnings = beginnings.toArray(String[]::new);
        this.endings = endings.toArray(String[]::new);
        this.composed = beginnings.isEmpty() ? 0 : composed;
        whichListed = Skewed.falling(this.listed.length);
        whichBeginning = Skewed.falling(this.beginnings.length);
        whichEnding = Skewed.falling(this.endings.length);
    }

    String draw(Dice dice) {
        return dice.chance(composed)
                ? together(beginnings[whichBeginning.draw(dice)], endings[whichEnding.draw(dice)])
                : listed[whichListed.draw(dice)];
    }

    /** Another name that is a letter or two apart, as parents like twins' to be; the same name where there is none. */
    String alike(String name, Dice dice) {
        String[] close = alike.computeIfAbsent(name, this::closeTo);
        return close.length > 0 ? dice.one(close) : name;
    }

    private String[] closeTo(String name) {
        List<String> close = new ArrayList<>();
        for (int i = 0; i < Math.min(listed.length, ALIKE_AMONG); i++) {
            int apart = Slips.apart(name, listed[i]);
            if (apart > 0 && apart <= 2 && (apart == 1 || Math.min(name.length(), listed[i].length()) > 3)) {
                close.add(listed[i]);
            }
        }
        return close.toArray(String[]::new);
    }

    private static String together(String beginning, String ending) {
        char last = beginning.charAt(beginning.length() - 1);
        boolean newWord =
                last == '\'' || last == ' ' || last == '-' || beginning.equals("Mc") || beginning.equals("Mac");
        return newWord ? beginning + Character.toUpperCase(ending.charAt(0)) + ending.substring(1) : beginning + ending;
    }
}
