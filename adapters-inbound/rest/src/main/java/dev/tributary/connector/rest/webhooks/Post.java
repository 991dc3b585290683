package dev.tributary.connector.rest.webhooks;

import java.util.concurrent.CompletionStage;

/** Tells a target one message; fails where it is not reached, or does not answer in time. */
@FunctionalInterface
interface Post {

    CompletionStage<Answered> send(Target target, Message message);
}
