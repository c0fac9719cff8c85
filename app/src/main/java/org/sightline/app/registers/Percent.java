package org.sightline.app.registers;

/** Passes on how far the engine is to a step of a hundred parts. */
final class Percent implements org.sightline.core.matching.Progress {

    private final org.sightline.app.commands.Progress.Step step;
    private int told;

    Percent(org.sightline.app.commands.Progress.Step step) {
        this.step = step;
    }

    @Override
    public void at(String stage, double done) {
        for (; told < Math.min(100, (int) (done * 100)); told++) {
            step.advance();
        }
    }
}
