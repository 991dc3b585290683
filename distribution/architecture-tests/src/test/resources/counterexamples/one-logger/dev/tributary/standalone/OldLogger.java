package dev.tributary.standalone;

import java.util.logging.Logger;

record OldLogger(Logger logger) {}
