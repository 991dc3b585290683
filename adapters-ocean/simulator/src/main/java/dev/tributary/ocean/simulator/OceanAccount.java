package dev.tributary.ocean.simulator;

import java.time.Duration;
import java.util.List;

/** The one account of a simulated Océan; a call must name its customer where the account serves several. */
public record OceanAccount(
        String login, String password, Duration tokenLifetime, int passwordExpirationDays, List<Long> customers) {

    public OceanAccount {
        customers = List.copyOf(customers);
        if (customers.isEmpty()) {
            throw new IllegalArgumentException("The account serves no customer; name at least one");
        }
        if (tokenLifetime.isNegative() || tokenLifetime.isZero()) {
            throw new IllegalArgumentException("A token must live for some time, not " + tokenLifetime);
        }
    }

    /** Login and password {@code simulateur}, tokens of twelve hours, 42 days left, one customer. */
    public static OceanAccount ordinary() {
        return new OceanAccount("simulateur", "simulateur", Duration.ofHours(12), 42, List.of(1_110_000_000L));
    }

    public OceanAccount withCredentials(String newLogin, String newPassword) {
        return new OceanAccount(newLogin, newPassword, tokenLifetime, passwordExpirationDays, customers);
    }

    public OceanAccount withTokenLifetime(Duration lifetime) {
        return new OceanAccount(login, password, lifetime, passwordExpirationDays, customers);
    }

    public OceanAccount withPasswordExpirationDays(int days) {
        return new OceanAccount(login, password, tokenLifetime, days, customers);
    }

    public OceanAccount withCustomers(List<Long> served) {
        return new OceanAccount(login, password, tokenLifetime, passwordExpirationDays, served);
    }

    @Override
    public String toString() {
        return "OceanAccount[customers=" + customers + "]";
    }
}
