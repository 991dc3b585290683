package dev.tributary.ocean.simulator;

/** What is answered instead of the right answer. */
final class FaultyAnswers {

    private FaultyAnswers() {}

    static Answer replacing(Answer right, Fault fault) {
        return switch (fault.kind()) {
            case LATENCY, LOST_ANSWER, CUT_ANSWER -> right;
            case UNAUTHORIZED -> OceanMessage.VOID_TOKEN.answer();
            case FORBIDDEN -> Answer.message(403, "Accès interdit");
            case FORBIDDEN_PAGE -> Answer.page(403, "Requête bloquée");
            case TOO_MANY_REQUESTS -> Answer.message(429, "Trop de requêtes").after(fault.retryAfter());
            case SERVER_ERROR ->
                Answer.message(500, "Erreur interne du serveur").after(fault.retryAfter());
            case UNAVAILABLE -> Answer.page(503, "Service indisponible").after(fault.retryAfter());
            case PAGE -> Answer.page(200, "Maintenance en cours");
            case NOT_FOUND_PAGE -> Answer.page(404, "Page introuvable");
            case BAD_PARAMETERS -> Answer.badParameters("refusés sur commande");
            case BAD_PARAMETERS_IN_ARRAY -> Answer.badParametersInArray("refusés sur commande");
            case FAILURE_MESSAGE -> Answer.message(200, "Échec : traitement impossible");
            case UNJUDGEABLE_MESSAGE -> Answer.message(200, "Traitement en cours");
            case EMPTY_MESSAGE -> Answer.message(200, "");
            case EMPTY_BODY -> Answer.nothing(200);
        };
    }
}
