package dev.tributary.store;

/** A row that does not hold what this store writes. What it holds may be personal: there is no cause. */
final class DamagedRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String damage;

    DamagedRow(String row, RuntimeException why) {
        this(row + " cannot be read: " + why.getClass().getSimpleName());
    }

    private DamagedRow(String damage) {
        super(damage);
        this.damage = damage;
    }

    String damage() {
        return damage;
    }
}
