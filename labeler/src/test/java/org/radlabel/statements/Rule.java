package org.radlabel.statements;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.AttributeHit;
import org.radlabel.negation.CueHit;
import org.radlabel.negation.grammar.Statement;
import org.radlabel.negation.grammar.Statement.Antecedent;
import org.radlabel.rules.Span;

/** What holds for every sentence. */
enum Rule {
  /** A cue that reached a finding stands in its statement, or in one that has its subject there. */
  NO_SCOPE_LEAVES_ITS_STATEMENT {
    @Override
    void check(ReadSentence read, Tally tally) {
      for (AssertedMention finding : read.findings()) {
        for (CueHit cue : finding.cues()) {
          tally.add(read.mayConcern(cue.span(), finding), read, told(finding, cue.rule()));
        }
      }
    }
  },
  /** An alternative has one of another category in its statement. */
  ALTERNATIVES_LIE_IN_ONE_STATEMENT {
    @Override
    void check(ReadSentence read, Tally tally) {
      for (AssertedMention one : read.findings()) {
        if (one.rule().equals("alternative.or")) {
          boolean another =
              read.findings().stream()
                  .anyMatch(
                      o ->
                          !o.mention().category().equals(one.mention().category())
                              && read.statement(o) == read.statement(one));
          tally.add(another, read, told(one, "or"));
        }
      }
    }
  },
  /** Words of change speak of a mention of their statement, or of the one its subject is from. */
  A_CHANGE_IS_OF_ITS_STATEMENT {
    @Override
    void check(ReadSentence read, Tally tally) {
      for (AssertedMention mention : read.mentions()) {
        for (AttributeHit hit : mention.attributes().hits()) {
          if (hit.attribute() == Attribute.CHANGE) {
            tally.add(read.mayConcern(hit.span(), mention), read, told(mention, hit.value()));
          }
        }
      }
    }
  },
  /** Every place lies in the sentence and is not empty. */
  PLACES_LIE_IN_THE_SENTENCE {
    @Override
    void check(ReadSentence read, Tally tally) {
      for (AssertedMention mention : read.mentions()) {
        List<Span> spans = new ArrayList<>();
        spans.add(mention.mention().span());
        mention.cues().forEach(c -> spans.add(c.span()));
        mention.attributes().hits().forEach(h -> spans.add(h.span()));
        boolean inside =
            spans.stream().allMatch(s -> s.length() > 0 && s.end() <= read.text().length());
        tally.add(inside, read, told(mention, "place"));
      }
    }
  },
  /** A statement with its own subject and verb says the same alone. */
  A_STATEMENT_SAYS_THE_SAME_ALONE {
    @Override
    void check(ReadSentence read, Tally tally) {
      for (Statement statement : read.statements().all()) {
        if (statement.antecedent() == Antecedent.NONE && !hasDependents(read, statement)) {
          compare(read, read.alone(statement.number(), statement.number()), tally);
        }
      }
    }
  },
  /** A statement that has its subject from another says the same with that one and no other. */
  A_STATEMENT_SAYS_THE_SAME_WITH_ITS_ANTECEDENT {
    @Override
    void check(ReadSentence read, Tally tally) {
      for (Statement statement : read.statements().all()) {
        int from = read.statements().source(statement.number());
        boolean own = read.statements().all().get(from).antecedent() == Antecedent.NONE;
        if (statement.antecedent() != Antecedent.NONE && statement.parent() < 0 && own) {
          compare(read, read.alone(from, statement.number()), tally);
        }
      }
    }
  };

  /** Counts how often it is tried in a sentence, and broken. */
  abstract void check(ReadSentence read, Tally tally);

  /** Whether it compares values, where the grammar may not know of an antecedent. */
  boolean isOfValues() {
    return this == A_STATEMENT_SAYS_THE_SAME_ALONE
        || this == A_STATEMENT_SAYS_THE_SAME_WITH_ITS_ANTECEDENT;
  }

  /** Whether a later statement, other than a clause inside it, may take its subject from one. */
  private static boolean hasDependents(ReadSentence read, Statement statement) {
    return read.statements().all().stream()
        .skip(statement.number() + 1L)
        .anyMatch(s -> s.parent() < 0 && s.antecedent() != Antecedent.NONE);
  }

  /** Compares what is said in a part of a sentence with what that part says alone. */
  private static void compare(ReadSentence read, Span part, Tally tally) {
    List<String> within = read.values(part);
    if (within.isEmpty() || part.equals(read.trimmed(0, read.view().size()))) {
      return;
    }
    String text = read.text().substring(part.start(), part.end()) + ".";
    List<String> alone = new ReadSentence(text).values(new Span(0, text.length()));
    if (names(alone).equals(names(within))) {
      String told = text + " alone " + alone + ", in \"" + read.text() + "\" " + within;
      tally.add(alone.equals(within), read, told);
    }
  }

  private static List<String> names(List<String> values) {
    return values.stream().map(v -> v.substring(0, v.indexOf('='))).toList();
  }

  private static String told(AssertedMention mention, String by) {
    return mention.mention().category() + " by " + by;
  }
}
