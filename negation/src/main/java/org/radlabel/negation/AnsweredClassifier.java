package org.radlabel.negation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.lexicons.rules.Answer;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.PhraseGroup.Strength;
import org.radlabel.negation.why.Reasoning;
import org.radlabel.negation.why.RuleHit;
import org.radlabel.rules.mention.Mention;
import org.radlabel.rules.mention.Sentence;
import org.radlabel.rules.template.TemplateItem;
import org.radlabel.rules.template.Templates;

/**
 * Reads a sentence that is an item of a template by its answer: "Pneumothorax: no".
 *
 * <p>The label is read as if it stood alone; a no turns what it says is there into what is absent,
 * an open answer leaves it open. What is said of a structure ("Heart size: stable") is read as any
 * other sentence, and so is every sentence that is no item. Immutable, safe for any number of
 * threads.
 */
public final class AnsweredClassifier implements AssertionClassifier {
  private final AssertionClassifier plain;
  private final Templates templates;

  /**
   * Answers the items of templates, and leaves the rest to a classifier.
   *
   * @param plain reads what is no item
   * @param templates finds the items
   */
  public AnsweredClassifier(AssertionClassifier plain, Templates templates) {
    this.plain = Objects.requireNonNull(plain, "plain");
    this.templates = Objects.requireNonNull(templates, "templates");
  }

  @Override
  public List<AssertedMention> classify(Sentence sentence) {
    if (sentence.mentions().isEmpty()) {
      return List.of();
    }
    Optional<TemplateItem> item = item(sentence);
    return item.isPresent() ? answered(sentence, item.get()) : plain.classify(sentence);
  }

  /** The item that a sentence is, if it is one. */
  private Optional<TemplateItem> item(Sentence sentence) {
    return templates.whole(sentence.tokens().characters());
  }

  @Override
  public List<ReferringCue> referring(Sentence sentence) {
    return plain.referring(sentence);
  }

  @Override
  public Said said(Sentence sentence) {
    if (sentence.mentions().isEmpty()) {
      return plain.said(sentence);
    }
    Optional<TemplateItem> item = item(sentence);
    return item.isPresent()
        ? new Said(answered(sentence, item.get()), referring(sentence))
        : plain.said(sentence);
  }

  @Override
  public Optional<Reasoning> explain(Sentence sentence) {
    Optional<TemplateItem> item = item(sentence);
    if (item.isEmpty() || classify(sentence).stream().noneMatch(a -> isBy(item.get(), a))) {
      return plain.explain(sentence);
    }
    Sentence label = sentence.first(item.get().label().end());
    boolean all = label.mentions().size() == sentence.mentions().size();
    return plain
        .explain(all ? label : sentence)
        .map(r -> r.answeredBy(new RuleHit<>(item.get().answer(), item.get().answered())));
  }

  private static boolean isBy(TemplateItem item, AssertedMention mention) {
    return mention.rule().equals(item.answer().id());
  }

  private List<AssertedMention> answered(Sentence sentence, TemplateItem item) {
    IdentityHashMap<Mention, AssertedMention> labels = new IdentityHashMap<>();
    plain.classify(sentence.first(item.label().end())).forEach(a -> labels.put(a.mention(), a));
    List<AssertedMention> all = new ArrayList<>();
    for (AssertedMention whole : plain.classify(sentence)) {
      AssertedMention label = labels.get(whole.mention());
      if (label != null && !isOfStructure(label)) {
        all.add(answered(label, item));
      } else {
        all.add(label == null && isOfAbsent(whole, item) ? silent(whole, item) : whole);
      }
    }
    return all;
  }

  /** Whether a comment on what is not there, or was not told, names something. */
  private static boolean isOfAbsent(AssertedMention mention, TemplateItem item) {
    Answer.Says says = item.answer().says();
    return (says == Answer.Says.NO || says == Answer.Says.NOTHING)
        && mention.mention().span().start() >= item.label().end();
  }

  private static AssertedMention silent(AssertedMention mention, TemplateItem item) {
    return new AssertedMention(
        mention.mention(), Assertion.UNSTATED, false, item.answer().id(), mention.cues());
  }

  private static boolean isOfStructure(AssertedMention label) {
    return label.mention().phrase().kind() == Kind.STRUCTURE
        && label.assertion() == Assertion.UNSTATED;
  }

  private static AssertedMention answered(AssertedMention label, TemplateItem item) {
    Assertion assertion = assertion(label.assertion(), item.answer().says());
    boolean suggested =
        assertion != Assertion.NEGATIVE
            && (label.suggested() || label.mention().phrase().whenPresent() != Strength.POSITIVE);
    List<CueHit> cues = new ArrayList<>(label.cues());
    cues.add(new CueHit(item.answer().id(), item.answered()));
    cues.sort((a, b) -> a.span().compareTo(b.span()));
    return new AssertedMention(label.mention(), assertion, suggested, item.answer().id(), cues);
  }

  private static Assertion assertion(Assertion label, Answer.Says answer) {
    if (label == Assertion.UNSTATED || answer == Answer.Says.NOTHING) {
      return Assertion.UNSTATED;
    }
    return switch (answer) {
      case YES -> label;
      case NO -> label == Assertion.NEGATIVE ? Assertion.UNSTATED : Assertion.NEGATIVE;
      case OPEN, NOTHING -> Assertion.UNCERTAIN;
    };
  }
}
