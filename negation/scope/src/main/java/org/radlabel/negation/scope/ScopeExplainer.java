package org.radlabel.negation.scope;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Cue.Says;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.ReferringCue;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.negation.why.AlternativeReason;
import org.radlabel.negation.why.CueReason;
import org.radlabel.negation.why.Miss;
import org.radlabel.negation.why.Missed;
import org.radlabel.negation.why.Named;
import org.radlabel.negation.why.Reasoning;
import org.radlabel.negation.why.RuleHit;
import org.radlabel.negation.why.StructureReason;
import org.radlabel.rules.mention.Mention;

/**
 * Says why the scope engine answers as it does: it asks the same scopes, structures and
 * alternatives once more, and keeps what they say. For one sentence, on one thread.
 */
final class ScopeExplainer {
  /** Why a mention is missed to whose side a cue looks. */
  private static final Set<Miss> OUT_OF_SCOPE =
      EnumSet.of(Miss.BEYOND, Miss.OTHER_STATEMENT, Miss.NOT_NEAREST, Miss.NOT_BESIDE);

  private final SentenceView view;
  private final Scopes scopes;
  private final Structures structures;
  private final Alternatives alternatives;
  private final List<AssertedMention> asserted;
  private final List<ReferringCue> referring;
  private final BoundaryReasons boundaries;

  /**
   * Of a sentence.
   *
   * @param asserted what the engine says of its mentions
   * @param referring what it says of mentions of a sentence before
   */
  ScopeExplainer(
      Grammar.Parse parse,
      Set<Category> observations,
      List<AssertedMention> asserted,
      List<ReferringCue> referring) {
    this.view = parse.view();
    this.scopes = new Scopes(parse);
    this.structures = new Structures(parse);
    this.alternatives = new Alternatives(parse, observations);
    this.asserted = asserted;
    this.referring = referring;
    this.boundaries = new BoundaryReasons(parse);
  }

  Reasoning reasoning() {
    return new Reasoning(
        boundaries.statements(),
        view.cues().stream().map(this::reason).toList(),
        asserted.stream()
            .filter(a -> a.rule().equals(SentenceVerdicts.ALTERNATIVE))
            .map(a -> alternative(a.mention()))
            .toList(),
        asserted.stream()
            .filter(a -> isStructure(a.mention()))
            .map(a -> structure(a.mention()))
            .toList(),
        Optional.empty());
  }

  private static boolean isStructure(Mention mention) {
    return mention.phrase().kind() == Kind.STRUCTURE;
  }

  private CueReason reason(Mark<Cue> cue) {
    return new CueReason(
        hit(cue),
        asserted.stream().filter(a -> isReached(cue, a)).map(a -> Named.of(a.mention())).toList(),
        missed(cue),
        referring.stream().anyMatch(r -> r.span().equals(hit(cue).span())),
        looksLeft(cue) ? Optional.of(boundaries.left(scopes.backwardBegin(cue))) : Optional.empty(),
        looksRight(cue) ? Optional.of(boundaries.right(scopes.forwardEnd(cue))) : Optional.empty());
  }

  private List<Missed> missed(Mark<Cue> cue) {
    return asserted.stream()
        .filter(a -> speaks(cue) && !isReached(cue, a))
        .map(a -> new Missed(Named.of(a.mention()), miss(cue, a.mention())))
        .toList();
  }

  private boolean isReached(Mark<Cue> cue, AssertedMention mention) {
    return mention.cues().stream()
        .anyMatch(c -> c.rule().equals(cue.rule().id()) && c.span().equals(hit(cue).span()));
  }

  /** Why a cue did not come to count for a mention. */
  private Miss miss(Mark<Cue> cue, Mention mention) {
    if (cue.isWithin(mention)) {
      return Miss.OWN_WORDS;
    }
    Miss miss = scopes.miss(cue, mention);
    if (isStructure(mention)) {
      return miss == null || miss == Miss.OTHER_SIDE ? Miss.NO_PREDICATE : miss;
    }
    return Objects.requireNonNullElse(miss, Miss.TAKEN_BACK);
  }

  /** Whether the left bound of a cue matters: it looked there, or would have. */
  private boolean looksLeft(Mark<Cue> cue) {
    return speaks(cue)
        && switch (cue.rule().direction()) {
          case FORWARD -> false;
          case BACKWARD, BOTH -> true;
          case EITHER -> isBounded(cue, true);
          case EITHER_BEFORE -> isBounded(cue, true) || !isBounded(cue, false);
        };
  }

  private boolean looksRight(Mark<Cue> cue) {
    return speaks(cue)
        && switch (cue.rule().direction()) {
          case BACKWARD -> false;
          case FORWARD, BOTH -> true;
          case EITHER -> isBounded(cue, false) || !isBounded(cue, true);
          case EITHER_BEFORE -> isBounded(cue, false);
        };
  }

  /** Whether a cue reaches a mention on one side, or would if its scope were wider. */
  private boolean isBounded(Mark<Cue> cue, boolean left) {
    return asserted.stream()
        .filter(a -> left == a.mention().firstToken() < cue.first())
        .anyMatch(a -> isReached(cue, a) || OUT_OF_SCOPE.contains(miss(cue, a.mention())));
  }

  private static boolean speaks(Mark<Cue> cue) {
    return cue.rule().says() != Says.NOTHING;
  }

  private AlternativeReason alternative(Mention mention) {
    Mention other = Objects.requireNonNull(alternatives.otherThan(mention));
    int or = alternatives.orOf(mention, other);
    return new AlternativeReason(
        Named.of(mention), Named.of(other), view.tokens().span(or, or + 1));
  }

  private StructureReason structure(Mention structure) {
    List<Mark<Predicate>> said = structures.predicatesOf(structure);
    return new StructureReason(
        Named.of(structure),
        structures.isModifier(structure),
        said.stream().map(this::hit).toList(),
        view.predicates().stream().filter(p -> !said.contains(p)).map(this::hit).toList());
  }

  private <R extends Rule> RuleHit<R> hit(Mark<R> mark) {
    return new RuleHit<>(mark.rule(), view.tokens().span(mark.first(), mark.end()));
  }
}
