package dev.tributary.acceptance.storm;

/** What is at Océan in the end; {@link Wish#NOTHING} is its content where there are no copies. */
record Standing(int copies, String content) {}
