package org.radlabel.negation.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Cue.Says;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.PhraseGroup.Strength;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.CueHit;
import org.radlabel.negation.ReferringCue;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.negation.why.Reasoning;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.Mention;
import org.radlabel.rules.Sentence;

/**
 * The scope engine: cues with direction and reach for findings, predicates for structures.
 *
 * <p>Of the cues that reach a finding one decides, in the order of {@link #STRONGEST_FIRST}; where
 * none but a blank, a condition or an indication does, alternatives ("A or B") are left open; what
 * no cue reaches is there. Immutable, safe for any number of threads.
 */
final class ScopeClassifier implements AssertionClassifier {
  /** Id under which evidence names two findings offered as alternatives. */
  static final String ALTERNATIVE = "alternative.or";

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

  private final Grammar grammar;
  private final Set<Category> observations;

  /**
   * Compiles the cues.
   *
   * @param open whether any content word counts as a mention where scopes end
   */
  ScopeClassifier(CompiledLexicon lexicon, boolean open) {
    observations = Set.copyOf(lexicon.lexicon().columns());
    grammar = open ? Grammar.open(lexicon) : Grammar.of(lexicon);
  }

  @Override
  public List<AssertedMention> classify(Sentence sentence) {
    if (sentence.mentions().isEmpty()) {
      return List.of();
    }
    return new OfSentence(sentence).all();
  }

  @Override
  public List<ReferringCue> referring(Sentence sentence) {
    return grammar.mayRefer(sentence) ? new OfSentence(sentence).referring() : List.of();
  }

  @Override
  public Optional<Reasoning> explain(Sentence sentence) {
    Grammar.Parse parse = grammar.parse(sentence);
    return Optional.of(
        new ScopeExplainer(parse, observations, classify(sentence), referring(sentence))
            .reasoning());
  }

  /** The work on one sentence. */
  private final class OfSentence {
    private final Sentence sentence;
    private final SentenceView view;
    private final Scopes scopes;
    private final Structures structures;
    private final Alternatives alternatives;

    OfSentence(Sentence sentence) {
      this.sentence = sentence;
      Grammar.Parse parse = grammar.parse(sentence);
      view = parse.view();
      scopes = new Scopes(parse);
      structures = new Structures(view);
      alternatives = new Alternatives(parse, observations);
    }

    List<AssertedMention> all() {
      return sentence.mentions().stream()
          .map(m -> m.phrase().kind() == Kind.STRUCTURE ? structure(m) : finding(m))
          .toList();
    }

    List<ReferringCue> referring() {
      List<ReferringCue> all = new ArrayList<>();
      for (Mark<Cue> cue : view.cues()) {
        scopes
            .target(cue)
            .ifPresent(target -> all.add(new ReferringCue(cue.rule(), hit(cue).span(), target)));
      }
      return all;
    }

    private AssertedMention structure(Mention mention) {
      List<Mark<Predicate>> found = structures.predicatesOf(mention);
      if (found.isEmpty() || mention.phrase().whenPresent() == Strength.NOTHING) {
        return asserted(mention, Assertion.UNSTATED, mention.phrase().id(), List.of());
      }
      Mark<Predicate> strongest = found.get(0);
      List<CueHit> hits = hits(found);
      if (hits.size() > 1) {
        hits.sort(OfSentence::byPlace);
      }
      Mark<Cue> cue = cueOf(strongest, mention);
      if (cue != null) {
        return judged(mention, strongest, cue, hits);
      }
      Assertion assertion = assertion(strongest.rule().gives());
      if (assertion == Assertion.POSITIVE) {
        return asserted(mention, present(mention), strongest.rule().id(), hits);
      }
      boolean suggested =
          strongest.rule().gives() == Predicate.Gives.STABLE || isSuggested(mention, assertion);
      return new AssertedMention(mention, assertion, suggested, strongest.rule().id(), hits);
    }

    /** The cue that leaves a predicate of a structure open, or denies it; or null. */
    private Mark<Cue> cueOf(Mark<Predicate> predicate, Mention mention) {
      boolean abnormal = predicate.rule().gives() == Predicate.Gives.POSITIVE;
      boolean normal = predicate.rule().gives() == Predicate.Gives.NEGATIVE;
      Mark<Cue> denial = null;
      for (Mark<Cue> cue : view.cues()) {
        Says says = cue.rule().says();
        boolean qualifies =
            cue.countsFor(mention.category()) && structures.qualifies(cue, predicate);
        boolean specific = cue.rule().applies().isToSomeOnly() && scopes.reaches(cue, mention);
        if (abnormal && says == Says.UNCERTAIN && (qualifies || specific)) {
          return cue;
        }
        boolean denies =
            says == Says.NEGATIVE
                && ((abnormal && scopes.reaches(cue, mention))
                    || ((abnormal || normal) && qualifies));
        denial = denial == null && denies ? cue : denial;
      }
      return denial;
    }

    /** A structure whose predicate a cue denies or leaves open: not normal is left open too. */
    private AssertedMention judged(
        Mention mention, Mark<Predicate> predicate, Mark<Cue> cue, List<CueHit> predicates) {
      List<CueHit> hits = new ArrayList<>(predicates);
      hits.add(hit(cue));
      hits.sort(OfSentence::byPlace);
      boolean abnormal = predicate.rule().gives() == Predicate.Gives.POSITIVE;
      Assertion assertion = abnormal ? assertion(cue.rule().says()) : Assertion.UNCERTAIN;
      return asserted(mention, assertion, cue.rule().id(), hits);
    }

    private static Assertion assertion(Predicate.Gives gives) {
      return switch (gives) {
        case POSITIVE -> Assertion.POSITIVE;
        case NEGATIVE -> Assertion.NEGATIVE;
        case BORDERLINE, UNASSESSED, STABLE -> Assertion.UNCERTAIN;
        case NOTHING -> Assertion.UNSTATED;
      };
    }

    private AssertedMention finding(Mention mention) {
      List<Mark<Cue>> reaching = reaching(mention);
      List<CueHit> hits = hits(reaching);
      if (mention.phrase().whenPresent() == Strength.NOTHING) {
        return asserted(mention, Assertion.UNSTATED, mention.phrase().id(), hits);
      }
      if (reaching.isEmpty() && !alternatives.isAlternative(mention)) {
        return asserted(mention, present(mention), mention.phrase().id(), hits);
      }
      Mark<Cue> left = leftOpen(reaching);
      if (left != null) {
        return asserted(mention, Assertion.UNCERTAIN, left.rule().id(), hits);
      }
      for (Says says : STRONGEST_FIRST) {
        if (says == Says.UNREADABLE && alternatives.isAlternative(mention)) {
          return asserted(mention, Assertion.UNCERTAIN, ALTERNATIVE, hits);
        }
        for (Mark<Cue> cue : reaching) {
          if (cue.rule().says() == says) {
            return said(mention, cue, hits);
          }
        }
      }
      return asserted(mention, present(mention), mention.phrase().id(), hits);
    }

    /** The cue of exclusion that another denies ("neither can be excluded"), or null. */
    private static Mark<Cue> leftOpen(List<Mark<Cue>> reaching) {
      Mark<Cue> exclusion = null;
      boolean denied = false;
      for (Mark<Cue> cue : reaching) {
        boolean excludes = cue.rule().also().contains(Says.NOT_EXCLUDED);
        exclusion = excludes ? cue : exclusion;
        denied |= !excludes && cue.rule().says() == Says.NEGATIVE;
      }
      return denied ? exclusion : null;
    }

    private static AssertedMention said(Mention mention, Mark<Cue> mark, List<CueHit> hits) {
      Cue cue = mark.rule();
      if (cue.says() == Says.UNCERTAIN_IF_ALONE) {
        boolean own = mark.covers(mention.firstToken());
        return own
            ? asserted(mention, Assertion.NEGATIVE, cue.id(), hits)
            : new AssertedMention(mention, Assertion.UNCERTAIN, true, cue.id(), hits);
      }
      if (cue.says() == Says.PRESENT) {
        return asserted(mention, present(mention), cue.id(), hits);
      }
      return asserted(mention, assertion(cue.says()), cue.id(), hits);
    }

    private static AssertedMention asserted(
        Mention mention, Assertion assertion, String rule, List<CueHit> hits) {
      return new AssertedMention(mention, assertion, isSuggested(mention, assertion), rule, hits);
    }

    /** Whether an assertion other than a denial is of something that only suggests its category. */
    private static boolean isSuggested(Mention mention, Assertion assertion) {
      return mention.phrase().whenPresent() != Strength.POSITIVE
          && (assertion == Assertion.POSITIVE || assertion == Assertion.UNCERTAIN);
    }

    private static Assertion present(Mention mention) {
      return Assertion.of(mention.phrase().whenPresent());
    }

    private static Assertion assertion(Says says) {
      return switch (says) {
        case NEGATIVE -> Assertion.NEGATIVE;
        case UNCERTAIN, NOT_EXCLUDED, UNCERTAIN_IF_ALONE -> Assertion.UNCERTAIN;
        case HISTORICAL, HYPOTHETICAL, OTHER_PERSON, UNREADABLE, PRESENT, NOTHING ->
            Assertion.UNSTATED;
      };
    }

    /** The cues that reach a mention, by place, without the denials that are taken back. */
    private List<Mark<Cue>> reaching(Mention mention) {
      List<Mark<Cue>> reaching = new ArrayList<>();
      for (Mark<Cue> cue : view.cues()) {
        if (cue.rule().says() != Says.NOTHING
            && !isWithin(cue, mention)
            && scopes.reaches(cue, mention)) {
          reaching.add(cue);
        }
      }
      for (int i = 0; i < reaching.size(); i++) {
        Mark<Cue> cue = reaching.get(i);
        if (cue.rule().says() == Says.PRESENT) {
          reaching.removeIf(denial -> takesBack(cue, denial, mention));
          return reaching;
        }
      }
      return reaching;
    }

    /**
     * Whether a cue for what is there takes back a denial: one that stands before the cue, or
     * behind the mention, if the cue is of one finding only ("kinking of the tube is not seen") or
     * the denial has a nearer one ("no change in the effusion, pneumothorax is not seen").
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

    private <R extends Rule> List<CueHit> hits(List<Mark<R>> marked) {
      if (marked.isEmpty()) {
        return List.of();
      }
      List<CueHit> hits = new ArrayList<>(marked.size());
      for (int i = 0; i < marked.size(); i++) {
        hits.add(hit(marked.get(i)));
      }
      return hits;
    }

    private static boolean isWithin(Mark<Cue> cue, Mention mention) {
      return mention.firstToken() <= cue.first() && cue.end() <= mention.endToken();
    }

    private CueHit hit(Mark<? extends Rule> mark) {
      return new CueHit(mark.rule().id(), sentence.tokens().span(mark.first(), mark.end()));
    }

    private static int byPlace(CueHit a, CueHit b) {
      return a.span().compareTo(b.span());
    }
  }
}
