package dev.tributary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers, keys, partners and revisions. */
class IdentityTest {

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void aCustomerHasAPositiveNumber(long number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CustomerId(number));
    }

    @Test
    void aCustomerMayHaveTheGreatestNumber() {
        assertThat(new CustomerId(Long.MAX_VALUE)).hasToString("9223372036854775807");
    }

    @Test
    void aKeyShowsItsCustomerWhereItHasOne() {
        MissionId id = new MissionId("INT-1");
        assertThat(new MissionKey(null, id)).hasToString("INT-1");
        assertThat(new MissionKey(new CustomerId(7), id)).hasToString("7/INT-1");
        assertThat(new MissionKey(null, id)).isNotEqualTo(new MissionKey(new CustomerId(7), id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aPartnerHasAName(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Partner(name));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void revisionsCountFromOne(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Revision(number));
    }

    @Test
    void aRevisionIsFollowedByTheNext() {
        Revision second = Revision.FIRST.next();
        assertThat(second).isEqualTo(new Revision(2));
        assertThat(second).isGreaterThan(Revision.FIRST);
    }
}
