package dev.tributary.connector.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postalcode",
                "POSTALCODE",
                "Postal Code",
                "postal_code",
                "postal-code",
                " Postal\u00a0Code ",
                "p\u00f3st\u00e1l c\u00f6de",
                "po\u0301stal code",
                "\ufeffpostalCode",
                "postal\u2013code",
                "ｐｏｓｔａｌCode"
            })
    void namesThatPeopleTakeForOneAreOne(String written) {
        assertThat(HeaderName.key(written)).isEqualTo(HeaderName.key("postalCode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postal.code", "postalcode2", "postal/code", ""})
    void otherNamesAreOthers(String written) {
        assertThat(HeaderName.key(written)).isNotEqualTo(HeaderName.key("postalCode"));
    }

    @Test
    void theCaseOfTheMachinesLanguageDoesNotMatter() {
        assertThat(HeaderName.key("INTERVENTION")).isEqualTo("INTERVENTION".toLowerCase(Locale.ROOT));
    }
}
