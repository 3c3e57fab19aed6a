package org.radlabel.rules.language;

import java.util.List;
import java.util.Optional;
import org.radlabel.rules.section.Section;

/**
 * Tells whether the sections of a report that count are in another language than English, by the
 * common words of some twenty languages and by the letters they are written in.
 *
 * <pre>{@code
 * LanguageCheck check = LanguageCheck.create();
 * check.foreign(sections); // "German" of "Kein Pneumothorax.", empty of "No pneumothorax."
 * }</pre>
 *
 * <p>In doubt it is English: abbreviations, names and single foreign words ("in situ") are not
 * enough. The words are data, {@code language-words.txt}, with what each counts. Immutable, safe
 * for any number of threads; stops after a few words where these are English.
 */
public final class LanguageCheck {
  private final LanguageWords words;

  private LanguageCheck(LanguageWords words) {
    this.words = words;
  }

  /** {@return one with the built-in words} */
  public static LanguageCheck create() {
    return new LanguageCheck(LanguageWords.load());
  }

  /**
   * {@return the language or script that the sections look like; empty where that is English or
   * unknown}
   *
   * @param sections the sections that count
   */
  public Optional<String> foreign(List<Section> sections) {
    Evidence evidence = new Evidence(words);
    for (int i = 0; i < sections.size() && !evidence.isPlain(); i++) {
      Section section = sections.get(i);
      evidence.read(section.characters(), section.body().start(), section.body().end());
    }
    return evidence.foreign();
  }
}
