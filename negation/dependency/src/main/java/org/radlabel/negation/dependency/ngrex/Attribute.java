package org.radlabel.negation.dependency.ngrex;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.radlabel.negation.dependency.Token;

/** What a pattern can ask of a token or of a relation. */
enum Attribute {
  LEMMA,
  TAG,
  TEXT,
  DEPENDENCY;

  /** The attribute of a name, if there is one. */
  static Optional<Attribute> named(String name) {
    return Arrays.stream(values()).filter(a -> a.toString().equals(name)).findFirst();
  }

  /** All names, to be shown. */
  static String names() {
    return Arrays.stream(values()).map(Attribute::toString).collect(Collectors.joining(", "));
  }

  /** A token's value; a token has no relation of its own. */
  Optional<String> of(Token token) {
    return switch (this) {
      case LEMMA -> Optional.of(token.lemma());
      case TAG -> Optional.of(token.tag());
      case TEXT -> Optional.of(token.text());
      case DEPENDENCY -> Optional.empty();
    };
  }

  /** A relation's value; a relation has nothing but its name. */
  Optional<String> of(String relation) {
    return this == DEPENDENCY ? Optional.of(relation) : Optional.empty();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
