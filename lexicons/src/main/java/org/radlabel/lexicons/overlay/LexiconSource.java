package org.radlabel.lexicons.overlay;

import java.util.List;
import org.radlabel.lexicons.yaml.NamedBytes;
import org.radlabel.lexicons.yaml.Problems;

/** Where the files of one lexicon are. Immutable. */
public sealed interface LexiconSource permits LexiconFolder, ClassPathFolder, LexiconTexts {
  /** {@return the lexicon's name where its files do not say one} */
  String name();

  /**
   * {@return the files; where one cannot be read, or there is none, that is added to the problems}
   *
   * @param problems takes what is wrong
   */
  List<NamedBytes> read(Problems problems);
}
