package org.radlabel.cli;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.radlabel.cli.options.InputOptions;
import org.radlabel.cli.options.LabelerOptions;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Shows the many options of {@code label} in groups, the usual ones first, after examples. */
final class GroupedHelp implements IHelpSectionRenderer {
  private static final Map<String, Set<String>> GROUPS = new LinkedHashMap<>();

  static {
    GROUPS.put(
        "What is written",
        Set.of(
            "--output",
            "--evidence",
            "--evidence-why",
            "--errors",
            "--passed-over",
            "--output-format",
            "--mode"));
    GROUPS.put(
        "How cells and tables are written",
        Set.of("--uncertain", "--blank", "--excel-safe", "--join", "--on", "--no-manifest"));
    GROUPS.put("The run", Set.of("--quiet", "--resume", "--on-error", "--threads", "--memo"));
    GROUPS.put("Help", Set.of("--help", "--version", "--debug"));
  }

  /** Where the options go that no group names, by the class that has them. */
  private static final Map<Class<?>, String> REST =
      Map.of(
          InputOptions.class, "How the reports are read",
          LabelerOptions.class, "How they are labelled");

  private static final String OTHERS = "Others";

  private static final String EXAMPLES =
      String.join(
          System.lineSeparator(),
          "Examples:",
          "  radlabel label reports.csv -o labels.csv",
          "  radlabel label mimic-cxr-reports.zip -o labels.csv --evidence evidence.jsonl",
          "  radlabel label 'reports/*.hl7' -o labels.csv --errors errors.tsv --resume",
          "",
          "");

  private GroupedHelp() {}

  /** Has a command show its options so, and three examples first. */
  static void of(CommandLine command) {
    command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_HEADER, help -> EXAMPLES);
    command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new GroupedHelp());
  }

  @Override
  public String render(Help help) {
    Map<String, List<OptionSpec>> groups = groups(help.commandSpec().options());
    StringBuilder shown = new StringBuilder();
    groups.forEach(
        (heading, options) -> {
          if (!options.isEmpty()) {
            shown.append(String.format("%n%s:%n", heading));
            shown.append(help.optionListExcludingGroups(options));
          }
        });
    return shown.toString();
  }

  private static Map<String, List<OptionSpec>> groups(List<OptionSpec> options) {
    Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();
    List<String> headings = new ArrayList<>(GROUPS.keySet());
    headings.add(2, "How the reports are read");
    headings.add(3, "How they are labelled");
    headings.add(headings.size() - 1, OTHERS);
    headings.forEach(heading -> groups.put(heading, new ArrayList<>()));
    options.forEach(option -> groups.get(heading(option)).add(option));
    return groups;
  }

  private static String heading(OptionSpec option) {
    return GROUPS.entrySet().stream()
        .filter(group -> group.getValue().contains(option.longestName()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> byClass(option));
  }

  private static String byClass(OptionSpec option) {
    return option.userObject() instanceof Field field
        ? REST.getOrDefault(field.getDeclaringClass(), OTHERS)
        : OTHERS;
  }
}
