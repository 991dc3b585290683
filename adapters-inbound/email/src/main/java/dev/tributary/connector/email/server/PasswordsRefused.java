package dev.tributary.connector.email.server;

import dev.tributary.connector.spi.Text;

/** What is told where a provider has switched plain logins off: what to set instead. */
record PasswordsRefused(Server server) {

    Text told(Said said) {
        String password = server.setting() + ".password";
        return Provider.of(server.host())
                .map(provider -> new Text(
                        provider.title() + " does not take " + password + said.quotedInEnglish() + ": "
                                + hint(provider) + " set, instead of the password, for example "
                                + provider.example(),
                        provider.title() + " n'accepte pas " + password + said.quotedInFrench() + " : "
                                + hintInFrench(provider) + " mettez, au lieu du mot de passe, par exemple "
                                + provider.example()))
                .orElseGet(() -> new Text(
                        server.address() + " no longer takes a password in " + password + said.quotedInEnglish()
                                + ": set oauth2: {token-url, client-id, client-secret, refresh-token, scope} instead;"
                                + " its owner knows them",
                        server.address() + " n'accepte plus de mot de passe dans " + password + said.quotedInFrench()
                                + " : mettez à la place oauth2: {token-url, client-id, client-secret, refresh-token,"
                                + " scope} ; son propriétaire les connaît"));
    }

    private static String hint(Provider provider) {
        return switch (provider) {
            case MICROSOFT -> "it accepts tokens only;";
            case GOOGLE -> "it accepts app passwords, and tokens;";
        };
    }

    private static String hintInFrench(Provider provider) {
        return switch (provider) {
            case MICROSOFT -> "il n'accepte que des jetons ;";
            case GOOGLE -> "il accepte les mots de passe d'application, et les jetons ;";
        };
    }
}
