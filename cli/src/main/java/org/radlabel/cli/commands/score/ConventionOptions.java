package org.radlabel.cli.commands.score;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.radlabel.cli.options.Choice;
import org.radlabel.cli.options.LabelerOptions;
import org.radlabel.cli.options.NamedCategories;
import org.radlabel.cli.options.UncertainChoice;
import org.radlabel.evaluation.measure.CategorySet;
import org.radlabel.evaluation.measure.Convention;
import org.radlabel.evaluation.score.Preset;
import org.radlabel.evaluation.score.Scorer;
import org.radlabel.formats.tables.lists.Wanted;
import org.radlabel.lexicons.rules.Category;
import picocli.CommandLine.Option;

/** The options that say what is scored, and how the four values are read. */
final class ConventionOptions {
  @Option(
      names = "--preset",
      paramLabel = "NAME",
      converter = PresetChoice.class,
      description =
          "Score as a published program does, and print its names too: f1chexbert, radeval, r2gen"
              + " (docs/scores.md).")
  private @Nullable Preset preset;

  @Option(
      names = "--uncertain",
      paramLabel = "HOW",
      converter = UncertainChoice.class,
      description =
          "What uncertain counts as: ones (present), zeros (absent), class (a column of its own)"
              + " (default: ones).")
  private Convention.@Nullable Uncertain uncertain;

  @Option(
      names = "--blank",
      paramLabel = "HOW",
      converter = BlankChoice.class,
      description =
          "What not mentioned counts as: zeros (absent), or skip, where the reference has it the"
              + " cell is not scored (default: zeros).")
  private Convention.@Nullable Blank blank;

  @Option(
      names = "--only",
      paramLabel = "A,B",
      split = ",",
      description =
          "Score these categories instead of the 14 and the 5, or of those of --findings.")
  private List<String> only = List.of();

  /** For picocli. */
  static final class PresetChoice extends Choice<Preset> {
    PresetChoice() {
      super(Preset.values());
    }
  }

  /** For picocli. */
  static final class BlankChoice extends Choice<Convention.Blank> {
    BlankChoice() {
      super(new Convention.Blank[] {Convention.Blank.ZEROS, Convention.Blank.SKIP});
    }
  }

  /** What is wrong with these options taken together, if anything. */
  Optional<String> mistake() {
    if (preset != null && (uncertain != null || blank != null || !only.isEmpty())) {
      return Optional.of("--preset says itself what --uncertain, --blank and --only would");
    }
    if (only.stream().anyMatch(String::isBlank)
        || only.stream().distinct().count() != only.size()) {
      return Optional.of("--only takes names of categories, none twice");
    }
    return Optional.empty();
  }

  Optional<Preset> preset() {
    return Optional.ofNullable(preset);
  }

  /** The findings to look for in the reference's label file. */
  Wanted wanted(LabelerOptions labeler) {
    return labeler
        .findings()
        .map(Wanted::of)
        .orElseGet(() -> Wanted.usual(NamedCategories.of(only)));
  }

  /** What scores labels with these categories. */
  Scorer scorer(List<Category> there, LabelerOptions labeler) {
    if (preset != null) {
      return new Scorer(preset.categories(), preset.sets(), preset.convention());
    }
    List<Category> scored = scored(there, labeler);
    Convention convention =
        new Convention(
            uncertain == null ? Convention.Uncertain.ONES : uncertain,
            blank == null ? Convention.Blank.ZEROS : blank);
    return new Scorer(scored, CategorySet.of(scored), convention);
  }

  /** Those named, or else the 14, or else what there is. */
  private List<Category> scored(List<Category> there, LabelerOptions labeler) {
    if (!only.isEmpty()) {
      return NamedCategories.of(only);
    }
    Optional<List<Category>> findings = labeler.findings();
    if (findings.isPresent()) {
      return findings.get();
    }
    List<Category> usual = Category.CHEXPERT_14.stream().filter(there::contains).toList();
    return usual.isEmpty() ? there : usual;
  }
}
