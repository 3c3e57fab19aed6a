package org.radlabel.negation.chexpert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.radlabel.ChexpertEngine;
import org.radlabel.Label;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.ReportReaders;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.dependency.Graphs;
import org.radlabel.negation.dependency.ParserVariant;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/**
 * The figures of docs/dependency.md on the Open-i reports, which lie beside the project where it is
 * developed; else skipped. Prints them. With {@code -Dradlabel.measure=all}, or the names of some
 * {@linkplain ParserVariant variants} with commas between, those are measured too: minutes.
 */
class OpenIAgreementTest {
  private static final Path ROOT = Path.of(System.getProperty("radlabel.root"));
  private static final Path DATA = ROOT.resolve("../shared/data").normalize();
  private static final List<String> MEASURED =
      List.of(System.getProperty("radlabel.measure", "").split(",", -1));

  private Map<String, Map<Category, Label>> theirs;
  private List<Report> reports;

  @BeforeEach
  void readTheData() throws IOException {
    assumeThat(DATA).as("real reports, not part of the repository").exists();
    theirs = labels(DATA.resolve("chexpert/openi-labels.csv"));
    reports = new ArrayList<>();
    for (String file : List.of("openi/dev-reports.csv", "openi/unlabeled-reports.csv")) {
      read(DATA.resolve(file)).stream()
          .filter(r -> theirs.containsKey(r.id()))
          .forEach(reports::add);
    }
  }

  @Test
  void agreesWithChexpertLabeler() {
    OpenIAgreement neural = agreement(Rules.STANFORD, ParserVariant.remembered());
    print("Stanford's phrases and patterns", neural);
    neural.byCategory().forEach((category, share) -> print("  " + category + ": " + share));
    print("cells that differ: " + neural.directions());
    print("the sentences that decide about them: " + neural.kinds());

    assertThat(neural.cells().share()).isGreaterThanOrEqualTo(0.968);
    assertThat(neural.mentions().share()).isGreaterThanOrEqualTo(0.9999);
    assertThat(neural.noFinding().share()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void ownRulesAgreeToo() {
    OpenIAgreement patterns = agreement(Rules.OWN_PATTERNS, ParserVariant.remembered());
    OpenIAgreement all = agreement(Rules.OWN, ParserVariant.remembered());
    print("Stanford's phrases, own patterns", patterns);
    print("own phrases and patterns", all);

    assertThat(patterns.cells().share()).isGreaterThanOrEqualTo(0.95);
    assertThat(all.cells().share()).isGreaterThanOrEqualTo(0.93);
  }

  @Test
  void noOtherParserAgreesMore() {
    List<ParserVariant> variants =
        Arrays.stream(ParserVariant.values())
            .filter(v -> MEASURED.contains("all") || MEASURED.contains(name(v)))
            .toList();
    assumeThat(variants).as("takes minutes: -Dradlabel.measure=all").isNotEmpty();
    OpenIAgreement neural = agreement(Rules.STANFORD, ParserVariant.remembered());
    for (ParserVariant variant : variants) {
      long before = cpuSeconds();
      OpenIAgreement other = agreement(Rules.STANFORD, variant.graphs());
      print(name(variant) + ", " + (cpuSeconds() - before) + " s of CPU", other);
      print("  of the differing cells it mends " + neural.mendedBy(other));
      assertThat(other.cells().share()).isLessThanOrEqualTo(neural.cells().share() + 0.001);
    }
  }

  /** Makes the input on which docs/dependency.md measures the command's speed and memory. */
  @Test
  void writesTheReportsForTheCommand() throws IOException {
    Path file = ROOT.resolve("negation/dependency/target/openi-reports.csv");
    try (Writer out = Files.newBufferedWriter(file)) {
      for (Report report : reports) {
        String text =
            report.fields().stream().map(TextField::text).collect(Collectors.joining(" "));
        out.write('"' + text.replace("\"", "\"\"") + "\"\n");
      }
    }

    assertThat(read(file, ReadOptions.DEFAULTS.withHeader(ReadOptions.Header.NO)))
        .hasSameSizeAs(reports);
  }

  private OpenIAgreement agreement(Rules rules, Graphs graphs) {
    return OpenIAgreement.of(new StanfordEngine().labeler(rules.files(), graphs), reports, theirs);
  }

  private static String name(ParserVariant variant) {
    return variant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static long cpuSeconds() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getProcessCpuTime()
        / 1_000_000_000;
  }

  private static void print(String title, OpenIAgreement agreement) {
    print(title + ": cells filled on both sides " + agreement.cells());
    print("  mentions " + agreement.mentions() + ", No Finding " + agreement.noFinding());
  }

  private static void print(String line) {
    System.out.println(line);
  }

  private static List<Report> read(Path file) throws IOException {
    return read(file, ReadOptions.DEFAULTS);
  }

  private static List<Report> read(Path file, ReadOptions options) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (ReportReader reader = ReportReaders.open(List.of(Source.of(file)), options)) {
      for (Optional<InputRecord> next = reader.read(); next.isPresent(); next = reader.read()) {
        reports.add(((InputRecord.Accepted) next.get()).report());
      }
    }
    return reports;
  }

  private static Map<String, Map<Category, Label>> labels(Path file) throws IOException {
    LabelTable table =
        LabelTable.read(
            Source.of(file), StandardCharsets.UTF_8, false, Category.CHEXPERT_14, Optional.empty());
    Map<String, Map<Category, Label>> labels = new HashMap<>();
    table
        .rows()
        .forEach(
            (id, cells) -> {
              Map<Category, Label> row = new LinkedHashMap<>();
              for (int i = 0; i < cells.size(); i++) {
                row.put(table.categories().get(i), label(cells.get(i)));
              }
              labels.put(id, row);
            });
    return labels;
  }

  private static Label label(Cell cell) {
    return switch (cell) {
      case POSITIVE -> Label.POSITIVE;
      case NEGATIVE -> Label.NEGATIVE;
      case UNCERTAIN -> Label.UNCERTAIN;
      default -> Label.NOT_MENTIONED;
    };
  }

  /** Whose phrases and patterns are used. */
  private enum Rules {
    STANFORD(true, true),
    OWN_PATTERNS(true, false),
    OWN(false, false);

    private final boolean phrases;
    private final boolean patterns;

    Rules(boolean phrases, boolean patterns) {
      this.phrases = phrases;
      this.patterns = patterns;
    }

    private ChexpertEngine.Files files() {
      return new ChexpertEngine.Files(
          theirs(phrases, "phrases/mention"),
          theirs(phrases, "phrases/unmention"),
          theirs(patterns, "patterns/pre_negation_uncertainty.txt"),
          theirs(patterns, "patterns/negation.txt"),
          theirs(patterns, "patterns/post_negation_uncertainty.txt"),
          List.of(),
          false);
    }

    private static Optional<Path> theirs(boolean wanted, String name) {
      return wanted ? Optional.of(DATA.resolve("chexpert").resolve(name)) : Optional.empty();
    }
  }
}
