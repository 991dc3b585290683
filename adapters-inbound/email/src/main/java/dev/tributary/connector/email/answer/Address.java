package dev.tributary.connector.email.answer;

import java.util.regex.Pattern;

/** Which addresses a mail can be sent to: those that can be nothing else in a header field or in a command. */
final class Address {

    private static final int LONGEST = 254;

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

    private Address() {}

    static boolean isPlain(String address) {
        return address.length() <= LONGEST && PLAIN.matcher(address).matches();
    }

    static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
