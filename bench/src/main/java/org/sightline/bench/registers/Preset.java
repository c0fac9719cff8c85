package org.sightline.bench.registers;

import static org.sightline.bench.registers.Rate.*;

import java.util.List;
import java.util.function.UnaryOperator;

/** A whole setting: what families are like, and the registers that hold them. */
public record Preset(String name, Rates families, List<Register> registers) {

    public Preset {
        registers = List.copyOf(registers);
    }

    /** Five registers as an ordinary authority has them. */
    public static final Preset ORDINARY = new Preset("ordinary", Rates.ORDINARY, ordinaryRegisters());

    /** Every preset there is, the ordinary one first. */
    public static final List<Preset> ALL = List.of(
            ORDINARY,
            ORDINARY.called("careful")
                    .eachRegister(register -> register.withFaultsTimes(0.25)
                            .with(HALF_NAME, 0.1)
                            .with(ALIAS_USED, 0.2)
                            .with(OLD_HOME, 0.15)),
            ORDINARY.called("untidy")
                    .eachRegister(register -> register.withFaultsTimes(2.5)
                            .with(OLD_HOME, 0.5)
                            .with(ALIAS_USED, 0.5)
                            .with(NO_ADDRESS, 0.2)),
            ORDINARY.called("many-twins")
                    .with(TWINS, 0.2)
                    .with(SIMILAR_TWIN_NAMES, 0.5)
                    .with(SIMILAR_SIBLING_NAMES, 0.15)
                    .with(ANOTHER_CHILD, 0.65),
            ORDINARY.called("one-dirty")
                    .eachRegister(
                            register -> register.name().equals("police") ? register.withFaultsTimes(4) : register),
            ORDINARY.called("many-moves").with(MOVED, 0.5).with(ALIAS, 0.3),
            ORDINARY.called("many-nameless").with(TWINS, 0.08).with(PLACEHOLDER, 0.1),
            ORDINARY.called("mistyped").with(ALIAS, 0.48).eachRegister(Preset::mistyped));

    private static Register mistyped(Register register) {
        Register changed = register;
        for (Rate slip : List.of(
                FIRST_NAME_SLIP,
                SURNAME_SLIP,
                BIRTH_DATE_SLIP,
                DAY_MONTH_SWAPPED,
                POSTCODE_SLIP,
                ADDRESS_SLIP,
                NHS_NUMBER_SLIP)) {
            changed = changed.with(slip, 2 * register.rates().of(slip));
        }
        return changed;
    }

    private static List<Register> ordinaryRegisters() {
        Rates rates = Rates.ORDINARY;
        return List.of(
                new Register("school", rates.with(HELD, 0.75).with(NO_NHS_NUMBER, 0.85)),
                new Register(
                        "health",
                        rates.with(HELD, 0.9).with(NO_NHS_NUMBER, 0.04).with(PLACEHOLDER, 0.03)),
                new Register(
                        "social-care",
                        rates.with(HELD, 0.25)
                                .with(AGAIN, 0.2)
                                .with(ADULTS_HELD, 0.08)
                                .with(FIRST_NAME_ONLY, 0.2)
                                .with(NO_NHS_NUMBER, 0.6)),
                new Register(
                        "police",
                        rates.withFaultsTimes(1.6)
                                .with(HELD, 0.15)
                                .with(AGAIN, 0.35)
                                .with(ADULTS_HELD, 0.12)
                                .with(FIRST_NAME_ONLY, 0.1)
                                .with(CAPITALS, 1)
                                .with(NO_NHS_NUMBER, 1)),
                new Register(
                        "housing",
                        rates.with(HELD, 0.35)
                                .with(ADULTS_HELD, 0.35)
                                .with(NO_SEX, 0.2)
                                .with(NO_BIRTH_DATE, 0.04)
                                .with(NO_NHS_NUMBER, 1)));
    }

    public static Preset named(String name) {
        return ALL.stream()
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no preset called " + name
                        + ". The presets are "
                        + String.join(", ", ALL.stream().map(Preset::name).toList()) + "."));
    }

    public Preset called(String other) {
        return new Preset(other, families, registers);
    }

    /** With a rate set for the families and in every register. */
    public Preset with(Rate rate, double share) {
        return new Preset(name, families.with(rate, share), registers)
                .eachRegister(register -> register.with(rate, share));
    }

    public Preset eachRegister(UnaryOperator<Register> change) {
        return new Preset(name, families, registers.stream().map(change).toList());
    }

    /** With {@code RATE=VALUE}, or {@code REGISTER.RATE=VALUE} for one register, as written on the command line. */
    public Preset with(String setting) {
        String[] halves = setting.split("=", 2);
        if (halves.length < 2) {
            throw new IllegalArgumentException(
                    "Write a rate as RATE=VALUE or REGISTER.RATE=VALUE, not " + setting + ".");
        }
        int dot = halves[0].indexOf('.');
        double share = Double.parseDouble(halves[1]);
        Rate rate = Rate.named(halves[0].substring(dot + 1));
        if (dot < 0) {
            return with(rate, share);
        }
        String one = halves[0].substring(0, dot);
        return eachRegister(register -> register.name().equals(one) ? register.with(rate, share) : register);
    }
}
