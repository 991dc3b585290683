package dev.tributary.ocean.simulator;

import java.util.Set;

/** Who may receive missions: every name but those with the unknown prefix, or the named ones only where any are named. */
public record Fleet(Set<String> names, String unknownPrefix) {

    public Fleet {
        names = Set.copyOf(names);
    }

    /** Knows every vehicle and person whose name does not start with {@code INCONNU}. */
    public static Fleet ofAnyone() {
        return new Fleet(Set.of(), "INCONNU");
    }

    /** Knows these vehicles and persons only; a person is named as {@code Dupont Marie}. */
    public static Fleet of(Set<String> names) {
        return new Fleet(names, "");
    }

    /** Knows every name that does not start with this prefix; an empty prefix excludes nobody. */
    public static Fleet exceptPrefix(String prefix) {
        return new Fleet(Set.of(), prefix);
    }

    boolean knows(String name) {
        if (!unknownPrefix.isEmpty() && name.startsWith(unknownPrefix)) {
            return false;
        }
        return names.isEmpty() || names.contains(name);
    }

    @Override
    public String toString() {
        return "Fleet[named=" + names.size() + ", unknownPrefix=" + unknownPrefix + "]";
    }
}
