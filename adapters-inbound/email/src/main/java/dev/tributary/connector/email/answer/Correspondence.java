package dev.tributary.connector.email.answer;

/** With whom, in which words, by which way: what it takes to write to senders later. */
public record Correspondence(Questions questions, Answers answers, Outbox outbox) {}
