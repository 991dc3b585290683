package dev.tributary.ocean.simulator;

/**
 * How the simulated drivers work.
 *
 * @param working {@code false}: a mission stays as it was sent
 * @param speed how many times faster than life; at 1 a mission takes half an hour to two hours
 * @param refusalsInHundred how many missions of a hundred are refused, on average
 */
public record FieldStaff(boolean working, double speed, int refusalsInHundred) {

    public FieldStaff {
        if (!(speed > 0) || Double.isInfinite(speed)) {
            throw new IllegalArgumentException("The speed of field staff must be above 0, not " + speed);
        }
        if (refusalsInHundred < 0 || refusalsInHundred > 100) {
            throw new IllegalArgumentException("Refusals must be 0 to 100 in a hundred, not " + refusalsInHundred);
        }
    }

    public static FieldStaff atSpeed(double speed) {
        return new FieldStaff(true, speed, 5);
    }

    public static FieldStaff absent() {
        return new FieldStaff(false, 1, 0);
    }

    public FieldStaff refusing(int inHundred) {
        return new FieldStaff(working, speed, inHundred);
    }
}
