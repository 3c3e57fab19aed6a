package org.radlabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.negation.why.CueReason;
import org.radlabel.negation.why.Named;
import org.radlabel.negation.why.Reasoning;
import org.radlabel.negation.why.SentenceReasoning;
import org.radlabel.negation.why.Stop;
import org.radlabel.rules.Span;

/** What reasons say of a text, a line a fact, such as {@code "No" misses effusion: BEYOND}. */
final class WhyFacts {
  private final String text;
  private final List<String> facts = new ArrayList<>();

  private WhyFacts(String text) {
    this.text = text;
  }

  static List<String> of(String text, List<SentenceReasoning> why) {
    WhyFacts facts = new WhyFacts(text);
    why.forEach(sentence -> facts.add(sentence.reasoning().orElseThrow()));
    return facts.facts;
  }

  private void add(Reasoning reasoning) {
    reasoning
        .statements()
        .forEach(
            s -> {
              facts.add(quoted(s.opening()) + " begins: " + s.cause() + rule(s.rule()));
              facts.add(quoted(s.opening()) + " has its subject by " + s.antecedent());
            });
    reasoning.cues().forEach(this::add);
    reasoning
        .alternatives()
        .forEach(
            a ->
                facts.add(
                    quoted(a.or()) + " offers " + words(a.mention()) + " for " + words(a.other())));
    reasoning
        .structures()
        .forEach(
            s -> {
              s.predicates().forEach(p -> said(s.structure(), p.span(), " is said of ", p.rule()));
              s.others().forEach(p -> said(s.structure(), p.span(), " is not said of ", p.rule()));
              if (s.isPlace()) {
                facts.add(words(s.structure()) + " is a place");
              }
            });
    reasoning.answer().ifPresent(a -> facts.add(quoted(a.span()) + " answers: " + a.rule().id()));
  }

  private void said(Named structure, Span predicate, String how, Rule rule) {
    facts.add(quoted(predicate) + how + words(structure) + ": " + rule.id());
  }

  private void add(CueReason cue) {
    String name = quoted(cue.cue().span());
    String reached = cue.reached().stream().map(this::words).collect(Collectors.joining(", "));
    facts.add(name + " reaches " + (reached.isEmpty() ? "nothing" : reached));
    cue.left().ifPresent(stop -> facts.add(name + " goes back to " + stop(stop)));
    cue.right().ifPresent(stop -> facts.add(name + " stops before " + stop(stop)));
    cue.missed().forEach(m -> facts.add(name + " misses " + words(m.mention()) + ": " + m.miss()));
    if (cue.refersBack()) {
      facts.add(name + " refers back");
    }
  }

  private String stop(Stop stop) {
    return stop.word().map(this::quoted).orElse("an end") + ": " + stop.cause() + rule(stop.rule());
  }

  private static String rule(Optional<Rule> rule) {
    return rule.map(r -> " " + r.id()).orElse("");
  }

  private String words(Named mention) {
    return mention.span().of(text);
  }

  private String quoted(Span span) {
    return '"' + span.of(text) + '"';
  }
}
