package org.radlabel.formats.why;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.radlabel.ReportLabels;
import org.radlabel.lexicons.rules.Answer;
import org.radlabel.lexicons.rules.EnumNames;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.negation.grammar.Cause;
import org.radlabel.negation.grammar.Statement.Antecedent;
import org.radlabel.negation.why.AlternativeReason;
import org.radlabel.negation.why.CueReason;
import org.radlabel.negation.why.Missed;
import org.radlabel.negation.why.Named;
import org.radlabel.negation.why.Reasoning;
import org.radlabel.negation.why.RuleHit;
import org.radlabel.negation.why.StatementReason;
import org.radlabel.negation.why.Stop;
import org.radlabel.negation.why.StructureReason;
import org.radlabel.rules.Span;

/** Writes the reasons of one sentence as members of an object. For one sentence and one thread. */
final class ReasoningJson {
  private final ReportLabels labels;
  private final String field;
  private final JsonGenerator json;

  ReasoningJson(ReportLabels labels, String field, JsonGenerator json) {
    this.labels = labels;
    this.field = field;
    this.json = json;
  }

  void write(Reasoning reasoning) throws IOException {
    list("statements", reasoning.statements(), this::statement);
    list("cues", reasoning.cues(), this::cue);
    list("alternatives", reasoning.alternatives(), this::alternative);
    list("structures", reasoning.structures(), this::structure);
    if (reasoning.answer().isPresent()) {
      json.writeObjectFieldStart("answer");
      answer(reasoning.answer().get());
      json.writeEndObject();
    }
  }

  /** Writes the members of one value. */
  @FunctionalInterface
  private interface Members<T> {
    void write(T value) throws IOException;
  }

  private <T> void list(String name, List<T> values, Members<T> members) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      members.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void statement(StatementReason statement) throws IOException {
    text(statement.span());
    cause(statement.cause());
    rule(statement.rule());
    if (statement.antecedent() != Antecedent.NONE) {
      json.writeStringField("subject", EnumNames.typed(statement.antecedent()));
    }
  }

  private void cue(CueReason reason) throws IOException {
    text(reason.cue().span());
    rule(Optional.of(reason.cue().rule()));
    json.writeStringField("says", EnumNames.typed(reason.cue().rule().says()));
    list("reaches", reason.reached(), this::named);
    json.writeBooleanField("refers_back", reason.refersBack());
    stop("left", reason.left());
    stop("right", reason.right());
    list("misses", reason.missed(), this::missed);
  }

  private void stop(String name, Optional<Stop> stop) throws IOException {
    if (stop.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart(name);
    if (stop.get().word().isPresent()) {
      text(stop.get().word().get());
    }
    cause(stop.get().cause());
    rule(stop.get().rule());
    json.writeEndObject();
  }

  private void missed(Missed missed) throws IOException {
    named(missed.mention());
    json.writeStringField("miss", EnumNames.typed(missed.miss()));
    json.writeStringField("words", PlainWords.of(missed.miss()));
  }

  private void alternative(AlternativeReason choice) throws IOException {
    named(choice.mention());
    json.writeObjectFieldStart("other");
    named(choice.other());
    json.writeEndObject();
    json.writeObjectFieldStart("or");
    text(choice.or());
    json.writeEndObject();
  }

  private void structure(StructureReason reason) throws IOException {
    named(reason.structure());
    json.writeBooleanField("is_place", reason.isPlace());
    list("predicates", reason.predicates(), this::predicate);
    list("others", reason.others(), this::predicate);
  }

  private void predicate(RuleHit<Predicate> hit) throws IOException {
    text(hit.span());
    rule(Optional.of(hit.rule()));
    json.writeStringField("gives", EnumNames.typed(hit.rule().gives()));
  }

  private void answer(RuleHit<Answer> hit) throws IOException {
    text(hit.span());
    rule(Optional.of(hit.rule()));
    json.writeStringField("says", EnumNames.typed(hit.rule().says()));
  }

  private void named(Named mention) throws IOException {
    json.writeStringField("category", mention.category().name());
    text(mention.span());
  }

  private void cause(Cause cause) throws IOException {
    json.writeStringField("cause", EnumNames.typed(cause));
    json.writeStringField("words", PlainWords.of(cause));
  }

  private void rule(Optional<? extends Rule> rule) throws IOException {
    if (rule.isPresent()) {
      json.writeStringField("rule", rule.get().id());
      json.writeStringField("source", rule.get().source().toString());
    }
  }

  private void text(Span span) throws IOException {
    json.writeStringField("text", labels.text(field, span));
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }
}
