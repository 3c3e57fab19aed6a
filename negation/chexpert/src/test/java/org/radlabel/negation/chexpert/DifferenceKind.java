package org.radlabel.negation.chexpert;

import java.util.regex.Pattern;

/** What a sentence is like that decides about a cell; told by its words, the first that fits. */
enum DifferenceKind {
  HEDGE(
      "(may|might|could|can|cannot|possibl[ey]|probabl[ey]|suggest\\w*|concern\\w*|suspicious|suspect\\w*"
          + "|question\\w*|likely|unlikely|versus|vs|exclude\\w*|represent\\w*|reflect\\w*|borderline)"),
  LIST_BEHIND_NEGATION("(no|not|without|negative|free|neither)\\b.*(,|\\b(or|nor|and)\\b)"),
  ONE_BEHIND_NEGATION("(no|not|without|negative|free|resolved|removed)"),
  STRUCTURE("(normal|unremarkable|clear|stable|unchanged|enlarged|prominent|limits?|intact)"),
  ALTERNATIVES("(or)"),
  OTHER("");

  private final Pattern words;

  DifferenceKind(String words) {
    this.words = Pattern.compile("\\b" + words);
  }

  static DifferenceKind of(String sentence) {
    for (DifferenceKind kind : values()) {
      if (kind.words.matcher(sentence).find()) {
        return kind;
      }
    }
    return OTHER;
  }
}
