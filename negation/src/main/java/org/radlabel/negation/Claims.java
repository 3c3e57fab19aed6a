package org.radlabel.negation;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.lexicons.rules.AttributeRule.Reach;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.Claim.From;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.grammar.NounPhrase;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.negation.grammar.Statements;
import org.radlabel.rules.Mention;

/**
 * Says which marks of a sentence are said of which of its heads. For one thread.
 *
 * <p>Words in a noun phrase belong to its head, words behind it to the nearest head before them,
 * words behind a verb to the verb's subject, with all that is joined to it.
 */
final class Claims {
  private final SentenceView view;
  private final Statements statements;
  private final List<NounPhrase> heads;
  private final List<List<Claim>> claims = new ArrayList<>();

  Claims(Grammar.Parse parse, List<NounPhrase> heads) {
    this.view = parse.view();
    this.statements = parse.statements();
    this.heads = heads;
    heads.forEach(h -> claims.add(new ArrayList<>()));
  }

  /** Gives out the marks; those that no head takes are returned. */
  List<AttributeMark> give(List<AttributeMark> marks) {
    List<AttributeMark> left = new ArrayList<>();
    for (AttributeMark mark : marks) {
      if (!give(mark)) {
        left.add(mark);
      }
    }
    share();
    return left;
  }

  /** What is said of a head, by its number. */
  List<Claim> of(int head) {
    return claims.get(head);
  }

  private boolean give(AttributeMark mark) {
    int owner = owner(mark);
    if (owner >= 0) {
      return giveToList(owner, mark);
    }
    int before = before(mark);
    if (before < 0) {
      int next = isLeading(mark) ? after(mark) : -1;
      return next >= 0 && claim(next, mark, From.LEADING);
    }
    if (hasOtherSubject(before, mark) || isBehindDenial(before, mark)) {
      return false;
    }
    boolean given = false;
    for (int head : subjects(before, mark)) {
      given |= claim(head, mark, From.BEHIND);
    }
    return given;
  }

  private boolean claim(int head, AttributeMark mark, From from) {
    boolean takes =
        heads.get(head).mentions().stream().anyMatch(m -> mark.rule().speaksOf(m.category()));
    if (takes) {
      claims.get(head).add(new Claim(mark, from));
    }
    return takes;
  }

  private boolean giveToList(int owner, AttributeMark mark) {
    boolean given = claim(owner, mark, From.NOUN_PHRASE);
    if (mark.rule().reach() == Reach.LIST) {
      for (int i = owner + 1; i < heads.size() && isJoined(i); i++) {
        claim(i, mark, From.SHARED);
      }
    }
    return given;
  }

  /** The head whose noun phrase holds a mark, or -1. */
  private int owner(AttributeMark mark) {
    for (int i = 0; i < heads.size(); i++) {
      NounPhrase head = heads.get(i);
      if (head.start() <= mark.first() && mark.first() < head.end()) {
        return i;
      }
    }
    return -1;
  }

  /** The nearest head before a mark in its statement, or -1. */
  private int before(AttributeMark mark) {
    for (int i = heads.size() - 1; i >= 0; i--) {
      NounPhrase head = heads.get(i);
      if (head.end() <= mark.first() && concerns(mark.first(), head.first())) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether what a token says may be said of what stands at another: in one statement, or in that
   * from which the token's takes its subject.
   */
  private boolean concerns(int token, int mention) {
    return statements.source(statements.of(token)) == statements.of(mention)
        || statements.same(token, mention);
  }

  /** The first head behind a mark in its statement, or -1. */
  private int after(AttributeMark mark) {
    for (int i = 0; i < heads.size(); i++) {
      NounPhrase head = heads.get(i);
      if (head.first() >= mark.end() && statements.same(head.first(), mark.first())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a place begins a statement that then tells what is there. */
  private boolean isLeading(AttributeMark mark) {
    boolean place = mark.attribute() == Attribute.SIDE || mark.attribute() == Attribute.LOCATION;
    int next = after(mark);
    if (!place || next < 0 || view.hasVerb(statements.begin(mark.first()), mark.first())) {
      return false;
    }
    boolean parted = false;
    for (int i = mark.end(); i < heads.get(next).first(); i++) {
      parted |= isParting(i);
      if (view.isVerb(i)) {
        return !view.is(WordClass.BE, i) || opensStatement(i - 1);
      }
    }
    return !parted || view.is(WordClass.PREPOSITION, statements.begin(mark.first()));
  }

  /** Whether a structure that is no place of the head's stands between, joined to the head. */
  private boolean hasOtherSubject(int head, AttributeMark mark) {
    int from = heads.get(head).end();
    for (Mention m : view.mentions()) {
      if (m.phrase().kind() == Kind.STRUCTURE
          && m.firstToken() > from
          && m.endToken() <= mark.first()
          && isBehindParting(m.firstToken(), from)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehindDenial(int head, AttributeMark mark) {
    for (int i = heads.get(head).end(); i < mark.first(); i++) {
      if (view.denies(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehindParting(int first, int from) {
    for (int i = first - 1; i >= from; i--) {
      if (isParting(i)) {
        return true;
      }
      if (view.is(WordClass.PREPOSITION, i)) {
        return false;
      }
    }
    return false;
  }

  /** The heads that words behind a head speak of. */
  private List<Integer> subjects(int before, AttributeMark mark) {
    boolean verb = view.hasVerb(heads.get(before).end(), mark.first() + 1);
    if (!verb && !isSaidOfBoth(mark)) {
      return List.of(before);
    }
    int first = before;
    while (first > 0 && isOneSubject(first)) {
      first--;
    }
    List<Integer> subjects = new ArrayList<>(List.of(first));
    for (int i = first + 1; i <= before && isJoined(i); i++) {
      subjects.add(i);
    }
    return subjects;
  }

  private boolean isSaidOfBoth(AttributeMark mark) {
    int i = mark.first() - 1;
    while (view.is(WordClass.ADVERB, i) && !view.is(WordClass.BOTH, i)) {
      i--;
    }
    return view.is(WordClass.BOTH, i);
  }

  /** Whether no verb stands between a head and the one before it, in one statement. */
  private boolean isOneSubject(int head) {
    NounPhrase former = heads.get(head - 1);
    int first = heads.get(head).first();
    return statements.same(former.first(), first) && !view.hasVerb(former.end(), first);
  }

  /** Whether a head is joined to the one before it by a comma or a conjunction. */
  private boolean isJoined(int head) {
    return isOneSubject(head) && isParting(heads.get(head).start() - 1);
  }

  /** Whether a word that stands for a subject, or has none, stands at a token: there, this. */
  private boolean opensStatement(int i) {
    return view.is(WordClass.PRONOUN, i) || (i >= 0 && view.terminatorAt(i) != null);
  }

  private boolean isParting(int i) {
    return i >= 0 && view.parts(i);
  }

  private static boolean isDevice(NounPhrase head) {
    return head.mentions().stream().anyMatch(m -> m.category().equals(Category.SUPPORT_DEVICES));
  }

  /** Lets neighbours in a list share side and location ("left basilar atelectasis and edema"). */
  private void share() {
    for (int i = 1; i < heads.size(); i++) {
      if (isPair(i)) {
        share(i - 1, i, From.NOUN_PHRASE);
        if (heads.get(i - 1).isBare() && claims.get(i - 1).isEmpty()) {
          share(i, i - 1, From.BEHIND);
        }
      }
    }
  }

  private void share(int giver, int taker, From from) {
    for (Claim claim : List.copyOf(claims.get(giver))) {
      boolean place =
          claim.attribute() == Attribute.SIDE || claim.attribute() == Attribute.LOCATION;
      if (place && (claim.from() == from || claim.from() == From.SHARED)) {
        claim(taker, claim.mark(), From.SHARED);
      }
    }
  }

  /** Whether only conjunctions stand between a bare head and the one before it. */
  private boolean isPair(int head) {
    NounPhrase former = heads.get(head - 1);
    NounPhrase latter = heads.get(head);
    boolean conjunction = false;
    for (int i = former.end(); i < latter.first(); i++) {
      if (!isParting(i)) {
        return false;
      }
      conjunction |= (view.isAnd(i) || view.isOr(i));
    }
    return conjunction && latter.isBare() && !isDevice(former) && !isDevice(latter);
  }
}
