package org.radlabel.concepts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Cue.Says;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.CueHit;
import org.radlabel.rules.mention.Mention;
import org.radlabel.rules.mention.Sentence;

/**
 * Reads assertion, time and person off the cues that reach a concept, each for itself. Where a
 * report's label needs one answer, history hides a denial; here it does not.
 */
final class ConceptReading {
  private static final List<Says> ASSERTIONS =
      List.of(Says.NOT_EXCLUDED, Says.NEGATIVE, Says.UNCERTAIN);
  private static final List<Says> TIMES = List.of(Says.HYPOTHETICAL, Says.HISTORICAL);
  private static final List<Says> PERSONS = List.of(Says.OTHER_PERSON);

  private final AssertedMention answer;
  private final Map<String, Cue> cues;

  private ConceptReading(AssertedMention answer, Map<String, Cue> cues) {
    this.answer = answer;
    this.cues = cues;
  }

  /** A sentence with one mention more, which replaces those it overlaps. */
  static Sentence with(Sentence sentence, Mention concept) {
    List<Mention> mentions =
        Stream.concat(
                Stream.of(concept),
                sentence.mentions().stream().filter(m -> !m.span().overlaps(concept.span())))
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    return new Sentence(sentence.text(), sentence.tokens(), mentions);
  }

  /** What a classifier's answer says of a concept. */
  static ConceptAssertion of(AssertedMention answer, Map<String, Cue> cues) {
    return new ConceptReading(answer, cues).read();
  }

  /** A cue that decided, and what it said. */
  private record Decided(Says says, CueHit cue) {}

  private ConceptAssertion read() {
    Optional<Decided> assertion = strongest(ASSERTIONS);
    Optional<Decided> time = strongest(TIMES);
    Optional<Decided> person = strongest(PERSONS);
    boolean alternative =
        assertion.isEmpty() && time.isEmpty() && answer.assertion() == Assertion.UNCERTAIN;
    List<CueHit> hits =
        Stream.of(assertion, time, person)
            .flatMap(Optional::stream)
            .map(Decided::cue)
            .distinct()
            .toList();
    return new ConceptAssertion(
        answer.mention().span(),
        alternative
            ? Assertion.UNCERTAIN
            : assertion.map(ConceptReading::assertion).orElse(Assertion.POSITIVE),
        time.map(ConceptReading::time).orElse(Temporality.CURRENT),
        person.isPresent() ? Experiencer.OTHER : Experiencer.PATIENT,
        hits,
        rules(alternative, hits));
  }

  private List<String> rules(boolean alternative, List<CueHit> hits) {
    Set<String> rules = new LinkedHashSet<>();
    if (alternative) {
      rules.add(answer.rule());
    }
    hits.forEach(hit -> rules.add(hit.rule()));
    return new ArrayList<>(rules);
  }

  private Optional<Decided> strongest(List<Says> order) {
    return order.stream().map(this::saying).flatMap(Optional::stream).findFirst();
  }

  private Optional<Decided> saying(Says says) {
    return answer.cues().stream()
        .filter(hit -> Objects.requireNonNull(cues.get(hit.rule())).saysAlso(says))
        .map(hit -> new Decided(says, hit))
        .findFirst();
  }

  private static Assertion assertion(Decided decided) {
    return decided.says() == Says.NEGATIVE ? Assertion.NEGATIVE : Assertion.UNCERTAIN;
  }

  private static Temporality time(Decided decided) {
    return decided.says() == Says.HISTORICAL ? Temporality.HISTORICAL : Temporality.HYPOTHETICAL;
  }
}
