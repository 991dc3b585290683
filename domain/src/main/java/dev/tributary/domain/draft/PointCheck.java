package dev.tributary.domain.draft;

import dev.tributary.domain.Coordinates;
import dev.tributary.domain.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes both coordinates, or neither. */
final class PointCheck {

    private static final String PATH = "/destination/coordinates";
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final Text KIND = new Text("a decimal number", "un nombre décimal");

    private final Examination examination;

    PointCheck(Examination examination) {
        this.examination = examination;
    }

    Optional<Coordinates> point() {
        checkHalves(Field.LATITUDE, Field.LONGITUDE);
        checkHalves(Field.LONGITUDE, Field.LATITUDE);
        Optional<Double> latitude = degrees(Field.LATITUDE, Coordinates.MAXIMUM_LATITUDE, "50.62925");
        Optional<Double> longitude = degrees(Field.LONGITUDE, Coordinates.MAXIMUM_LONGITUDE, "3.057256");
        return latitude.flatMap(north -> longitude.flatMap(east -> point(north, east)));
    }

    private void checkHalves(Field half, Field other) {
        if (!examination.has(half) && examination.has(other) && !examination.anySpoilt(half, other)) {
            examination.violation(FindingCode.MISSING.at(half));
        }
    }

    private Optional<Double> degrees(Field field, double bound, String example) {
        return examination.text(field).flatMap(text -> {
            if (!DECIMAL.matcher(text).matches()) {
                examination.violation(FindingCode.NOT_A_NUMBER.at(
                        field, Quotation.of(text), new Detail("kind", KIND), Detail.of("example", example)));
                return Optional.empty();
            }
            return within(field, bound, text);
        });
    }

    private Optional<Double> within(Field field, double bound, String text) {
        double degrees = Double.parseDouble(text);
        if (!Coordinates.within(degrees, bound)) {
            examination.violation(FindingCode.OUT_OF_RANGE.at(
                    field,
                    Quotation.of(text),
                    Detail.of("minimum", -Math.round(bound)),
                    Detail.of("maximum", Math.round(bound))));
            return Optional.empty();
        }
        return Optional.of(degrees);
    }

    private Optional<Coordinates> point(double latitude, double longitude) {
        if (latitude == 0 && longitude == 0) {
            examination.violation(FindingCode.POINT_ZERO.at(PATH));
            return Optional.empty();
        }
        return Optional.of(new Coordinates(latitude, longitude));
    }
}
