package org.radlabel.negation.scope;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Cue.Says;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.negation.grammar.Statement;
import org.radlabel.negation.grammar.Statement.Antecedent;
import org.radlabel.negation.grammar.Statements;
import org.radlabel.rules.Mention;

/**
 * Finds the subject of a statement that has none of its own: of "the film of May showed an
 * effusion, which has resolved" the effusion. For one thread.
 */
final class Subjects {
  private final SentenceView view;
  private final Statements statements;

  Subjects(SentenceView view, Statements statements) {
    this.view = view;
    this.statements = statements;
  }

  /**
   * Whether a cue speaks of its statement's antecedent: not what was so at another time, and in a
   * relative clause not what holds of one view only ("which is not seen on the lateral view").
   */
  boolean passes(Mark<Cue> cue, Antecedent antecedent) {
    Says says = cue.rule().says();
    boolean both = cue.rule().direction() == Cue.Direction.BOTH;
    if (both || !judges(says) || hasOwnSubject(cue)) {
      return false;
    }
    return !isOfFormerTime(cue)
        && (antecedent != Antecedent.RELATIVE || says != Says.NEGATIVE || closes(cue.end()));
  }

  private static boolean judges(Says says) {
    return says == Says.NEGATIVE || says == Says.UNCERTAIN || says == Says.NOT_EXCLUDED;
  }

  /**
   * Whether a cue looks for its subject in the sentence before: its statement begins with a
   * pronoun, nothing before it in the sentence is a finding, and it does not tell of former times.
   */
  boolean refers(Mark<Cue> cue) {
    Statement statement = statements.all().get(statements.before(cue));
    return statement.antecedent() == Antecedent.PRONOUN
        && passes(cue, Antecedent.PRONOUN)
        && !view.namesFinding(0, cue.first())
        && !isPast(statement.begins().token(), cue.end());
  }

  private boolean isPast(int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.is(WordClass.PAST, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb of a cue's statement, up to its end, is of several subjects. */
  boolean isOfSeveral(Mark<Cue> cue) {
    for (int i = statements.all().get(statements.before(cue)).begins().token();
        i < cue.end();
        i++) {
      if (view.is(WordClass.PLURAL, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue doubts a finding that was named before: "the nodule is likely a nipple". */
  boolean doubtsNamed(Mark<Cue> cue, Mention mention) {
    int i = mention.firstToken() - 1;
    while (i > 0 && view.isWord(i) && !view.isVerb(i) && !view.is(WordClass.DETERMINER, i)) {
      i--;
    }
    return cue.rule().says() == Says.UNCERTAIN
        && cue.rule().applies().isToSomeOnly()
        && view.is(WordClass.DEFINITE, i)
        && statements.same(Math.max(i, 0), mention.firstToken());
  }

  /** Whether a word for a former time follows the cue, or ends its statement. */
  private boolean isOfFormerTime(Mark<Cue> cue) {
    int end = cue.end();
    while (end < view.size() && !view.isBreak(end) && !view.parts(end)) {
      end++;
    }
    while (end > cue.end() && !view.isWord(end - 1)) {
      end--;
    }
    return view.is(WordClass.FORMERLY, cue.end()) || view.is(WordClass.FORMERLY, end - 1);
  }

  private boolean hasOwnSubject(Mark<Cue> cue) {
    int number = statements.before(cue);
    for (int i = cue.first() - 1; i >= 0; i--) {
      if (statements.of(i) == number && view.isMentioned(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but the study compared with follows. */
  private boolean closes(int next) {
    return next >= view.size()
        || !view.isWord(next)
        || view.is(WordClass.COMPARISON, next)
        || view.isVerb(next);
  }

  /** The mentions that are the subject of the statement of a cue, which has none of its own. */
  List<Mention> of(Mark<Cue> cue) {
    int number = statements.before(cue);
    int former = statements.all().get(number).parent();
    for (int n = former >= 0 ? former : number - 1; n >= 0; n--) {
      List<Mention> found = findings(n, cue.first());
      if (!found.isEmpty()) {
        return subject(found, n);
      }
      if (former >= 0) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<Mention> findings(int statement, int before) {
    List<Mention> found = new ArrayList<>();
    for (Mention m : view.mentions()) {
      if (m.phrase().kind() == Kind.FINDING
          && m.firstToken() < before
          && statements.of(m.firstToken()) == statement) {
        found.add(m);
      }
    }
    return found;
  }

  /** Those before the verb; where none is, all. */
  private List<Mention> subject(List<Mention> found, int statement) {
    List<Mention> before = new ArrayList<>();
    for (Mention m : found) {
      if (!view.hasVerb(firstOf(statement), m.firstToken())) {
        before.add(m);
      }
    }
    return before.isEmpty() ? found : before;
  }

  private int firstOf(int statement) {
    return statements.all().get(statement).begins().token();
  }
}
