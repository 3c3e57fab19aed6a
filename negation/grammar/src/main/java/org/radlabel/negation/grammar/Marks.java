package org.radlabel.negation.grammar;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.mention.Automata;
import org.radlabel.rules.mention.Mention;
import org.radlabel.rules.mention.PhraseAutomaton;
import org.radlabel.rules.mention.Sentence;

/**
 * Finds the cues, predicates and terminators of a sentence.
 *
 * <p>A match that lies inside a longer one is hidden by it ("no" in "no change in"); of overlapping
 * matches of one kind the first stands, of those the longest, of those the one that names words
 * where others name classes ("not well seen" before "not $adverb $observed"), which the search
 * finds first. A cue that speaks of some categories only hides nothing for the others. Predicates
 * of the same words stand side by side: which one is meant depends on the structure. Words that end
 * inside the name of a finding are no predicate. Immutable, safe for any number of threads.
 */
final class Marks {
  private final PhraseAutomaton<Rule> automaton;

  Marks(CompiledLexicon lexicon) {
    automaton = Automata.marks(lexicon).build();
  }

  /** All marks of a sentence that stand, by place. */
  List<Mark<Rule>> find(Sentence sentence) {
    List<Mark<Rule>> all = new ArrayList<>();
    automaton.search(sentence.tokens(), new Matched(all));
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).rule() instanceof Predicate && cutsFinding(all.get(i), sentence.mentions())) {
        all.remove(i);
      }
    }
    return standing(all);
  }

  /** Whether words end inside the name of a finding: ": no fluid" in "Lungs: no fluid overload". */
  private static boolean cutsFinding(Mark<Rule> mark, List<Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.firstToken() > mark.first()
          && mention.firstToken() < mark.end()
          && mention.endToken() > mark.end()
          && mention.phrase().kind() == PhraseGroup.Kind.FINDING) {
        return true;
      }
    }
    return false;
  }

  /** Takes matches as marks. A record, as a lambda that captures is made by a call of the VM. */
  private record Matched(List<Mark<Rule>> marks) implements PhraseAutomaton.Matches<Rule> {
    @Override
    public void found(int first, int end, Rule rule) {
      marks.add(new Mark<>(rule, first, end));
    }
  }

  /** Those of all matches that stand, for all categories or for some. */
  static List<Mark<Rule>> standing(List<Mark<Rule>> all) {
    all.sort(Marks::firstThenLongest);
    List<Mark<Rule>> standing = new ArrayList<>(all.size());
    List<Cue> hiders = new ArrayList<>(0);
    for (int i = 0; i < all.size(); i++) {
      Mark<Rule> mark = all.get(i);
      hiders.clear();
      if (!isHidden(mark, all, hiders) && !overlapsOwnKind(mark, standing, hiders)) {
        standing.add(mark.hiddenBy(hiders));
      }
    }
    return standing;
  }

  private static int firstThenLongest(Mark<Rule> a, Mark<Rule> b) {
    return a.first() != b.first() ? a.first() - b.first() : b.end() - a.end();
  }

  /** Whether a longer match hides it for all; those that hide it for some are added to hiders. */
  private static boolean isHidden(Mark<Rule> mark, List<Mark<Rule>> all, List<Cue> hiders) {
    // Those after it, as they are in order, are no longer matches around it.
    for (int i = 0; i < all.size() && all.get(i).first() <= mark.first(); i++) {
      Mark<Rule> other = all.get(i);
      if (mark.isInside(other.first(), other.end())
          && mayHide(other.rule(), mark.rule())
          && hidesForAll(other.rule(), mark.rule(), hiders)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a longer match of one rule hides a shorter one of another: a terminator hides
   * terminators only, and a cue that says something, or is of some categories, leaves the
   * predicates in it to the structures ("is difficult to assess"), and an exception the terminators
   * ("except at the left base"); so does a cue of some categories, as the terminators are all
   * categories'.
   */
  private static boolean mayHide(Rule longer, Rule shorter) {
    if (longer instanceof Terminator) {
      return shorter instanceof Terminator;
    }
    if (longer instanceof Cue cue && cue.says() != Cue.Says.NOTHING) {
      boolean leavesEnds = cue.says() == Cue.Says.PRESENT || !cue.applies().only().isEmpty();
      return !(shorter instanceof Predicate || (leavesEnds && shorter instanceof Terminator));
    }
    boolean ofSome = longer instanceof Cue cue && !cue.applies().isToAll();
    return !(ofSome && shorter instanceof Predicate);
  }

  /** Whether one rule hides another cue for all categories; else it is added to hiders. */
  private static boolean hidesForAll(Rule hider, Rule hidden, List<Cue> hiders) {
    if (hider instanceof Cue cue && hidden instanceof Cue && !cue.applies().isToAll()) {
      addOnce(cue, hiders);
      return false;
    }
    return true;
  }

  /** Adds a cue by its id, unless it is there. */
  private static void addOnce(Cue cue, List<Cue> byId) {
    int place = byId.size();
    while (place > 0 && byId.get(place - 1).id().compareTo(cue.id()) >= 0) {
      place--;
    }
    if (place == byId.size() || !byId.get(place).id().equals(cue.id())) {
      byId.add(place, cue);
    }
  }

  /** Whether two predicates are the same words, which mean one thing of one structure each. */
  private static boolean isShared(Mark<Rule> a, Mark<Rule> b) {
    return a.rule() instanceof Predicate
        && a.first() == b.first()
        && a.end() == b.end()
        && !a.rule().id().equals(b.rule().id());
  }

  /** Whether a cue of some categories stands beside one of all: "favored to represent a nipple". */
  private static boolean isMoreSpecific(Rule rule, Rule other) {
    return rule instanceof Cue cue
        && other instanceof Cue all
        && cue.applies().isToSomeOnly()
        && all.applies().isToAll()
        && cue.says() == all.says();
  }

  private static boolean overlapsOwnKind(
      Mark<Rule> mark, List<Mark<Rule>> standing, List<Cue> hiders) {
    for (int i = 0; i < standing.size(); i++) {
      Mark<Rule> other = standing.get(i);
      boolean overlaps = other.first() < mark.end() && mark.first() < other.end();
      if (overlaps
          && other.rule().getClass() == mark.rule().getClass()
          && !isShared(mark, other)
          && !isMoreSpecific(mark.rule(), other.rule())
          && hidesForAll(other.rule(), mark.rule(), hiders)) {
        return true;
      }
    }
    return false;
  }
}
