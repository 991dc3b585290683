package dev.tributary.ocean.client;

import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says what is wrong with a profile: file, key, line, and what to do. */
final class ProfileFault {

    private static final String REMEDY =
            ". Correct it, or leave ocean.profile empty for the profile that is shipped; docs/ocean-profile.md explains each key.";

    private ProfileFault() {}

    static OceanProfileException in(String file, String fault) {
        return in(file, fault, new IllegalArgumentException(fault));
    }

    static OceanProfileException in(String file, String fault, Exception cause) {
        return new OceanProfileException("The Océan profile " + file + " " + fault + REMEDY, cause);
    }

    static OceanProfileException in(String file, JacksonException fault) {
        return in(file, place(fault) + what(fault), fault);
    }

    private static String place(JacksonException fault) {
        String key = fault.getPath().stream().map(ProfileFault::step).collect(Collectors.joining());
        String line = fault.getLocation() == null || fault.getLocation().getLineNr() < 1
                ? ""
                : "line " + fault.getLocation().getLineNr();
        String where = key.isEmpty() ? line : line.isEmpty() ? key : key.replaceFirst("^\\.", "") + ", " + line;
        return where.isEmpty() ? "is wrong: " : "is wrong at " + where + ": ";
    }

    private static String step(JacksonException.Reference step) {
        return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName();
    }

    private static String what(JacksonException fault) {
        if (fault instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "'" + format.getValue() + "' is none of " + constants(format.getTargetType());
        }
        if (fault.getCause() instanceof IllegalArgumentException own) {
            return String.valueOf(own.getMessage());
        }
        if (fault instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "something else was expected here";
        }
        return fault instanceof DatabindException
                ? "it cannot be read"
                : "it is no YAML: "
                        + fault.getOriginalMessage().lines().findFirst().orElse("");
    }

    private static String constants(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(constant -> Keys.of((Enum<?>) constant))
                .filter(key -> !key.equals("login"))
                .toList()
                .toString();
    }
}
