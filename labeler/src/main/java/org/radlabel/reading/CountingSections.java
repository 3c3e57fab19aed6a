package org.radlabel.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;
import org.radlabel.rules.language.LanguageCheck;
import org.radlabel.rules.section.Section;
import org.radlabel.rules.section.SectionPolicy;
import org.radlabel.rules.section.SectionSelector;
import org.radlabel.rules.section.SectionSplitter;
import org.radlabel.rules.text.NormalizedReport;
import org.radlabel.rules.text.TextNormalizer;

/**
 * Finds what of a report is to be labelled: its texts as they were meant, cut into sections, those
 * that count, and whether these are in another language. Immutable, safe for any number of threads.
 */
public final class CountingSections {
  private final TextNormalizer normalizer;
  private final SectionSplitter splitter;
  private final SectionPolicy policy;

  /** Null where it is not asked. */
  private final @Nullable LanguageCheck language;

  /**
   * For a lexicon.
   *
   * @param compiled the lexicon, compiled
   * @param policy which sections count
   * @param languageCheck whether it is told that they are in another language
   */
  public CountingSections(CompiledLexicon compiled, SectionPolicy policy, boolean languageCheck) {
    normalizer = Normalizers.of(compiled.vocabulary());
    splitter = new SectionSplitter(compiled.lexicon());
    this.policy = policy;
    language = languageCheck ? LanguageCheck.create() : null;
  }

  /**
   * What of a report is to be labelled.
   *
   * @param report the report with its texts as they were meant
   * @param sections the sections that count
   * @param foreign the language that they look like, if that is another
   */
  public record Found(NormalizedReport report, List<Section> sections, Optional<String> foreign) {
    /** {@return how many characters all texts have, whether they count or not} */
    public long characters() {
      long characters = 0;
      List<TextField> fields = report.report().fields();
      for (int i = 0; i < fields.size(); i++) {
        characters += fields.get(i).text().length();
      }
      return characters;
    }
  }

  /**
   * {@return the sections of a report that count, with the language that they look like}
   *
   * @param given the report as it was given
   */
  public Found of(Report given) {
    NormalizedReport report = normalizer.normalize(given);
    List<Section> sections = SectionSelector.select(splitter.split(report), policy);
    Optional<String> foreign = language == null ? Optional.empty() : language.foreign(sections);
    return new Found(report, sections, foreign);
  }

  /**
   * {@return all sections of a report, and of each whether it, or a part of it, is labelled}
   *
   * @param given the report as it was given
   */
  public List<ReadSection> all(Report given) {
    NormalizedReport report = normalizer.normalize(given);
    List<Section> all = splitter.split(report);
    List<Section> counting = SectionSelector.select(all, policy);
    return all.stream().map(section -> read(section, counting, report)).toList();
  }

  private static ReadSection read(
      Section section, List<Section> counting, NormalizedReport report) {
    boolean counts =
        counting.stream()
            .anyMatch(c -> c.field().equals(section.field()) && c.body().overlaps(section.body()));
    return new ReadSection(
        section.name(),
        section.field().name(),
        report.original(section.field(), section.body()),
        counts);
  }
}
