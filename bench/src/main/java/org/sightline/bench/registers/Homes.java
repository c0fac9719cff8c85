package org.sightline.bench.registers;

/** The made-up places where households live. Their postcodes begin with letters that no British postcode begins with. */
final class Homes {

    /** Of those who live everywhere. */
    static final int EVERYWHERE = 0;

    private static final String[] AREAS = {
        "QA", "VB", "XC", "ZD", "QF", "VG", "XH", "ZK", "QL", "VM", "XN", "ZP", "QR", "VS", "XT", "ZW"
    };
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final String[] TOWNS = {
        "Harrowfield", "Westmarch", "Kelderby", "Stonnall Bridge", "Tarnwick", "Ellerburn", "Marlow Heath", "Penwray",
        "Cawdale", "Oxenhope Green", "Saltby", "Thornaby Cross", "Fallowden", "Hexley", "Brackmoor", "Lindal Quay"
    };
    private static final String[] STREETS = {
        "Mill",
        "Church",
        "Station",
        "Victoria",
        "Albert",
        "Park",
        "High",
        "Chapel",
        "School",
        "Alma",
        "Bridge",
        "Castle",
        "Clarence",
        "Derby",
        "Elm",
        "Farm",
        "Garden",
        "George",
        "Grange",
        "Green",
        "Hawthorn",
        "Hill",
        "Holly",
        "Inkerman",
        "King",
        "Queen",
        "Laburnum",
        "Lansdowne",
        "Laurel",
        "Lime",
        "Manor",
        "Maple",
        "Market",
        "Meadow",
        "Nelson",
        "New",
        "North",
        "Oak",
        "Orchard",
        "Oxford",
        "Poplar",
        "Princess",
        "Priory",
        "Regent",
        "River",
        "Rose",
        "Rowan",
        "South",
        "Spring",
        "Stanley",
        "Sycamore",
        "Temple",
        "Tennyson",
        "Union",
        "Vicarage",
        "Water",
        "Wellington",
        "West",
        "William",
        "Willow",
        "Windsor",
        "Woodland",
        "York",
        "Zetland",
        "Quarry",
        "Colliery",
        "Wharf",
        "Moorland",
        "Beechwood",
        "Sandringham",
        "Balmoral",
        "Waterloo",
        "Trafalgar",
        "Cromwell",
        "Milton",
        "Byron",
        "Shelley"
    };
    private static final String[] KINDS = {
        "Street", "Road", "Lane", "Avenue", "Close", "Crescent", "Drive", "Gardens", "Court", "Terrace", "Place", "Walk"
    };
    private static final int HOUSEHOLDS_IN_POSTCODE = 18;
    private static final int BLOCK = 20;
    private static final int QUINTILES = 5;

    private final int postcodesOfQuintile;

    Homes(int households) {
        postcodesOfQuintile = Math.max(BLOCK, households / HOUSEHOLDS_IN_POSTCODE / QUINTILES);
    }

    /** Some postcodes have many households and most have few; people of a small group live near each other more often. */
    Home draw(int quintile, int neighbourhood, Dice dice) {
        double place = dice.fraction();
        place *= 0.15 + 0.85 * place;
        if (neighbourhood != EVERYWHERE && dice.chance(0.35)) {
            place = (neighbourhood % 12 + place) / 12;
        }
        int within = (int) (place * postcodesOfQuintile);
        int postcode = within / BLOCK * BLOCK * QUINTILES + (quintile - 1) * BLOCK + within % BLOCK;
        long street = (postcode * 0x9E3779B97F4A7C15L) >>> 33;
        return new Home(
                text(postcode),
                1 + dice.below(45),
                dice.chance(quintile == 1 ? 0.3 : 0.12) ? 1 + dice.below(12) : 0,
                STREETS[(int) (street % STREETS.length)],
                KINDS[(int) (street / STREETS.length % KINDS.length)],
                TOWNS[postcode / 500 % TOWNS.length]);
    }

    /** Twenty units of a quintile stand side by side; a hundred make a sector, and five sectors a district. */
    private static String text(int postcode) {
        int unit = postcode % 100 * 4 + postcode / 100 % 4;
        int sector = 1 + postcode / 100 % 5;
        int district = 1 + postcode / 500 % 30;
        String area = AREAS[postcode / 15_000 % AREAS.length];
        return area + district + ' ' + sector + LETTERS.charAt(unit / 20) + LETTERS.charAt(unit % 20);
    }
}
