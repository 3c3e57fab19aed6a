package org.radlabel.negation.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.negation.grammar.Statements;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.mention.Mention;

/**
 * Finds the predicates of a structure: an attribute before it ("normal heart size"), what is said
 * after it, through a list of structures that share it ("heart and mediastinum are normal"), or an
 * attribute before such a list. For one thread.
 */
final class Structures {
  private static final Comparator<Mark<Predicate>> STRONGEST_FIRST =
      Comparator.comparing(m -> m.rule().gives());

  private final SentenceView view;
  private final Statements statements;
  private final PredicatesOf predicates;

  Structures(Grammar.Parse parse) {
    this.view = parse.view();
    this.statements = parse.statements();
    this.predicates = new PredicatesOf(view.predicates());
  }

  /** The predicates that speak of a structure, the strongest first; empty if none does. */
  List<Mark<Predicate>> predicatesOf(Mention structure) {
    if (isModifier(structure)) {
      return List.of();
    }
    List<Mark<Predicate>> found = new ArrayList<>();
    boolean attribute = addAttribute(structure, false, found);
    addSaid(structure, attribute, found);
    if (found.isEmpty()) {
      addAttribute(structure, true, found);
    }
    found.sort(STRONGEST_FIRST);
    return found;
  }

  /** Whether a structure only says where the finding after it is ("rib fracture"). */
  boolean isModifier(Mention structure) {
    int end = structure.endToken();
    List<Mention> findings = view.findings();
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).firstToken() <= end && findings.get(i).endToken() > end) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a cue speaks of a predicate: it stands right before it ("may be slightly widened",
   * "does not appear to be enlarged"), or before one that "or" joins to it ("not wide or full"); or
   * it is the question mark behind it.
   */
  boolean qualifies(Mark<Cue> cue, Mark<Predicate> predicate) {
    int before = view.skipBack(predicate.first() - 1, i -> i >= cue.end() && isOfPredicate(i));
    boolean asks = cue.first() == predicate.end() && view.is(TokenKind.QUESTION, cue.first());
    return asks || (before == cue.end() - 1 && !predicate.covers(cue.first()));
  }

  private boolean isOfPredicate(int i) {
    return view.is(WordClass.ADVERB, i)
        || view.is(WordClass.BE, i)
        || view.is(WordClass.INFINITIVE, i)
        || view.isOr(i)
        || predicates.covers(i);
  }

  /** Adds the predicate before a structure, or its list, and that joined to it; whether any. */
  private boolean addAttribute(
      Mention structure, boolean throughList, List<Mark<Predicate>> found) {
    Mark<Predicate> attribute = attributeBefore(structure, throughList);
    if (attribute != null) {
      found.add(attribute);
      addJoined(attribute, structure, found);
    }
    return attribute != null;
  }

  /** The predicate that stands as an attribute before a structure, or before its list. */
  private @Nullable Mark<Predicate> attributeBefore(Mention structure, boolean throughList) {
    for (int i = structure.firstToken() - 1; i >= 0; i--) {
      Mark<Predicate> predicate = predicates.endingAt(i, structure);
      if (predicate != null && PredicatesOf.applies(predicate, structure)) {
        return isSaidOfFormer(predicate) ? null : predicate;
      }
      boolean attribute = view.is(WordClass.ATTRIBUTE, i);
      if (predicate == null && !attribute && !(throughList && isInList(i))) {
        return null;
      }
    }
    return null;
  }

  /** Whether a token may stand in a list of structures. */
  private boolean isInList(int i) {
    return view.parts(i)
        || !(view.isVerb(i)
            || view.isBreak(i)
            || view.is(WordClass.PREPOSITION, i)
            || view.ends(Terminator.Ends.AFTER_MENTION, i)
            || view.isInFinding(i));
  }

  /** Whether a predicate stands after a copula, so that it speaks of what is before it. */
  private boolean isSaidOfFormer(Mark<Predicate> predicate) {
    int verb = view.skipBack(predicate.first() - 1, WordClass.ADVERB);
    return view.is(WordClass.BE, verb)
        && view.mentions().stream()
            .anyMatch(m -> m.phrase().kind() == Kind.STRUCTURE && m.endToken() <= verb);
  }

  /** Adds the predicate that is joined to an attribute, before it ("normal and stable"). */
  private void addJoined(
      Mark<Predicate> attribute, Mention structure, List<Mark<Predicate>> found) {
    int last = attribute.first() - 1;
    int i = view.skipBack(last, at -> view.is(WordClass.ADVERB, at) || joinsAttributes(at));
    Mark<Predicate> former = predicates.endingAt(i, structure);
    if (view.any(i + 1, last + 1, this::joinsAttributes)
        && former != null
        && PredicatesOf.applies(former, structure)
        && beginsPhrase(former.first() - 1)) {
      found.add(former);
    }
  }

  private boolean joinsAttributes(int i) {
    return view.parts(i) || view.is(WordClass.CONTRAST, i);
  }

  /** Whether a noun phrase begins after a token, so that no subject stands before it. */
  private boolean beginsPhrase(int i) {
    int before = view.skipBack(i, WordClass.ADVERB);
    return view.is(WordClass.DETERMINER, before)
        || view.is(WordClass.PREPOSITION, before)
        || (view.isVerb(before) && !view.is(WordClass.BE, before))
        || (!view.isWord(before) && !view.isComma(before));
  }

  /** The search after one structure: the first predicate, and those joined to it. */
  private final class Behind {
    private final Mention structure;
    private final boolean hasAttribute;
    private boolean copula;
    private boolean verb;
    private boolean joined;
    private boolean colon;

    Behind(Mention structure, boolean hasAttribute) {
      this.structure = structure;
      this.hasAttribute = hasAttribute;
    }

    void from(int first, List<Mark<Predicate>> found) {
      int i = first;
      while (i < view.size() && !stopsAt(i)) {
        Mark<Predicate> predicate = predicates.beginningAt(i, structure);
        if (predicate == null) {
          i++;
          continue;
        }
        if (isOfAnother(predicate) || (isAttributeOfNext(predicate) && (!copula || joined))) {
          return;
        }
        if (PredicatesOf.applies(predicate, structure) && !isOfFormerTime(predicate.first() - 1)) {
          found.add(predicate);
          joined = true;
        }
        i = predicate.end();
      }
    }

    private boolean stopsAt(int i) {
      boolean stops = !predicates.begins(i) && (joined ? !joins(i) : ends(i));
      verb |= view.isVerb(i);
      copula |= view.isVerb(i) && view.is(WordClass.BE, i);
      colon |= view.is(TokenKind.COLON, i);
      return stops;
    }

    private boolean ends(int i) {
      boolean relative = view.is(WordClass.RELATIVE, view.isComma(i) ? i + 1 : i);
      return (view.isBreak(i) && !relative && !isContrasted(i))
          || (view.ends(Terminator.Ends.AFTER_MENTION, i) && verb)
          || (view.parts(i) && verb && !goesOn(view.afterParting(i)))
          || (colon && view.beginsStructure(i))
          || (hasAttribute && !view.isVerb(i) && !verb && !relative);
    }
  }

  /** Adds what is said behind a structure: of what was and what is, the latter. */
  private void addSaid(Mention structure, boolean hasAttribute, List<Mark<Predicate>> found) {
    int before = found.size();
    int now = behindPast(structure.endToken());
    if (now >= 0) {
      new Behind(structure, hasAttribute).from(now, found);
    }
    if (found.size() == before) {
      new Behind(structure, hasAttribute).from(structure.endToken(), found);
    }
  }

  /**
   * Where the statement of a structure goes on behind a clause about its past: "the heart, which
   * was large, | is now normal"; -1 if it does not, or in the past too.
   */
  private int behindPast(int i) {
    int relative = view.isComma(i) ? i + 1 : i;
    int past = view.skip(relative + 1, WordClass.ADVERB);
    if (!view.is(WordClass.RELATIVE, relative) || !view.is(WordClass.PAST, past)) {
      return -1;
    }
    int own = statements.of(i - 1);
    int now = view.skip(past, at -> statements.of(at) != own);
    return now < view.size() && !view.is(WordClass.PAST, now) ? now : -1;
  }

  /** Whether an article stands before a predicate, and another noun behind it: "a large mass". */
  private boolean isOfAnother(Mark<Predicate> predicate) {
    int noun = view.skip(view.skip(predicate.end(), WordClass.SIDE), WordClass.ATTRIBUTE);
    return view.is(WordClass.DETERMINER, predicate.first() - 1) && view.isMentioned(noun);
  }

  /** Whether a word for a former time stands at a token: "formerly enlarged", not "than before". */
  private boolean isOfFormerTime(int i) {
    return view.is(WordClass.FORMERLY, i) && !view.is(WordClass.COMPARISON, i - 1);
  }

  /** Whether what follows a parting is said of the same subject: a verb, or a predicate. */
  private boolean goesOn(int item) {
    if (view.isBreak(item)) {
      return isContrasted(item) && view.is(WordClass.CONTRAST, item);
    }
    return view.isVerb(item) || (view.denies(item) && predicates.begins(afterAdverbs(item)));
  }

  /** Whether a predicate follows a contrast ("enlarged but normal") or a dash ("heart - large"). */
  private boolean isContrasted(int conjunction) {
    boolean word = view.isWord(conjunction) && !view.isMentioned(conjunction);
    return (word || isLabelDash(conjunction) || view.asksOfNext(conjunction))
        && predicates.begins(afterAdverbs(conjunction + 1));
  }

  /** Whether a dash stands after mentions that begin the sentence, with its bullet, or an item. */
  private boolean isLabelDash(int i) {
    if (!view.is(TokenKind.DASH, i)) {
      return false;
    }
    int first = view.skipBack(i - 1, at -> view.isMentioned(at) || view.isAnd(at));
    boolean bullet = first == 0 && !view.isWord(0);
    return first < 0 || bullet || view.is(TokenKind.SEMICOLON, first);
  }

  private int afterAdverbs(int i) {
    return view.skip(i, at -> view.is(WordClass.ADVERB, at) && !predicates.begins(at));
  }

  /** Whether a token may stand between two predicates that are said together. */
  private boolean joins(int i) {
    return view.parts(i)
        || view.is(WordClass.BE, i)
        || view.is(WordClass.ADVERB, i)
        || view.is(WordClass.COMPARISON, i)
        || view.is(WordClass.ATTRIBUTE, i)
        || isContrasted(i);
  }

  /** Whether another mention follows, without a verb of its own: "heart normal lungs clear". */
  private boolean isAttributeOfNext(Mark<Predicate> predicate) {
    int noun = view.skip(predicate.end(), WordClass.ATTRIBUTE);
    Mention next = view.mentionAt(noun);
    return next != null
        && !view.is(WordClass.PREPOSITION, predicate.first())
        && !view.isVerb(next.endToken());
  }
}
