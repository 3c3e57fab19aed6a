package org.radlabel.cli;

import org.radlabel.cli.commands.AblateCommand;
import org.radlabel.cli.commands.AssertCommand;
import org.radlabel.cli.commands.ChexpertCommand;
import org.radlabel.cli.commands.CompareCommand;
import org.radlabel.cli.commands.EvaluateCommand;
import org.radlabel.cli.commands.ExplainCommand;
import org.radlabel.cli.commands.LabelCommand;
import org.radlabel.cli.commands.ReviewCommand;
import org.radlabel.cli.commands.ServeCommand;
import org.radlabel.cli.commands.StatsCommand;
import org.radlabel.cli.commands.lexicon.LexiconCheckCommand;
import org.radlabel.cli.commands.review.SampleCommand;
import org.radlabel.cli.commands.score.ScoreCommand;
import org.radlabel.cli.print.Streams;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, which are given the process's streams. */
final class Factory implements IFactory {
  private final Streams streams;

  Factory(Streams streams) {
    this.streams = streams;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == LabelCommand.class) {
      return type.cast(new LabelCommand(streams));
    }
    if (type == ExplainCommand.class) {
      return type.cast(new ExplainCommand(streams));
    }
    if (type == EvaluateCommand.class) {
      return type.cast(new EvaluateCommand(streams));
    }
    if (type == CompareCommand.class) {
      return type.cast(new CompareCommand(streams));
    }
    if (type == ScoreCommand.class) {
      return type.cast(new ScoreCommand(streams));
    }
    if (type == SampleCommand.class) {
      return type.cast(new SampleCommand(streams));
    }
    if (type == StatsCommand.class) {
      return type.cast(new StatsCommand(streams));
    }
    if (type == AssertCommand.class) {
      return type.cast(new AssertCommand(streams));
    }
    if (type == AblateCommand.class) {
      return type.cast(new AblateCommand(streams));
    }
    if (type == ChexpertCommand.class) {
      return type.cast(new ChexpertCommand(streams));
    }
    if (type == LexiconCheckCommand.class) {
      return type.cast(new LexiconCheckCommand(streams));
    }
    if (type == ReviewCommand.class) {
      return type.cast(new ReviewCommand(streams));
    }
    if (type == ServeCommand.class) {
      return type.cast(new ServeCommand(streams));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
