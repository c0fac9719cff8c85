package org.sightline.bench.registers;

/** Where a household lives. A flat of 0 is a house. */
record Home(String postcode, int house, int flat, String street, String kind, String town) {

    String inFull() {
        return (flat == 0 ? "" : "Flat " + flat + ", ") + house + ' ' + street + ' ' + kind + ", " + town;
    }

    /** As another hand would write it. */
    String otherwise(Dice dice) {
        String number = flat == 0 ? house + " " : flat + "/" + house + ' ';
        return switch (dice.below(6)) {
            case 0 -> number + street + ' ' + shortened() + ' ' + town;
            case 1 -> number + street + ' ' + shortened();
            case 2 -> number + street + ' ' + kind;
            case 3 -> street + ' ' + kind + ", " + town;
            case 4 -> house + " " + street + ", " + town;
            default -> house + ", " + street + ' ' + kind + ". " + town;
        };
    }

    private String shortened() {
        return switch (kind) {
            case "Street" -> "St";
            case "Road" -> "Rd";
            case "Lane" -> "Ln";
            case "Avenue" -> "Ave";
            case "Close" -> "Cl";
            case "Crescent" -> "Cres";
            case "Drive" -> "Dr";
            case "Gardens" -> "Gdns";
            case "Court" -> "Ct";
            case "Terrace" -> "Terr";
            case "Place" -> "Pl";
            default -> kind;
        };
    }
}
