package dev.tributary.connector.host.settings;

import dev.tributary.connector.spi.Text;

/** Puts faults into words. */
final class FaultSentence {

    private FaultSentence() {}

    static Text of(SettingFault fault) {
        return new Text(english(fault), french(fault));
    }

    private static String english(SettingFault fault) {
        String expected = fault.expected().english();
        String problem = switch (fault.kind()) {
            case UNKNOWN -> fault.path() + " is not a known setting";
            case MISSING -> fault.path() + " is missing or empty: expected " + expected;
            case INVALID -> fault.path() + " is not valid: expected " + expected;
            case REFUSED -> fault.path() + ": " + expected;
        };
        if (fault.nearest() != null) {
            return problem + "; did you mean '" + fault.nearest() + "'?";
        }
        return fault.kind() == SettingFault.Kind.UNKNOWN ? problem + "; known here: " + expected : problem;
    }

    private static String french(SettingFault fault) {
        String expected = fault.expected().french();
        String problem = switch (fault.kind()) {
            case UNKNOWN -> fault.path() + " n'est pas un réglage connu";
            case MISSING -> fault.path() + " manque ou est vide : on attend " + expected;
            case INVALID -> fault.path() + " n'est pas valable : on attend " + expected;
            case REFUSED -> fault.path() + " : " + expected;
        };
        if (fault.nearest() != null) {
            return problem + " ; vouliez-vous dire « " + fault.nearest() + " » ?";
        }
        return fault.kind() == SettingFault.Kind.UNKNOWN ? problem + " ; connus ici : " + expected : problem;
    }
}
