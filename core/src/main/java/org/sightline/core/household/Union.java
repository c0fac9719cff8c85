package org.sightline.core.household;

import java.util.List;

/**
 * One line of the tree: people who are or were together, or who have children, and those children.
 *
 * @param partners one or more, from the left
 * @param children from the left; may be empty
 */
public record Union(List<Long> partners, List<Long> children, Lasting lasting) {

    public Union {
        partners = List.copyOf(partners);
        children = List.copyOf(children);
    }

    /** Whether they are together. */
    public enum Lasting {
        TOGETHER("together"),
        ENDED("no longer together"),
        NOT_RECORDED("whether they were together is not recorded");

        private final String label;

        Lasting(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
