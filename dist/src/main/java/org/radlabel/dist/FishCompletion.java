package org.radlabel.dist;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for the shell fish, which picocli does not write. */
final class FishCompletion {
  private final CommandSpec root;
  private final StringBuilder script = new StringBuilder();

  FishCompletion(CommandSpec root) {
    this.root = root;
  }

  String script() {
    script.append("# Completion of ").append(root.name()).append(" for fish.\n");
    addCommands(root, "__fish_use_subcommand");
    addInner(root, "");
    return script.toString();
  }

  /** What can come after each of a command's commands. */
  private void addInner(CommandSpec spec, String before) {
    for (CommandLine command : spec.subcommands().values()) {
      CommandSpec inner = command.getCommandSpec();
      String seen = before + "__fish_seen_subcommand_from " + inner.name();
      addCommands(inner, seen);
      inner.options().stream().filter(option -> !option.hidden()).forEach(o -> add(o, seen));
      addInner(inner, seen + "; and ");
    }
  }

  private void addCommands(CommandSpec spec, String condition) {
    for (CommandLine command : spec.subcommands().values()) {
      line(condition, " -a " + command.getCommandName(), description(command.getCommandSpec()));
    }
  }

  private void add(OptionSpec option, String condition) {
    StringBuilder names = new StringBuilder();
    for (String name : option.names()) {
      names.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    if (option.arity().max() > 0) {
      names.append(" -r").append(values(option));
    }
    line(condition, names.toString(), first(option.description()));
  }

  private static String values(OptionSpec option) {
    Iterable<String> candidates = option.completionCandidates();
    if (candidates == null) {
      return "";
    }
    return StreamSupport.stream(candidates.spliterator(), false)
        .collect(Collectors.joining(" ", " -f -a " + '"', "\""));
  }

  private void line(String condition, String what, String description) {
    String quoted = description.replace("\\", "\\\\").replace("'", "\\'");
    script
        .append("complete -c ")
        .append(root.name())
        .append(" -n '")
        .append(condition)
        .append("'")
        .append(what)
        .append(" -d '")
        .append(quoted)
        .append("'\n");
  }

  private static String description(CommandSpec spec) {
    String[] header = spec.usageMessage().header();
    return first(header.length > 0 ? header : spec.usageMessage().description());
  }

  /** The first sentence of a description. */
  private static String first(String... lines) {
    String text = String.join(" ", List.of(lines)).replace("%n", " ").replace("%%", "%");
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
