package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Text;
import java.nio.file.Path;
import java.util.Optional;

/** Tells what is wrong with a file that is to replace the shipped Océan profile. */
@FunctionalInterface
public interface ProfileCheck {

    /** Empty where the file is in order. */
    Optional<Text> faultOf(Path profile);
}
