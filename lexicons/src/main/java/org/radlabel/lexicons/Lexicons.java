package org.radlabel.lexicons;

import java.nio.file.Path;
import java.util.Map;
import org.radlabel.lexicons.overlay.LexiconLoader;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.LexiconException;

/**
 * Where lexicons come from: the built-in ones, those of folders, and by {@link #builder} those of
 * the class path, of texts, and of several laid over each other. Stateless.
 */
public final class Lexicons {
  private Lexicons() {}

  /** The built-in lexicon, read when it is first asked for. */
  private static final class BuiltIn {
    static final Lexicon LEXICON =
        LexiconLoader.image(Lexicon.BUILT_IN, new LexiconLoader(Lexicon.BUILT_IN)::load);
  }

  /** The same with the finer findings. */
  private static final class WithFindings {
    static final Lexicon LEXICON =
        LexiconLoader.image(Lexicon.FINDINGS, new LexiconLoader(Lexicon.BUILT_IN)::loadFindings);
  }

  /** {@return the built-in lexicon} */
  public static Lexicon builtIn() {
    return builtIn(Map.of());
  }

  /**
   * {@return the built-in lexicon with options: what the files {@code options/NAME/VALUE.yaml} say
   * is laid over it, in the order of the names}
   *
   * @param options values by name; defaults, which change nothing, have no file and are left out
   * @throws IllegalArgumentException if there is no such file
   */
  public static Lexicon builtIn(Map<String, String> options) {
    return options.isEmpty()
        ? BuiltIn.LEXICON
        : new LexiconLoader(Lexicon.BUILT_IN, options).load();
  }

  /** {@return the built-in lexicon with the finer findings laid over it} */
  public static Lexicon findings() {
    return findings(Map.of());
  }

  /**
   * Gives the built-in lexicon with options and, laid over it, the finer findings.
   *
   * @param options as {@link #builtIn(Map)} has them
   * @return that lexicon
   * @throws IllegalArgumentException if there is no such option
   */
  public static Lexicon findings(Map<String, String> options) {
    return options.isEmpty()
        ? WithFindings.LEXICON
        : new LexiconLoader(Lexicon.BUILT_IN, options).loadFindings();
  }

  /**
   * Gives the lexicon of a folder, laid over the built-in one and its finer findings, where it does
   * not say that it lies over something else.
   *
   * @param folder where its files are
   * @param options as {@link #load(Path, Map)} has them
   * @return that lexicon
   * @throws LexiconException with every problem of all files
   */
  public static Lexicon loadOverFindings(Path folder, Map<String, String> options) {
    return builder().options(options).overFindings().folder(folder).load();
  }

  /**
   * {@return the lexicon for concepts in clinical text of any sort: {@value Lexicon#BUILT_IN} with
   * the cues of discharge summaries, emergency, nursing and pathology notes laid over it} Not for
   * labels.
   */
  public static Lexicon clinical() {
    return LexiconLoader.image(Lexicon.CLINICAL, new LexiconLoader(Lexicon.BUILT_IN)::loadClinical);
  }

  /**
   * {@return the lexicon of a folder: laid over the built-in one, or, where its {@code
   * lexicon.yaml} says {@code extends: clinical}, over that for clinical text, or, where it says
   * {@code extends: none}, alone}
   *
   * @param folder a folder with a {@code lexicon.yaml}
   * @throws LexiconException with every problem of all files
   */
  public static Lexicon load(Path folder) {
    return load(folder, Map.of());
  }

  /**
   * {@return the lexicon of a folder, laid over the built-in one with options as {@link
   * #builtIn(Map)} has them}
   *
   * @param folder a folder with a {@code lexicon.yaml}
   * @param options values by name; empty if the folder is to stand alone
   * @throws LexiconException with every problem of all files
   * @throws IllegalArgumentException if there is no such option
   */
  public static Lexicon load(Path folder, Map<String, String> options) {
    return builder().options(options).folder(folder).load();
  }

  /** {@return a builder of lexicons that are not only a folder} */
  public static LexiconBuilder builder() {
    return new LexiconBuilder();
  }
}
