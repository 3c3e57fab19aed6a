package org.radlabel.negation.attributes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.AttributeRule.Reach;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.NounPhrase;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.negation.grammar.Statements;
import org.radlabel.rules.mention.Mention;

/**
 * Says which marks of a sentence are said of which of its heads. For one thread.
 *
 * <p>Words in a noun phrase belong to its head, words after it to the nearest head before them,
 * words after a verb to the verb's subject, with all that is joined to it.
 */
final class Claims {
  /** How words are said of a head, the surest first. */
  enum From {
    /** In its noun phrase, before it. */
    NOUN_PHRASE,
    /** After it, or by a verb of which it is the subject. */
    BEHIND,
    /** At the beginning of the statement ("the left base shows an opacity"). */
    LEADING,
    /** Shared with a neighbour in a list. */
    SHARED
  }

  /** A mark said of a head, and how. */
  record Claim(Mark<AttributeRule> mark, From from) {}

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
  List<Mark<AttributeRule>> give(List<Mark<AttributeRule>> marks) {
    List<Mark<AttributeRule>> left = marks.stream().filter(m -> !give(m)).toList();
    share();
    return left;
  }

  /** What is said of a head, by its number. */
  List<Claim> of(int head) {
    return claims.get(head);
  }

  private boolean give(Mark<AttributeRule> mark) {
    int owner =
        heads(h -> h.start() <= mark.first() && mark.first() < h.end() && mayHave(h, mark))
            .min()
            .orElse(-1);
    if (owner >= 0) {
      return giveToList(owner, mark);
    }
    int before =
        heads(h -> h.end() <= mark.first() && concerns(mark, h) && mayHave(h, mark))
            .max()
            .orElse(-1);
    if (before < 0) {
      int next = isPlace(mark) ? leadsTo(mark) : -1;
      return next >= 0 && claim(next, mark, From.LEADING);
    }
    int behind = heads.get(before).end();
    if (hasOtherSubject(behind, mark) || view.any(behind, mark.first(), view::denies)) {
      return false;
    }
    boolean given = false;
    for (int head : subjects(before, mark)) {
      given |= claim(head, mark, From.BEHIND);
    }
    return given;
  }

  /** Whether a head is not passed over: where a tip is, is said of what has one. */
  private static boolean mayHave(NounPhrase head, Mark<AttributeRule> mark) {
    return !mark.rule().attribute().isOfTip() || takes(head, mark);
  }

  private static boolean takes(NounPhrase head, Mark<AttributeRule> mark) {
    return head.mentions().stream().anyMatch(m -> mark.rule().speaksOf(m.category()));
  }

  /** The numbers of the heads that are so. */
  private IntStream heads(Predicate<NounPhrase> so) {
    return IntStream.range(0, heads.size()).filter(i -> so.test(heads.get(i)));
  }

  /** Whether a mark stands in the head's statement, or in one that has its subject from there. */
  private boolean concerns(Mark<AttributeRule> mark, NounPhrase head) {
    int of = statements.of(mark.first());
    int subject = statements.of(head.first());
    return of == subject || statements.source(of) == subject;
  }

  private boolean claim(int head, Mark<AttributeRule> mark, From from) {
    boolean takes = takes(heads.get(head), mark);
    if (takes) {
      claims.get(head).add(new Claim(mark, from));
    }
    return takes;
  }

  private boolean giveToList(int owner, Mark<AttributeRule> mark) {
    boolean given = claim(owner, mark, From.NOUN_PHRASE);
    if (mark.rule().reach() == Reach.LIST) {
      for (int i = owner + 1; i < heads.size() && isJoined(i); i++) {
        claim(i, mark, From.SHARED);
      }
    }
    return given;
  }

  private static boolean isPlace(Mark<AttributeRule> mark) {
    Attribute attribute = mark.rule().attribute();
    return attribute == Attribute.SIDE || attribute == Attribute.LOCATION;
  }

  /** The head after a place that begins a statement, which then tells what is there; or -1. */
  private int leadsTo(Mark<AttributeRule> mark) {
    int begin = statements.begin(mark.first());
    int next =
        heads(h -> h.first() >= mark.end() && statements.same(h.first(), mark.first()))
            .min()
            .orElse(-1);
    if (next < 0 || view.hasVerb(begin, mark.first())) {
      return -1;
    }
    int end = heads.get(next).first();
    int verb = view.skip(mark.end(), i -> i < end && !view.isVerb(i));
    boolean leads =
        verb < end
            ? !view.is(WordClass.BE, verb) || opensStatement(verb - 1)
            : view.is(WordClass.PREPOSITION, begin) || !view.hasParting(mark.end(), end);
    return leads ? next : -1;
  }

  /** Whether a word that stands for a subject, or has none, stands at a token: there, this. */
  private boolean opensStatement(int i) {
    return view.is(WordClass.PRONOUN, i) || view.terminatorAt(i) != null;
  }

  /** Whether a structure that is no place of the head's stands between, joined to the head. */
  private boolean hasOtherSubject(int from, Mark<AttributeRule> mark) {
    return view.mentions().stream()
        .filter(m -> m.phrase().kind() == Kind.STRUCTURE)
        .filter(m -> m.firstToken() > from && m.endToken() <= mark.first())
        .anyMatch(m -> isBehindParting(m, from));
  }

  private boolean isBehindParting(Mention structure, int from) {
    int i =
        view.skipBack(
            structure.firstToken() - 1,
            at -> !view.parts(at) && !view.is(WordClass.PREPOSITION, at));
    return i >= from && view.parts(i);
  }

  /** The heads that words after a head speak of. */
  private List<Integer> subjects(int before, Mark<AttributeRule> mark) {
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

  private boolean isSaidOfBoth(Mark<AttributeRule> mark) {
    int before =
        view.skipBack(
            mark.first() - 1, i -> view.is(WordClass.ADVERB, i) && !view.is(WordClass.BOTH, i));
    return view.is(WordClass.BOTH, before);
  }

  /** Whether no verb stands between a head and the one before it, in one statement. */
  private boolean isOneSubject(int head) {
    NounPhrase former = heads.get(head - 1);
    int first = heads.get(head).first();
    return statements.same(former.first(), first) && !view.hasVerb(former.end(), first);
  }

  /** Whether a head is joined to the one before it by a comma or a conjunction. */
  private boolean isJoined(int head) {
    return isOneSubject(head) && view.parts(heads.get(head).start() - 1);
  }

  /** Lets neighbours in a list share side and location ("left basilar atelectasis and edema"). */
  private void share() {
    for (int i = 1; i < heads.size(); i++) {
      if (isPair(heads.get(i - 1), heads.get(i))) {
        share(i - 1, i, From.NOUN_PHRASE);
        if (heads.get(i - 1).isBare() && claims.get(i - 1).isEmpty()) {
          share(i, i - 1, From.BEHIND);
        }
      }
    }
  }

  private void share(int giver, int taker, From from) {
    for (Claim claim : List.copyOf(claims.get(giver))) {
      if (isPlace(claim.mark()) && (claim.from() == from || claim.from() == From.SHARED)) {
        claim(taker, claim.mark(), From.SHARED);
      }
    }
  }

  /** Whether only conjunctions stand between a bare head and the one before it. */
  private boolean isPair(NounPhrase former, NounPhrase latter) {
    int from = former.end();
    int to = latter.first();
    return latter.isBare()
        && view.any(from, to, i -> view.isAnd(i) || view.isOr(i))
        && !view.any(from, to, i -> !view.parts(i))
        && !isDevice(former)
        && !isDevice(latter);
  }

  private static boolean isDevice(NounPhrase head) {
    return head.mentions().stream().anyMatch(m -> m.category().equals(Category.SUPPORT_DEVICES));
  }
}
