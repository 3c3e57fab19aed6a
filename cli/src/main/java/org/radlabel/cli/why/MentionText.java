package org.radlabel.cli.why;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.radlabel.Evidence;
import org.radlabel.formats.why.PlainWords;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.EnumNames;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.CueHit;
import org.radlabel.negation.why.AlternativeReason;
import org.radlabel.negation.why.CueReason;
import org.radlabel.negation.why.Reasoning;
import org.radlabel.negation.why.RuleHit;
import org.radlabel.negation.why.StructureReason;

/** What became of a mention, in words: which cue, choice, predicate or answer decided. */
final class MentionText {
  private final Reasoning reasoning;
  private final List<CueReason> cues;
  private final Quoting quoting;

  /**
   * For the mentions of a sentence.
   *
   * @param cues those of all sentences of the same text
   */
  MentionText(Reasoning reasoning, List<CueReason> cues, Quoting quoting) {
    this.reasoning = reasoning;
    this.cues = cues;
    this.quoting = quoting;
  }

  /**
   * One line: what it is, what is said of it, why.
   *
   * @param implied whether it is no mention of its own, but implied by the one before it
   */
  String of(Evidence mention, boolean implied) {
    String words = quoting.of(mention.span());
    String category = mention.category().name();
    return words
        + (words.equalsIgnoreCase(category) ? "" : " (" + category + ")")
        + ": "
        + EnumNames.typed(mention.assertion())
        + ", as "
        + (implied ? "what is named means this too" : reason(mention));
  }

  private String reason(Evidence mention) {
    return byAnswer(mention)
        .or(() -> byStructure(mention))
        .or(() -> byCue(mention))
        .or(() -> byChoice(mention))
        .orElseGet(() -> byItself(mention));
  }

  private Optional<String> byAnswer(Evidence mention) {
    return reasoning
        .answer()
        .filter(a -> a.rule().id().equals(mention.rule()))
        .map(
            a ->
                quoting.quoted(a.span())
                    + " answers it: "
                    + PlainWords.of(a.rule().says())
                    + ": "
                    + Quoting.rule(a.rule()));
  }

  private Optional<String> byStructure(Evidence mention) {
    return reasoning.structures().stream()
        .filter(s -> s.structure().span().equals(mention.span()))
        .filter(s -> s.structure().phrase().id().equals(mention.phrase()))
        .findFirst()
        .map(s -> structure(mention, s));
  }

  private String structure(Evidence mention, StructureReason structure) {
    if (structure.isPlace()) {
      return "it only says where the finding after it is";
    }
    if (mention.assertion() == Assertion.UNSTATED && mention.rule().equals(mention.phrase())) {
      return unsaid(structure);
    }
    String said =
        structure.predicates().stream().map(this::predicate).collect(Collectors.joining(", and "));
    return said + decidingCue(mention).map(c -> "; " + judges(mention, c)).orElse("");
  }

  /** What a cue makes of words for what a structure is like: what is not normal is left open. */
  private String judges(Evidence mention, CueReason cue) {
    boolean open = mention.assertion() == Assertion.UNCERTAIN;
    String so = open && cue.cue().rule().says() == Cue.Says.NEGATIVE ? ", so it is left open" : "";
    return does(cue) + so;
  }

  private String unsaid(StructureReason structure) {
    String others =
        structure.others().stream()
            .map(p -> quoting.quoted(p.span()))
            .distinct()
            .collect(Collectors.joining(", "));
    return "nothing that counts is said of what it is like"
        + (others.isEmpty() ? "" : "; not said of it: " + others);
  }

  private String predicate(RuleHit<Predicate> hit) {
    return quoting.quoted(hit.span())
        + " "
        + PlainWords.of(hit.rule().gives())
        + ": "
        + Quoting.rule(hit.rule());
  }

  private Optional<String> byCue(Evidence mention) {
    return decidingCue(mention).map(cue -> byCue(mention, cue));
  }

  private String byCue(Evidence mention, CueReason cue) {
    String others = others(mention, cue);
    boolean denied =
        cue.cue().rule().says() == Cue.Says.NEGATIVE && mention.assertion() == Assertion.UNCERTAIN;
    if (denied) {
      return others + " denies " + quoting.quoted(cue.cue().span()) + ", which leaves it open";
    }
    return decides(mention, cue) + (others.isEmpty() ? "" : "; " + others + " counts less");
  }

  private Optional<String> byChoice(Evidence mention) {
    return reasoning.alternatives().stream()
        .filter(a -> a.mention().span().equals(mention.span()))
        .filter(a -> a.mention().phrase().id().equals(mention.phrase()))
        .findFirst()
        .map(this::choice);
  }

  private String choice(AlternativeReason choice) {
    return quoting.quoted(choice.or())
        + " offers it as an alternative to "
        + quoting.of(choice.other().span());
  }

  private String decides(Evidence mention, CueReason cue) {
    Cue rule = cue.cue().rule();
    if (rule.says() == Cue.Says.UNCERTAIN_IF_ALONE && mention.assertion() == Assertion.NEGATIVE) {
      return quoting.quoted(cue.cue().span()) + " denies it as a whole";
    }
    return does(cue);
  }

  private String does(CueReason cue) {
    String place = reasoning.cues().contains(cue) ? "" : ", in another sentence,";
    return quoting.quoted(cue.cue().span()) + place + " " + PlainWords.of(cue.cue().rule().says());
  }

  /** The cues that reach a mention too, and do not decide. */
  private String others(Evidence mention, CueReason deciding) {
    return mention.cues().stream()
        .map(CueHit::span)
        .filter(span -> !span.equals(deciding.cue().span()))
        .map(quoting::quoted)
        .collect(Collectors.joining(", "));
  }

  private Optional<CueReason> decidingCue(Evidence mention) {
    return cues.stream()
        .filter(c -> c.cue().rule().id().equals(mention.rule()))
        .filter(c -> mention.cues().stream().anyMatch(h -> h.span().equals(c.cue().span())))
        .findFirst();
  }

  private static String byItself(Evidence mention) {
    return switch (mention.assertion()) {
      case POSITIVE -> "it is named, and nothing denies it or leaves it open";
      case NEGATIVE, UNCERTAIN -> "these words say so by themselves";
      case UNSTATED -> "these words by themselves say nothing that counts";
    };
  }
}
