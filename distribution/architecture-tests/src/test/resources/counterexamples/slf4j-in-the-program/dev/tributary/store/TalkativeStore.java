package dev.tributary.store;

import org.slf4j.Logger;

record TalkativeStore(Logger logger) {}
