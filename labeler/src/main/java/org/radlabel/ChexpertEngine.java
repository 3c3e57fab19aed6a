package org.radlabel;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Labels as chexpert-labeler does, found by {@link java.util.ServiceLoader}.
 *
 * <p>Implementations have a public constructor without parameters.
 */
public interface ChexpertEngine {
  /**
   * {@return a labeler from chexpert-labeler's files}
   *
   * @param files the files that chexpert-labeler is started with
   * @throws org.radlabel.lexicons.rules.LexiconException with every problem of all the files
   */
  ReportLabeler labeler(Files files);

  /** {@return the titles by which sections are found, in lower case, sorted; unmodifiable} */
  List<String> sectionTitles();

  /**
   * chexpert-labeler's files and switches; for what is absent the engine has its own.
   *
   * <p>Immutable, null-free.
   *
   * @param mentionPhrases folder of phrase files, one a category
   * @param unmentionPhrases folder of phrase files that block mentions, one a category
   * @param preNegationUncertainty patterns that make uncertain, asked first
   * @param negation patterns that make negative, asked next
   * @param postNegationUncertainty patterns that make uncertain, asked last
   * @param sections titles of the sections to read, in any case; empty for the whole report
   * @param strict whether a report without any of these sections is read as empty; else it is read
   *     whole
   */
  record Files(
      Optional<Path> mentionPhrases,
      Optional<Path> unmentionPhrases,
      Optional<Path> preNegationUncertainty,
      Optional<Path> negation,
      Optional<Path> postNegationUncertainty,
      List<String> sections,
      boolean strict) {
    /**
     * Checks for null and copies.
     *
     * @param mentionPhrases folder of phrase files, one a category
     * @param unmentionPhrases folder of phrase files that block mentions, one a category
     * @param preNegationUncertainty patterns that make uncertain, asked first
     * @param negation patterns that make negative, asked next
     * @param postNegationUncertainty patterns that make uncertain, asked last
     * @param sections titles of the sections to read, in any case; empty for the whole report
     * @param strict whether a report without any of these sections is read as empty; else it is
     *     read whole
     */
    public Files {
      Objects.requireNonNull(mentionPhrases, "mentionPhrases");
      Objects.requireNonNull(unmentionPhrases, "unmentionPhrases");
      Objects.requireNonNull(preNegationUncertainty, "preNegationUncertainty");
      Objects.requireNonNull(negation, "negation");
      Objects.requireNonNull(postNegationUncertainty, "postNegationUncertainty");
      sections = List.copyOf(sections);
    }
  }
}
