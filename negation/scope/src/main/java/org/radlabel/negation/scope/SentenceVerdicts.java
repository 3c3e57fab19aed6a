package org.radlabel.negation.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Cue.Says;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.PhraseGroup.Strength;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.Predicate.Gives;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.CueHit;
import org.radlabel.negation.ReferringCue;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.rules.mention.Mention;
import org.radlabel.rules.mention.Sentence;

/**
 * Weighs what reaches the mentions of one sentence.
 *
 * <p>Of the cues that reach a finding one decides, in the order of {@link #STRONGEST_FIRST}; where
 * none but a blank, a condition or an indication does, alternatives ("A or B") are left open; what
 * no cue reaches is there. For one thread.
 */
final class SentenceVerdicts {
  /** Id under which evidence names two findings offered as alternatives. */
  static final String ALTERNATIVE = "alternative.or";

  /** Id under which evidence names one offered for another at which the text breaks off. */
  private static final String BROKEN_OFF = "alternative.broken-off";

  /** Which of several cues decides. */
  static final List<Says> STRONGEST_FIRST =
      List.of(
          Says.OTHER_PERSON,
          Says.HISTORICAL,
          Says.NOT_EXCLUDED,
          Says.NEGATIVE,
          Says.UNCERTAIN_IF_ALONE,
          Says.UNCERTAIN,
          Says.PRESENT,
          Says.UNREADABLE,
          Says.HYPOTHETICAL);

  /** From which of them on alternatives come before a cue. */
  private static final int WEAK = STRONGEST_FIRST.indexOf(Says.UNREADABLE);

  private final Sentence sentence;
  private final SentenceView view;
  private final Scopes scopes;
  private final Structures structures;
  private final LabelCues labels;
  private final Alternatives alternatives;

  /** Of a sentence; {@code observations} are the categories that have a column. */
  SentenceVerdicts(Sentence sentence, Grammar.Parse parse, Set<Category> observations) {
    this.sentence = sentence;
    view = parse.view();
    scopes = new Scopes(parse);
    structures = new Structures(parse);
    labels = new LabelCues(view, parse.statements());
    alternatives = new Alternatives(parse, observations);
  }

  List<AssertedMention> all() {
    List<AssertedMention> all = new ArrayList<>(sentence.mentions().size());
    for (Mention m : sentence.mentions()) {
      all.add(m.phrase().kind() == Kind.STRUCTURE ? structure(m) : finding(m));
    }
    return all;
  }

  List<ReferringCue> referring() {
    List<ReferringCue> all = new ArrayList<>();
    for (Mark<Cue> cue : view.cues()) {
      Optional<ReferringCue.Target> target = scopes.target(cue);
      if (target.isPresent()) {
        all.add(new ReferringCue(cue.rule(), hit(cue).span(), target.get()));
      }
    }
    return all;
  }

  private AssertedMention structure(Mention mention) {
    List<Mark<Predicate>> found = structures.predicatesOf(mention);
    boolean cutOff = view.isAnd(view.size() - 1);
    if (found.isEmpty() || cutOff || mention.phrase().whenPresent() == Strength.NOTHING) {
      return asserted(mention, Assertion.UNSTATED, mention.phrase().id(), List.of());
    }
    Mark<Predicate> strongest = found.get(0);
    Gives gives = strongest.rule().gives();
    Mark<Cue> cue = cueOf(strongest, mention);
    if (cue != null) {
      // What is not normal is left open too.
      boolean denied = gives == Gives.POSITIVE && cue.rule().says() == Says.NEGATIVE;
      Assertion assertion = denied ? Assertion.NEGATIVE : Assertion.UNCERTAIN;
      List<Mark<? extends Rule>> marks = new ArrayList<>(found);
      marks.add(cue);
      return asserted(mention, assertion, cue.rule().id(), marks);
    }
    Assertion assertion =
        switch (gives) {
          case POSITIVE -> present(mention);
          case NEGATIVE -> Assertion.NEGATIVE;
          case BORDERLINE, UNASSESSED, STABLE -> Assertion.UNCERTAIN;
          case NOTHING -> Assertion.UNSTATED;
        };
    boolean suggested = gives == Gives.STABLE || isSuggested(mention, assertion);
    return new AssertedMention(mention, assertion, suggested, strongest.rule().id(), hits(found));
  }

  /** The cue that leaves an abnormal predicate of a structure open; else that which denies it. */
  private @Nullable Mark<Cue> cueOf(Mark<Predicate> predicate, Mention mention) {
    boolean abnormal = predicate.rule().gives() == Gives.POSITIVE;
    boolean normal = predicate.rule().gives() == Gives.NEGATIVE;
    Mark<Cue> denial = null;
    for (int i = 0; i < view.cues().size() && (abnormal || normal); i++) {
      Mark<Cue> cue = view.cues().get(i);
      Says says = cue.rule().says();
      boolean hedges = abnormal && says == Says.UNCERTAIN;
      boolean denies = denial == null && says == Says.NEGATIVE;
      boolean reaches = hedges ? cue.rule().hedgesSome() : abnormal;
      if ((hedges || denies)
          && (qualifies(cue, predicate, mention) || (reaches && scopes.reaches(cue, mention)))) {
        if (hedges) {
          return cue;
        }
        denial = cue;
      }
    }
    return denial;
  }

  private boolean qualifies(Mark<Cue> cue, Mark<Predicate> predicate, Mention mention) {
    return cue.countsFor(mention.category()) && structures.qualifies(cue, predicate);
  }

  private AssertedMention finding(Mention mention) {
    List<Mark<Cue>> reaching = reaching(mention);
    String phrase = mention.phrase().id();
    if (mention.phrase().whenPresent() == Strength.NOTHING || labels.isEmpty(mention)) {
      return asserted(mention, Assertion.UNSTATED, phrase, reaching);
    }
    Mark<Cue> left = leftOpen(reaching);
    if (left != null) {
      return asserted(mention, Assertion.UNCERTAIN, left.rule().id(), reaching);
    }
    Mark<Cue> strongest = strongest(reaching);
    boolean weak = strongest == null || rank(strongest) >= WEAK;
    if (weak && alternatives.isAlternative(mention)) {
      String rule = alternatives.otherThan(mention) == null ? BROKEN_OFF : ALTERNATIVE;
      return asserted(mention, Assertion.UNCERTAIN, rule, reaching);
    }
    return strongest == null
        ? asserted(mention, present(mention), phrase, reaching)
        : said(mention, strongest, reaching);
  }

  /** The cue that decides: the first of those that are the strongest, or null. */
  private static @Nullable Mark<Cue> strongest(List<Mark<Cue>> reaching) {
    Mark<Cue> strongest = null;
    for (int i = 0; i < reaching.size(); i++) {
      Mark<Cue> cue = reaching.get(i);
      strongest = strongest == null || rank(cue) < rank(strongest) ? cue : strongest;
    }
    return strongest;
  }

  private static int rank(Mark<Cue> cue) {
    return STRONGEST_FIRST.indexOf(cue.rule().says());
  }

  /** The cue of exclusion that another denies ("neither can be excluded"), or null. */
  private static @Nullable Mark<Cue> leftOpen(List<Mark<Cue>> reaching) {
    Mark<Cue> exclusion = null;
    boolean denied = false;
    for (int i = 0; i < reaching.size(); i++) {
      Mark<Cue> cue = reaching.get(i);
      boolean excludes = cue.rule().also().contains(Says.NOT_EXCLUDED);
      exclusion = excludes ? cue : exclusion;
      denied |= !excludes && cue.rule().says() == Says.NEGATIVE;
    }
    return denied ? exclusion : null;
  }

  /** What a cue that decides says of a mention. */
  private AssertedMention said(Mention mention, Mark<Cue> cue, List<Mark<Cue>> reaching) {
    boolean own = cue.covers(mention.firstToken());
    Assertion assertion =
        switch (cue.rule().says()) {
          case NEGATIVE -> Assertion.NEGATIVE;
          case UNCERTAIN, NOT_EXCLUDED -> Assertion.UNCERTAIN;
          case UNCERTAIN_IF_ALONE -> own ? Assertion.NEGATIVE : Assertion.UNCERTAIN;
          case PRESENT -> present(mention);
          case HISTORICAL, HYPOTHETICAL, OTHER_PERSON, UNREADABLE, NOTHING -> Assertion.UNSTATED;
        };
    boolean ifAlone = cue.rule().says() == Says.UNCERTAIN_IF_ALONE && !own;
    boolean suggested = ifAlone || isSuggested(mention, assertion);
    return new AssertedMention(mention, assertion, suggested, cue.rule().id(), hits(reaching));
  }

  private AssertedMention asserted(
      Mention mention, Assertion assertion, String rule, List<? extends Mark<?>> marks) {
    boolean suggested = isSuggested(mention, assertion);
    return new AssertedMention(mention, assertion, suggested, rule, hits(marks));
  }

  /** Whether an assertion other than a denial is of something that only suggests its category. */
  private static boolean isSuggested(Mention mention, Assertion assertion) {
    return mention.phrase().whenPresent() != Strength.POSITIVE
        && (assertion == Assertion.POSITIVE || assertion == Assertion.UNCERTAIN);
  }

  private static Assertion present(Mention mention) {
    return Assertion.of(mention.phrase().whenPresent());
  }

  /** The cues that reach a mention, by place, without the denials that are taken back. */
  private List<Mark<Cue>> reaching(Mention mention) {
    List<Mark<Cue>> reaching = new ArrayList<>();
    Mark<Cue> present = null;
    for (int i = 0; i < view.cues().size(); i++) {
      Mark<Cue> c = view.cues().get(i);
      Says says = c.rule().says();
      if (says != Says.NOTHING && !c.isWithin(mention) && scopes.reaches(c, mention)) {
        reaching.add(c);
        present = present == null && says == Says.PRESENT ? c : present;
      }
    }
    return present == null ? reaching : withoutTakenBack(reaching, present, mention);
  }

  private List<Mark<Cue>> withoutTakenBack(
      List<Mark<Cue>> reaching, Mark<Cue> present, Mention mention) {
    return reaching.stream().filter(c -> !takesBack(present, c, mention)).toList();
  }

  /**
   * Whether a cue for what is there takes back a denial: one that stands before the cue, or after
   * the mention, if the cue is of one finding only ("kinking of the tube is not seen") or the
   * denial has a nearer one ("no change in the effusion, pneumothorax is not seen").
   */
  private boolean takesBack(Mark<Cue> present, Mark<Cue> denial, Mention mention) {
    Says says = denial.rule().says();
    boolean behind =
        denial.first() >= mention.endToken()
            && (present.rule().reach() != Cue.Reach.STATEMENT
                || view.namesFinding(mention.endToken(), denial.first()));
    return (denial.first() < present.first() || behind)
        && (says == Says.NEGATIVE || says == Says.UNCERTAIN_IF_ALONE);
  }

  /** The words of marks, by place. */
  private List<CueHit> hits(List<? extends Mark<?>> marks) {
    if (marks.isEmpty()) {
      return List.of();
    }
    List<CueHit> hits = new ArrayList<>(marks.size());
    for (Mark<?> mark : marks) {
      hits.add(hit(mark));
    }
    if (hits.size() > 1) {
      hits.sort(Comparator.comparing(CueHit::span));
    }
    return hits;
  }

  private CueHit hit(Mark<?> mark) {
    return new CueHit(mark.rule().id(), sentence.tokens().span(mark.first(), mark.end()));
  }
}
