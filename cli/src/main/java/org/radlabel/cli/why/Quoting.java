package org.radlabel.cli.why;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.negation.why.Named;
import org.radlabel.rules.Span;

/**
 * Names words of one text, and rules.
 *
 * @param words the words under a span, on one line and fit for a terminal
 */
record Quoting(Function<Span, String> words) {
  String of(Span span) {
    return words.apply(span);
  }

  String quoted(Span span) {
    return '"' + of(span) + '"';
  }

  /** The words of mentions, each once. */
  String list(List<Named> mentions) {
    return mentions.stream().map(m -> of(m.span())).distinct().collect(Collectors.joining(", "));
  }

  /** A rule and where it is written: {@code neg.no (cues/negation.yaml:3)}. */
  static String rule(Rule rule) {
    String file = rule.source().file();
    String builtIn = Lexicon.BUILT_IN + "/";
    String shown = file.startsWith(builtIn) ? file.substring(builtIn.length()) : file;
    return rule.id() + " (" + shown + ":" + rule.source().line() + ")";
  }
}
