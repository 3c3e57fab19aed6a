package org.radlabel.cli;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.radlabel.cli.options.InputOptions;
import org.radlabel.cli.options.LabelerOptions;
import org.radlabel.cli.options.review.ReviewOptions;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Shows the options of a command that labels reports in groups: those of {@code label} after
 * examples, the usual ones first; those of another command after what it has of its own.
 */
final class GroupedHelp implements IHelpSectionRenderer {
  private static final String OWN = "";
  private static final String READ = "How the reports are read";
  private static final String LABELLED = "How they are labelled";
  private static final String OTHERS = "Others";

  /** The groups of {@code label} in their order; where none names an option, its class decides. */
  private static final Map<String, Set<String>> OF_LABEL = new LinkedHashMap<>();

  /** The groups of another command. */
  private static final Map<String, Set<String>> OF_OTHERS = new LinkedHashMap<>();

  private static final Set<String> HELP = Set.of("--help", "--version", "--debug");

  static {
    OF_LABEL.put(
        "What is written",
        Set.of(
            "--output",
            "--evidence",
            "--evidence-why",
            "--errors",
            "--passed-over",
            "--overwrite",
            "--output-format",
            "--mode"));
    OF_LABEL.put(
        "How cells and tables are written",
        Set.of("--uncertain", "--blank", "--excel-safe", "--join", "--on", "--no-manifest"));
    OF_LABEL.put(READ, Set.of());
    OF_LABEL.put(LABELLED, Set.of());
    OF_LABEL.put("The run", Set.of("--quiet", "--resume", "--on-error", "--threads", "--memo"));
    OF_LABEL.put(OTHERS, Set.of());
    OF_LABEL.put("Help", HELP);
    OF_OTHERS.put(OWN, Set.of());
    OF_OTHERS.put(READ, Set.of());
    OF_OTHERS.put(LABELLED, Set.of());
    OF_OTHERS.put("Help", HELP);
  }

  private static final Map<Class<?>, String> BY_CLASS =
      Map.of(
          InputOptions.class, READ, LabelerOptions.class, LABELLED, ReviewOptions.class, LABELLED);

  private static final String EXAMPLES =
      String.join(
          System.lineSeparator(),
          "Examples:",
          "  radlabel label reports.csv -o labels.csv",
          "  radlabel label mimic-cxr-reports.zip -o labels.csv --evidence evidence.jsonl",
          "  radlabel label 'reports/*.hl7' -o labels.csv --errors errors.tsv --resume",
          "",
          "");

  private final Map<String, Set<String>> groups;
  private final String rest;

  private GroupedHelp(Map<String, Set<String>> groups, String rest) {
    this.groups = groups;
    this.rest = rest;
  }

  /** Has the commands that label reports show their options so, and {@code label} examples. */
  static void of(Map<String, CommandLine> commands) {
    commands.forEach(
        (name, command) -> {
          switch (name) {
            case "label" -> {
              sections(command).put(UsageMessageSpec.SECTION_KEY_HEADER, help -> EXAMPLES);
              show(command, new GroupedHelp(OF_LABEL, OTHERS));
            }
            case "explain", "evaluate", "compare", "score", "ablate", "sample", "serve", "review" ->
                show(command, new GroupedHelp(OF_OTHERS, OWN));
            default -> {
              // has no option that it shares
            }
          }
        });
  }

  private static void show(CommandLine command, GroupedHelp help) {
    sections(command).put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, help);
  }

  private static Map<String, IHelpSectionRenderer> sections(CommandLine command) {
    return command.getHelpSectionMap();
  }

  @Override
  public String render(Help help) {
    Map<String, List<OptionSpec>> shown = new LinkedHashMap<>();
    groups.keySet().forEach(heading -> shown.put(heading, new ArrayList<>()));
    help.commandSpec().options().forEach(o -> Objects.requireNonNull(shown.get(heading(o))).add(o));
    StringBuilder text = new StringBuilder();
    shown.forEach(
        (heading, options) -> {
          if (!options.isEmpty()) {
            text.append(heading.equals(OWN) ? "" : String.format("%n%s:%n", heading));
            text.append(help.optionListExcludingGroups(options));
          }
        });
    return text.toString();
  }

  private String heading(OptionSpec option) {
    return groups.entrySet().stream()
        .filter(group -> group.getValue().contains(option.longestName()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> byClass(option));
  }

  private String byClass(OptionSpec option) {
    return option.userObject() instanceof Field field
        ? BY_CLASS.getOrDefault(field.getDeclaringClass(), rest)
        : rest;
  }
}
