package dev.tributary.connector.host;

import dev.tributary.connector.spi.Text;

/**
 * Why a connector that was found cannot be used.
 *
 * @param code stable, for machines
 * @param where the class and where it lies, or the file that names it
 * @param what what is wrong
 * @param usualCause how that usually comes about
 * @param remedy what to do
 */
public record CatalogueFault(String code, String where, Text what, Text usualCause, Text remedy) {

    /** All of it, for the operator. */
    public Text message() {
        return new Text(
                where + ": " + what.english() + ". Usual cause: " + usualCause.english() + ". Remedy: "
                        + remedy.english() + ".",
                where + " : " + what.french() + ". Cause habituelle : " + usualCause.french() + ". Remède : "
                        + remedy.french() + ".");
    }

    @Override
    public String toString() {
        return message().english();
    }
}
