package org.radlabel.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.radlabel.Labeler;
import org.radlabel.cli.Cli;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.rules.Category;

/** Which columns each form of output has with each choice of findings. */
class FindingColumnsTest {
  private static final String IMAGES =
      Path.of(System.getProperty("radlabel.root"), "corpus-samples/images").toString();

  @TempDir private Path folder;

  private static List<String> names(Findings findings) {
    return Labeler.builder().findings(findings).build().categories().stream()
        .map(Category::name)
        .toList();
  }

  private String label(Findings findings, String format, String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("label", "-q", "--findings", findings.title()));
    arguments.addAll(List.of("--output-format", format, IMAGES + "/reports.csv"));
    arguments.addAll(List.of("-o", "DIR/out"));
    arguments.addAll(List.of(more));
    Cli.in(folder).run(arguments.toArray(new String[0]));
    return Files.readString(folder.resolve("out")).lines().findFirst().orElse("");
  }

  static Stream<Arguments> ownForms() {
    return Stream.of(Findings.values())
        .flatMap(f -> Stream.of("radlabel", "wide").map(form -> Arguments.of(f, form)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("ownForms")
  void ownFormsHaveThemInTheirOrder(Findings findings, String form) throws IOException {
    List<String> head = Arrays.asList(label(findings, form).split(",", -1));
    List<String> names = names(findings);
    assertThat(head.subList(1, names.size() + 1)).isEqualTo(names);
    assertThat(head.size() > names.size() + 1).isEqualTo(form.equals("wide"));
  }

  static Stream<Arguments> publishedForms() {
    return Stream.of(Findings.values())
        .flatMap(
            f ->
                Stream.of("chexpert-labeler", "chexbert", "mimic-cxr")
                    .map(form -> Arguments.of(f, form)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("publishedForms")
  void publishedFormsHaveThe14InTheirOrderAndThenTheOthers(Findings findings, String form)
      throws IOException {
    List<String> head = Arrays.asList(label(findings, form).split(",", -1));
    List<String> names = names(findings);
    List<String> labels = head.subList(head.size() - names.size(), head.size());
    assertThat(labels).containsExactlyInAnyOrderElementsOf(names);
    long common =
        names.stream().filter(n -> Category.CHEXPERT_14.contains(new Category(n))).count();
    assertThat(labels.subList(0, (int) common))
        .allMatch(n -> Category.CHEXPERT_14.contains(new Category(n)));
  }

  @ParameterizedTest
  @EnumSource
  void jsonLinesHaveThemInTheirOrder(Findings findings) throws IOException {
    List<String> names = new ArrayList<>();
    new ObjectMapper()
        .readTree(label(findings, "jsonl"))
        .get("labels")
        .fieldNames()
        .forEachRemaining(names::add);
    assertThat(names).isEqualTo(names(findings));
  }

  /** The names stand in the table's footer as they are. */
  @Test
  void parquetHasThem() throws IOException {
    Cli.in(folder)
        .run(
            "label",
            "-q",
            "--findings",
            "cxr-lt",
            "--output-format",
            "parquet",
            IMAGES + "/reports.csv",
            "-o",
            "DIR/out.parquet");
    byte[] table = Files.readAllBytes(folder.resolve("out.parquet"));
    String footer = new String(table, StandardCharsets.ISO_8859_1);
    assertThat(footer).contains(names(Findings.CXR_LT));
  }

  @Test
  void imagesAreJoinedWithAllOfThem() throws IOException {
    String head =
        label(Findings.ALL, "chexpert", "--join", IMAGES + "/images.csv", "--on", "study_id");
    assertThat(head).startsWith("Path,Sex,Age,Frontal/Lateral,AP/PA,No Finding,");
    assertThat(Arrays.asList(head.split(",", -1))).containsAll(names(Findings.ALL));
  }

  @Test
  void sectionsHaveNoLabels() throws IOException {
    assertThat(label(Findings.ALL, "sections"))
        .isEqualTo("study,impression,findings,last_paragraph,comparison");
  }
}
