package org.radlabel.negation;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.lexicons.Attribute;
import org.radlabel.lexicons.AttributeRule.Reach;
import org.radlabel.lexicons.PhraseGroup.Kind;
import org.radlabel.negation.Claim.From;
import org.radlabel.rules.Mention;
import org.radlabel.rules.Sentence;
import org.radlabel.rules.Tokens;

/**
 * Says which marks of a sentence are said of which of its heads. For one thread.
 *
 * <p>Words in a noun phrase belong to its head, words behind it to the nearest head before them,
 * words behind a verb to the verb's subject, with all that is joined to it.
 */
final class Claims {
  private final Tokens tokens;
  private final List<Mention> mentions;
  private final AttributeWords words;
  private final Statements statements;
  private final List<Head> heads;
  private final List<List<Claim>> claims = new ArrayList<>();

  Claims(Sentence sentence, AttributeWords words, Statements statements, List<Head> heads) {
    this.tokens = sentence.tokens();
    this.mentions = sentence.mentions();
    this.words = words;
    this.statements = statements;
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
    boolean takes = heads.get(head).takes(mark.rule());
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
      Head head = heads.get(i);
      if (head.start() <= mark.first() && mark.first() < head.end()) {
        return i;
      }
    }
    return -1;
  }

  /** The nearest head before a mark in its statement, or -1. */
  private int before(AttributeMark mark) {
    for (int i = heads.size() - 1; i >= 0; i--) {
      Head head = heads.get(i);
      if (head.end() <= mark.first() && statements.same(head.first(), mark.first())) {
        return i;
      }
    }
    return -1;
  }

  /** The first head behind a mark in its statement, or -1. */
  private int after(AttributeMark mark) {
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
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
    if (!place || next < 0 || hasVerb(statements.begin(mark.first()), mark.first())) {
      return false;
    }
    boolean parted = false;
    for (int i = mark.end(); i < heads.get(next).first(); i++) {
      parted |= words.isParting(tokens, i);
      if (statements.isVerb(i)) {
        return !words.isCopula(tokens, i) || words.isOpening(tokens, i - 1);
      }
    }
    return !parted || words.isLink(tokens, statements.begin(mark.first()));
  }

  /** Whether a structure that is no place of the head's stands between, joined to the head. */
  private boolean hasOtherSubject(int head, AttributeMark mark) {
    int from = heads.get(head).end();
    for (Mention m : mentions) {
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
      if (words.isDenial(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehindParting(int first, int from) {
    for (int i = first - 1; i >= from; i--) {
      if (words.isParting(tokens, i)) {
        return true;
      }
      if (words.isLink(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  /** The heads that words behind a head speak of. */
  private List<Integer> subjects(int before, AttributeMark mark) {
    boolean verb = hasVerb(heads.get(before).end(), mark.first() + 1);
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
    while (words.isAdverb(tokens, i) && !words.isBoth(tokens, i)) {
      i--;
    }
    return words.isBoth(tokens, i);
  }

  /** Whether no verb stands between a head and the one before it, in one statement. */
  private boolean isOneSubject(int head) {
    Head former = heads.get(head - 1);
    int first = heads.get(head).first();
    return statements.same(former.first(), first) && !hasVerb(former.end(), first);
  }

  /** Whether a head is joined to the one before it by a comma or a conjunction. */
  private boolean isJoined(int head) {
    return isOneSubject(head) && words.isParting(tokens, heads.get(head).start() - 1);
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (statements.isVerb(i)) {
        return true;
      }
    }
    return false;
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
    Head former = heads.get(head - 1);
    Head latter = heads.get(head);
    boolean conjunction = false;
    for (int i = former.end(); i < latter.first(); i++) {
      if (!words.isParting(tokens, i)) {
        return false;
      }
      conjunction |= words.isConjunction(tokens, i);
    }
    return conjunction && latter.isBare() && !former.isDevice() && !latter.isDevice();
  }
}
