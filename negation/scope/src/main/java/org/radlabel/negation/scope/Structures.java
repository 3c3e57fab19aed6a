package org.radlabel.negation.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.rules.Mention;

/**
 * Finds the predicates of a structure: an attribute before it ("normal heart size"), what is said
 * behind it, through a list of structures that share it ("heart and mediastinum are normal"), or an
 * attribute before such a list. For one thread.
 */
final class Structures {
  private final SentenceView view;

  Structures(SentenceView view) {
    this.view = view;
  }

  /** The predicates that speak of a structure, the strongest first; empty if none does. */
  List<Mark<Predicate>> predicatesOf(Mention structure) {
    if (isModifier(structure)) {
      return List.of();
    }
    List<Mark<Predicate>> found = new ArrayList<>();
    Mark<Predicate> attribute = attributeBefore(structure, false);
    if (attribute != null) {
      found.add(attribute);
      addJoined(attribute, structure, found);
    }
    new Behind(structure, attribute != null).collect(found);
    if (found.isEmpty()) {
      Mark<Predicate> shared = attributeBefore(structure, true);
      if (shared != null) {
        found.add(shared);
        addJoined(shared, structure, found);
      }
    }
    if (found.size() > 1) {
      found.sort(Comparator.comparing(m -> m.rule().gives()));
    }
    return found;
  }

  /**
   * Whether a cue speaks of a predicate: it stands right before it ("may be slightly widened",
   * "does not appear to be enlarged"), or before one that "or" joins to it ("not wide or full").
   */
  boolean qualifies(Mark<Cue> cue, Mark<Predicate> predicate) {
    int i = predicate.first() - 1;
    while (i >= cue.end() && isOfPredicate(i)) {
      i--;
    }
    return i == cue.end() - 1 && !predicate.covers(cue.first());
  }

  private boolean isOfPredicate(int i) {
    return view.is(WordClass.ADVERB, i)
        || view.is(WordClass.BE, i)
        || view.is(WordClass.INFINITIVE, i)
        || view.isOr(i)
        || coversPredicate(i);
  }

  private boolean coversPredicate(int i) {
    for (Mark<Predicate> predicate : view.predicates()) {
      if (predicate.covers(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a structure only says where the finding behind it is ("rib fracture"). */
  boolean isModifier(Mention structure) {
    for (Mention m : view.mentions()) {
      boolean behind =
          m.firstToken() <= structure.endToken() && m.endToken() > structure.endToken();
      if (m.phrase().kind() == Kind.FINDING && behind) {
        return true;
      }
    }
    return false;
  }

  /** The predicate that stands as an attribute before a structure, or before its list. */
  private Mark<Predicate> attributeBefore(Mention structure, boolean throughList) {
    for (int i = structure.firstToken() - 1; i >= 0; i--) {
      Mark<Predicate> predicate = predicateEndingAt(i, structure);
      if (predicate != null && applies(predicate, structure)) {
        return isSaidOfFormer(predicate) ? null : predicate;
      }
      boolean attribute = view.is(WordClass.ATTRIBUTE, i);
      if (predicate == null && !attribute && !(throughList && isInList(i))) {
        return null;
      }
    }
    return null;
  }

  /** Adds the predicate that is joined to an attribute, before it ("normal and stable"). */
  private void addJoined(
      Mark<Predicate> attribute, Mention structure, List<Mark<Predicate>> found) {
    int i = attribute.first() - 1;
    boolean joined = false;
    while (i >= 0 && (view.is(WordClass.ADVERB, i) || joinsAttributes(i))) {
      joined |= joinsAttributes(i);
      i--;
    }
    Mark<Predicate> former = joined && i >= 0 ? predicateEndingAt(i, structure) : null;
    if (former != null && applies(former, structure) && beginsPhrase(former.first() - 1)) {
      found.add(former);
    }
  }

  private boolean joinsAttributes(int i) {
    return view.parts(i) || view.is(WordClass.CONTRAST, i);
  }

  /** Whether a noun phrase begins behind a token, so that no subject stands before it. */
  private boolean beginsPhrase(int i) {
    int before = i;
    while (before >= 0 && view.is(WordClass.ADVERB, before)) {
      before--;
    }
    return before < 0
        || view.is(WordClass.DETERMINER, before)
        || view.is(WordClass.PREPOSITION, before)
        || (view.isVerb(before) && !view.is(WordClass.BE, before))
        || (!view.isWord(before) && !view.isComma(before));
  }

  /** Whether a token may stand in a list of structures. */
  private boolean isInList(int i) {
    return view.parts(i)
        || !(view.isVerb(i)
            || view.isBreak(i)
            || view.ends(Terminator.Ends.AFTER_MENTION, i)
            || view.isInFinding(i));
  }

  /** Whether a predicate stands behind a copula, so that it speaks of what is before it. */
  private boolean isSaidOfFormer(Mark<Predicate> predicate) {
    int i = predicate.first() - 1;
    while (i >= 0 && view.is(WordClass.ADVERB, i)) {
      i--;
    }
    return i >= 0 && view.is(WordClass.BE, i) && hasSubject(i);
  }

  /** Whether a structure stands before a verb, so that the verb speaks of it. */
  private boolean hasSubject(int verb) {
    for (Mention m : view.mentions()) {
      if (m.phrase().kind() == Kind.STRUCTURE && m.endToken() <= verb) {
        return true;
      }
    }
    return false;
  }

  /** The search behind one structure: the first predicate, and those joined to it. */
  private final class Behind {
    private final Mention structure;
    private final boolean hasAttribute;
    private boolean copula;
    private boolean verb;
    private boolean joined;

    Behind(Mention structure, boolean hasAttribute) {
      this.structure = structure;
      this.hasAttribute = hasAttribute;
    }

    void collect(List<Mark<Predicate>> found) {
      int i = structure.endToken();
      while (i < view.size() && !stopsAt(i)) {
        Mark<Predicate> predicate = predicateBeginningAt(i, structure);
        if (predicate == null) {
          i++;
          continue;
        }
        if (isAttributeOfNext(predicate) && (!copula || joined)) {
          return;
        }
        if (applies(predicate, structure)) {
          found.add(predicate);
          joined = true;
        }
        i = predicate.end();
      }
    }

    private boolean stopsAt(int i) {
      boolean isVerb = view.isVerb(i);
      copula |= isVerb && view.is(WordClass.BE, i);
      boolean predicate = predicateBeginningAt(i, structure) != null;
      boolean stop = joined ? !predicate && !joins(i) : !predicate && ends(i);
      verb |= isVerb;
      return stop;
    }

    private boolean ends(int i) {
      boolean relative = view.is(WordClass.RELATIVE, i);
      return (view.isBreak(i) && !relative && !isContrasted(i))
          || (view.ends(Terminator.Ends.AFTER_MENTION, i) && verb)
          || (view.parts(i) && verb && !goesOn(view.afterParting(i)))
          || (hasAttribute && !view.isVerb(i) && !verb);
    }
  }

  /** Whether what follows a parting is said of the same subject: a verb, or a predicate. */
  private boolean goesOn(int item) {
    int i = item;
    while (view.is(WordClass.ADVERB, i)) {
      i++;
    }
    if (item < view.size() && view.isBreak(item)) {
      return isContrasted(item) && view.is(WordClass.CONTRAST, item);
    }
    return view.isVerb(item) || (view.denies(item) && view.beginsPredicate(i));
  }

  /** Whether a predicate follows a conjunction of contrast ("enlarged by technique but normal"). */
  private boolean isContrasted(int conjunction) {
    int i = conjunction + 1;
    while (i < view.size() && !view.beginsPredicate(i) && view.is(WordClass.ADVERB, i)) {
      i++;
    }
    return view.isWord(conjunction) && view.beginsPredicate(i);
  }

  /** Whether a token may stand between two predicates that are said together. */
  private boolean joins(int i) {
    return view.parts(i)
        || view.is(WordClass.BE, i)
        || view.is(WordClass.ADVERB, i)
        || view.is(WordClass.COMPARISON, i)
        || view.is(WordClass.ATTRIBUTE, i);
  }

  /**
   * Whether a predicate stands right before another mention, and that mention is not the subject of
   * a verb of its own ("heart size normal lungs clear").
   */
  private boolean isAttributeOfNext(Mark<Predicate> predicate) {
    int i = predicate.end();
    while (i < view.size() && view.is(WordClass.ATTRIBUTE, i)) {
      i++;
    }
    for (Mention m : view.mentions()) {
      if (m.firstToken() == i) {
        return !(m.endToken() < view.size() && view.is(WordClass.BE, m.endToken()));
      }
    }
    return false;
  }

  private static boolean applies(Mark<Predicate> predicate, Mention structure) {
    return structure.phrase().predicates().contains(predicate.rule().id());
  }

  /** The predicate that begins at a token: one that applies to the structure, else any; or null. */
  private Mark<Predicate> predicateBeginningAt(int i, Mention structure) {
    Mark<Predicate> any = null;
    for (Mark<Predicate> p : view.predicates()) {
      if (p.first() == i) {
        if (applies(p, structure)) {
          return p;
        }
        any = any == null ? p : any;
      }
    }
    return any;
  }

  /**
   * The predicate whose last token this is: one that applies to the structure, else any; or null.
   */
  private Mark<Predicate> predicateEndingAt(int i, Mention structure) {
    Mark<Predicate> any = null;
    for (Mark<Predicate> p : view.predicates()) {
      if (p.end() == i + 1) {
        if (applies(p, structure)) {
          return p;
        }
        any = any == null ? p : any;
      }
    }
    return any;
  }
}
