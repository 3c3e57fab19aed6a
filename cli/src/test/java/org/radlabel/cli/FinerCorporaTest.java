package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.Evidence;
import org.radlabel.Label;
import org.radlabel.LabelOption;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.ReportReaders;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.Assertion;
import org.radlabel.rules.Report;

/**
 * What holds between the finer findings and the 14 in every report there is: those of the project,
 * the sentences of its case files, and the reports that lie beside it where it is developed, which
 * are passed over where they are not. The parents are those that {@code docs/findings.md} names.
 */
class FinerCorporaTest {
  private static final Path ROOT = Path.of(System.getProperty("radlabel.root"));
  private static final Path CASES = ROOT.resolve("labeler/src/test/resources/org/radlabel");
  private static final Labeler PLAIN = Labeler.create();
  private static final Labeler ALL = Labeler.builder().findings(Findings.ALL).build();
  private static final Labeler LIFTED =
      Labeler.builder()
          .findings(Findings.ALL)
          .option(LabelOption.HIERARCHY.title(), "lift")
          .build();

  /** What a parent says nothing of, so that its kind stands alone: by kind, ids of rules. */
  private static final Map<String, Set<String>> ALONE =
      Map.of(
          "Interstitial Opacity", Set.of("edema.kerley"),
          "Vertebral Fracture", Set.of("other.vertebral-deformity", "vertebral-deformity.height"),
          "Mass", Set.of("mass-like-consolidation.consolidation"));

  static Stream<String> corpora() {
    return Stream.of(
        "cases",
        "finer",
        "corpus-samples/reports.csv",
        "corpus-samples/findings/reports.csv",
        "corpus-samples/images/reports.csv",
        "corpus-samples/generated/references.csv",
        "corpus-samples/generated/model-a.csv",
        "corpus-samples/generated/model-b.csv",
        "../shared/data/openi/dev-reports.csv",
        "../shared/data/openi/unlabeled-reports.csv",
        "../shared/data/inpatient/dev-reports.csv",
        "../shared/data/inpatient/unlabeled-reports.csv",
        "../shared/data/inpatient/own-reports",
        "../shared/data/other/texts.csv",
        "../shared/data/arrival-dev.tsv",
        "../shared/data/challenge-dev.tsv");
  }

  private static List<Report> reports(String corpus) throws IOException {
    if (!corpus.contains("/")) {
      return cases(CASES.resolve(corpus));
    }
    Path path = ROOT.resolve(corpus).normalize();
    assumeThat(path).as("real reports, not part of the repository").exists();
    List<Report> reports = new ArrayList<>();
    try (ReportReader reader = ReportReaders.open(List.of(Source.of(path)), ReadOptions.DEFAULTS)) {
      for (Optional<InputRecord> in = reader.read(); in.isPresent(); in = reader.read()) {
        if (in.get() instanceof InputRecord.Accepted accepted) {
          reports.add(accepted.report());
        }
      }
    }
    return reports;
  }

  /** Each sentence of a folder's case files, alone and beside another one. */
  private static List<Report> cases(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          String[] cells = line.split("\t", -1);
          if (cells.length == 4) {
            texts.add(cells[2].replace("\\n", "\n"));
          }
        }
      }
    }
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      reports.add(Report.of(i + "", texts.get(i)));
      reports.add(Report.of(i + "+", texts.get(i) + " " + texts.get(Math.max(0, i - 2))));
    }
    return reports;
  }

  /** Of the table of the documentation: finding and parent, where it has one. */
  private static Map<Category, Category> parents() throws IOException {
    Map<Category, Category> parents = new TreeMap<>((a, b) -> a.name().compareTo(b.name()));
    for (String line : Files.readAllLines(ROOT.resolve("docs/findings.md"))) {
      String[] cells = line.split(" *\\| *", -1);
      if (cells.length == 7 && Category.CHEXPERT_14.contains(new Category(cells[2]))) {
        parents.put(new Category(cells[1]), new Category(cells[2]));
      }
    }
    return parents;
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void aKindIsThereOnlyWhereItsParentIs(String corpus) throws IOException {
    Map<Category, Category> parents = parents();
    Set<String> wrong = new TreeSet<>();
    for (Report report : reports(corpus)) {
      for (Labeler labeler : List.of(ALL, LIFTED)) {
        ReportLabels labels = labeler.label(report);
        parents.forEach(
            (kind, parent) -> {
              if (!mayBe(labels.label(kind), labels.label(parent)) && !standsAlone(kind, labels)) {
                wrong.add(report.id() + ": " + kind + " beside " + parent);
              }
            });
      }
    }
    assertThat(parents).hasSizeGreaterThan(25);
    assertThat(wrong).isEmpty();
  }

  /** Whether a kind may have a label where its parent has another one. */
  private static boolean mayBe(Label kind, Label parent) {
    return switch (kind) {
      case POSITIVE -> parent == Label.POSITIVE;
      case UNCERTAIN -> parent == Label.POSITIVE || parent == Label.UNCERTAIN;
      case NEGATIVE, NOT_MENTIONED -> true;
    };
  }

  private static boolean standsAlone(Category kind, ReportLabels labels) {
    Assertion needed =
        labels.label(kind) == Label.POSITIVE ? Assertion.POSITIVE : Assertion.UNCERTAIN;
    return labels.evidence(kind).stream()
        .filter(e -> ALONE.getOrDefault(kind.name(), Set.of()).contains(e.phrase()))
        .anyMatch(e -> e.assertion() == needed);
  }

  @Test
  void whatStandsAloneDoesSo() {
    Map<String, String> texts =
        Map.of(
            "Septal lines at the bases. No opacity.", "Interstitial Opacity",
            "Wedge deformity of T11. No fracture.", "Vertebral Fracture",
            "Loss in height of L1. No fracture.", "Vertebral Fracture",
            "Masslike consolidation on the left. No nodule.", "Mass");
    texts.forEach(
        (text, kind) -> {
          ReportLabels labels = ALL.label(text);
          assertThat(labels.label(new Category(kind))).as(text).isEqualTo(Label.POSITIVE);
          assertThat(standsAlone(new Category(kind), labels)).as(text).isTrue();
        });
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void the14AreThoseWithoutTheFinerOnes(String corpus) throws IOException {
    Set<Category> finer = new HashSet<>(ALL.categories());
    finer.removeAll(Category.CHEXPERT_14);
    List<Report> reports = reports(corpus);
    for (Report report : reports) {
      ReportLabels plain = PLAIN.label(report);
      ReportLabels all = ALL.label(report);
      plain
          .labels()
          .forEach((c, label) -> assertThat(all.label(c)).as(report.id()).isEqualTo(label));
      List<Evidence> others =
          all.evidence().stream().filter(e -> !finer.contains(e.category())).toList();
      assertThat(others).as(report.id()).isEqualTo(plain.evidence());
    }
    assertThat(reports).hasSizeGreaterThan(1);
  }
}
