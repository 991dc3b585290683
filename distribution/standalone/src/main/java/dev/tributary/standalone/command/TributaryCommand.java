package dev.tributary.standalone.command;

import picocli.CommandLine.Command;

/** The program by itself does nothing: a command is needed. */
@Command(name = "tributary", versionProvider = ProgramVersion.class, mixinStandardHelpOptions = true)
final class TributaryCommand {}
