package org.radlabel.negation.scope;

import java.util.List;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Cue.Direction;
import org.radlabel.lexicons.rules.Cue.Says;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.negation.grammar.Statement;
import org.radlabel.negation.grammar.Statement.Antecedent;
import org.radlabel.negation.grammar.Statements;
import org.radlabel.rules.mention.Mention;

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

  /** Whether a mention of a former statement is the subject of the cue's. */
  boolean isAntecedent(Mention mention, Mark<Cue> cue) {
    Antecedent antecedent = statements.before(cue).antecedent();
    return antecedent != Antecedent.NONE && passes(cue, antecedent) && of(cue).contains(mention);
  }

  /**
   * Whether a cue speaks of its statement's antecedent: not what was so at another time, and in a
   * relative clause not what holds of one view only ("which is not seen on the lateral view").
   */
  private boolean passes(Mark<Cue> cue, Antecedent antecedent) {
    Says says = cue.rule().says();
    return judges(cue)
        && cue.rule().direction() != Direction.BOTH
        && !hasOwnSubject(cue)
        && !isOfFormerTime(cue)
        && (antecedent != Antecedent.RELATIVE || says != Says.NEGATIVE || closes(cue.end()));
  }

  /** Whether a cue denies what it reaches, or leaves it open. */
  static boolean judges(Mark<Cue> cue) {
    Says says = cue.rule().says();
    return says == Says.NEGATIVE || says == Says.UNCERTAIN || says == Says.NOT_EXCLUDED;
  }

  /**
   * Whether a cue looks for its subject in the sentence before: its statement begins with a
   * pronoun, nothing before it in the sentence is a finding, and it does not tell of former times.
   */
  boolean refers(Mark<Cue> cue) {
    Statement statement = statements.before(cue);
    return statement.antecedent() == Antecedent.PRONOUN
        && passes(cue, Antecedent.PRONOUN)
        && !view.namesFinding(0, cue.first())
        && !isSaidWith(WordClass.PAST, cue);
  }

  /** Whether the verb of a cue's statement, up to its end, is of several subjects. */
  boolean isOfSeveral(Mark<Cue> cue) {
    return isSaidWith(WordClass.PLURAL, cue);
  }

  private boolean isSaidWith(WordClass verbs, Mark<Cue> cue) {
    int begin = statements.before(cue).begins().token();
    return view.any(begin, cue.end(), i -> view.is(verbs, i));
  }

  /** Whether a cue doubts a finding that was named before: "the nodule is likely a nipple". */
  boolean doubtsNamed(Mark<Cue> cue, Mention mention) {
    int article =
        view.skipBack(
            mention.firstToken() - 1,
            i -> view.isWord(i) && !view.isVerb(i) && !view.is(WordClass.DETERMINER, i));
    return cue.rule().hedgesSome()
        && view.is(WordClass.DEFINITE, article)
        && statements.same(article, mention.firstToken());
  }

  /** Whether a word for a former time follows the cue, or ends its statement. */
  private boolean isOfFormerTime(Mark<Cue> cue) {
    int last = view.skipBack(view.itemEnd(cue.end()) - 1, i -> !view.isWord(i));
    return view.is(WordClass.FORMERLY, cue.end())
        || (last >= cue.end() && view.is(WordClass.FORMERLY, last));
  }

  private boolean hasOwnSubject(Mark<Cue> cue) {
    int own = statements.before(cue).number();
    return view.any(0, cue.first(), i -> statements.of(i) == own && view.isMentioned(i));
  }

  /** Whether nothing but a time or the study compared with follows. */
  private boolean closes(int next) {
    return !view.isWord(next)
        || view.is(WordClass.COMPARISON, next)
        || view.is(WordClass.DETERMINER, next)
        || view.isVerb(next);
  }

  /** The mentions that are the subject of the statement of a cue, which has none of its own. */
  private List<Mention> of(Mark<Cue> cue) {
    Statement own = statements.before(cue);
    if (own.parent() >= 0) {
      return head(own, cue);
    }
    for (int n = own.number() - 1; n >= 0; n--) {
      List<Mention> found = subject(n, cue);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** What a cue may speak of; a hedge of some categories also of what a structure is called. */
  private List<Mention> spokenOf(Mark<Cue> cue) {
    return cue.rule().hedgesSome() ? view.mentions() : view.findings();
  }

  /** The findings of a statement that stand before a cue and before their verb; else all of it. */
  private List<Mention> subject(int number, Mark<Cue> cue) {
    int begin = statements.all().get(number).begins().token();
    List<Mention> found =
        spokenOf(cue).stream()
            .filter(m -> m.firstToken() < cue.first() && statements.of(m.firstToken()) == number)
            .toList();
    List<Mention> beforeVerb =
        found.stream().filter(m -> !view.hasVerb(begin, m.firstToken())).toList();
    return beforeVerb.isEmpty() ? found : beforeVerb;
  }

  /**
   * The noun that a relative clause follows: the findings named last that its cue speaks of; where
   * its verb is of one subject, the nearest only.
   */
  private List<Mention> head(Statement relative, Mark<Cue> cue) {
    int end = relative.begins().token();
    List<Mention> found =
        spokenOf(cue).stream()
            .filter(m -> m.firstToken() < end && cue.rule().speaksOf(m.category()))
            .filter(m -> statements.of(m.firstToken()) == relative.parent())
            .toList();
    List<Mention> last = found.stream().filter(m -> !view.hasVerb(m.endToken(), end)).toList();
    List<Mention> head = last.isEmpty() ? found : last;
    if (!isSaidWith(WordClass.SINGULAR, cue)) {
      return head;
    }
    int nearest = head.stream().mapToInt(Mention::endToken).max().orElse(end);
    return head.stream().filter(m -> !view.any(m.endToken(), nearest, this::endsNoun)).toList();
  }

  /** Whether a noun phrase is over where a token stands. */
  private boolean endsNoun(int i) {
    return view.parts(i) || view.is(WordClass.PREPOSITION, i);
  }
}
