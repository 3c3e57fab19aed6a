package org.radlabel.rules;

import static org.assertj.core.api.Assertions.assertThat;

/** Every invariant of every token. */
final class TokensContract {
  private TokensContract() {}

  static void check(String text, Tokens tokens, Vocabulary vocabulary) {
    int before = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.start(i);
      int end = tokens.end(i);
      assertThat(start).as(text).isGreaterThanOrEqualTo(before);
      assertThat(end).as(text).isGreaterThan(start).isLessThanOrEqualTo(text.length());
      String given = text.substring(start, end);
      leavesOutNothing(text.substring(before, start));
      looksLikeItsKind(given, tokens.kind(i));
      if (!isOfContraction(text.substring(start))) {
        assertThat(tokens.word(i)).as(given).isEqualTo(vocabulary.symbol(lower(given)));
      }
      assertThat(tokens.span(i, i + 1).of(text)).isEqualTo(given);
      before = end;
    }
    leavesOutNothing(text.substring(before));
  }

  private static boolean isOfContraction(String text) {
    return text.matches("(?is)(do)?n[ '?\"\u2019]?t.*");
  }

  /** Between tokens there is nothing but white space, hyphens and a possessive. */
  private static void leavesOutNothing(String between) {
    assertThat(between).matches("(['\u2019][sS])?[\\s\\p{javaWhitespace}*-]*");
  }

  private static void looksLikeItsKind(String given, TokenKind kind) {
    switch (kind) {
      case WORD -> assertThat(Character.isLetter(given.charAt(0))).as(given).isTrue();
      case NUMBER -> assertThat(Character.isDigit(given.charAt(0))).as(given).isTrue();
      case BLANK -> assertThat(given).matches("_+|XX+");
      case COMMA -> assertThat(given).isEqualTo(",");
      case SEMICOLON -> assertThat(given).isEqualTo(";");
      case COLON -> assertThat(given).isEqualTo(":");
      case PERIOD -> assertThat(given).isEqualTo(".");
      case SLASH -> assertThat(given).isEqualTo("/");
      case QUESTION -> assertThat(given).isEqualTo("?");
      case DASH -> assertThat(given).matches("[-\u2013\u2014]");
      case OTHER -> assertThat(given).hasSize(1).doesNotMatch("[\\p{L}\\d\\s,;:./?_-]");
    }
  }

  /** Letter by letter, so that no letter becomes two and offsets hold. */
  private static String lower(String given) {
    StringBuilder lower = new StringBuilder();
    given.chars().forEach(c -> lower.append(Character.toLowerCase((char) c)));
    return lower.toString();
  }
}
