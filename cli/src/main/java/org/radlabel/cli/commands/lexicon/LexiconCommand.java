package org.radlabel.cli.commands.lexicon;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code radlabel lexicon}: work on lexicons. */
@Command(
    name = "lexicon",
    description = "Make and check a lexicon of your own.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {LexiconCheckCommand.class, LexiconImportCommand.class})
public final class LexiconCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given; there are: check, import");
  }
}
