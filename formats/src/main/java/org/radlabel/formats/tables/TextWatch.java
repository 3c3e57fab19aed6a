package org.radlabel.formats.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.radlabel.rules.TextField;

/**
 * Watches the texts that a table's columns give, and says when they are hardly reports: mostly
 * empty, or a few words each and the same few again and again, as a column of diagnoses is. Not
 * thread-safe.
 */
final class TextWatch {
  private static final int FEWEST = 10;
  private static final int LOOKED_AT = 2_000;
  private static final int LONGEST_DIAGNOSIS = 40;
  private static final int MOST_WORDS = 4;

  private final Set<String> different = new HashSet<>();
  private long records;
  private long empty;
  private long looked;
  private long diagnoses;

  /** Looks at the texts of a record. */
  void see(List<TextField> texts) {
    records++;
    if (areBlank(texts)) {
      empty++;
    } else if (looked < LOOKED_AT) {
      looked++;
      look(texts);
    }
  }

  private static boolean areBlank(List<TextField> texts) {
    for (TextField field : texts) {
      if (!field.text().isBlank()) {
        return false;
      }
    }
    return true;
  }

  private void look(List<TextField> texts) {
    String text = texts.stream().map(TextField::text).reduce("", String::concat).strip();
    if (isDiagnosis(text)) {
      diagnoses++;
      different.add(text);
    }
  }

  private static boolean isDiagnosis(String text) {
    return text.length() <= LONGEST_DIAGNOSIS
        && !text.endsWith(".")
        && text.split("\\s+").length <= MOST_WORDS;
  }

  /** What is the matter, if anything is. */
  Optional<String> warning() {
    if (records < FEWEST) {
      return Optional.empty();
    }
    if (empty * 2 > records) {
      return Optional.of(
          "the text columns are empty in %,d of %,d records; --text-columns names others"
              .formatted(empty, records));
    }
    return looked >= FEWEST && diagnoses * 10 >= looked * 9 && different.size() * 2L <= looked
        ? Optional.of(
            "the text columns hold a word or two and often the same, as a diagnosis does and no"
                + " report; --text-columns names others")
        : Optional.empty();
  }
}
