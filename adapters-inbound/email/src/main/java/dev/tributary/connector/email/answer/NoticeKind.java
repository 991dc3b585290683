package dev.tributary.connector.email.answer;

/** What senders may be told of later: the values of the setting {@code notify}. */
public enum NoticeKind {
    /** That a mission was refused, in the field or by Océan, or does not get there at all. */
    REFUSED,
    /** That a mission is done. */
    DONE
}
