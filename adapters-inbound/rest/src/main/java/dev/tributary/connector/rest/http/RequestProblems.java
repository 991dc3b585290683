package dev.tributary.connector.rest.http;

import dev.tributary.connector.spi.Text;

/** What can be wrong with a request before its content is looked at. */
public final class RequestProblems {

    private static final int KIBIBYTE = 1024;

    private RequestProblems() {}

    static Problem malformed() {
        return Problem.of(
                400,
                "bad-request",
                new Text(
                        "this is not HTTP as RFC 9112 has it: correct the request",
                        "ceci n'est pas du HTTP selon la" + " RFC 9112 : corrigez la requête"));
    }

    static Problem malformedPath() {
        return Problem.of(
                400,
                "invalid-path",
                new Text(
                        "the path is not percent-encoded UTF-8: encode the id",
                        "le chemin n'est pas de l'UTF-8 encodé par pourcents : encodez l'identifiant"));
    }

    static Problem unknownPath() {
        return Problem.of(
                404,
                "path-unknown",
                new Text(
                        "there is nothing at this path: see /openapi.yaml for those there are",
                        "il n'y a rien à ce chemin : voir /openapi.yaml pour ceux qui existent"));
    }

    static Problem wrongMethod(String allowed) {
        return Problem.of(
                        405,
                        "method-not-allowed",
                        new Text("this path takes " + allowed + " only", "ce chemin n'accepte que " + allowed))
                .with("Allow", allowed);
    }

    static Problem tooSlow() {
        return Problem.of(
                408,
                "too-slow",
                new Text(
                        "the body did not come in time: send it again, faster",
                        "le corps n'est pas arrivé à temps : renvoyez-le, plus vite"));
    }

    public static Problem tooLarge(long limit) {
        String kibibytes = Long.toString(limit / KIBIBYTE);
        return Problem.of(
                413,
                "too-large",
                new Text(
                        "the body is larger than " + kibibytes + " KiB: send less at once",
                        "le corps dépasse " + kibibytes + " Kio : envoyez-en moins à la fois"));
    }

    static Problem longPath() {
        return Problem.of(
                414,
                "uri-too-long",
                new Text("the address is too long: shorten it", "l'adresse est trop longue :" + " raccourcissez-la"));
    }

    static Problem longHeaders() {
        return Problem.of(
                431,
                "headers-too-large",
                new Text(
                        "the headers are too large: send fewer",
                        "les en-têtes sont trop volumineux : envoyez-en moins"));
    }
}
