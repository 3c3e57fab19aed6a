package org.radlabel.workbench.server;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.evaluation.Comparison;
import org.radlabel.evaluation.Confusion;
import org.radlabel.evaluation.KappaIntervals;
import org.radlabel.evaluation.json.Numbers;
import org.radlabel.evaluation.measure.Interval;
import org.radlabel.formats.corrections.CategoryNames;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.workbench.marks.Agreement;
import org.radlabel.workbench.marks.Gold;
import org.radlabel.workbench.marks.Marks;
import org.radlabel.workbench.query.RuleScan;
import org.radlabel.workbench.query.RuleSnippet;

/** Answers what is asked of the review as a whole: readers, gold, rules. Thread-safe. */
final class Reviewing {
  private final Room room;
  private final Marks marks;
  private final Agreement agreement;

  Reviewing(Room room) {
    this.room = room;
    marks = room.marks();
    agreement = room.agreement();
  }

  Map<String, Answer> answers() {
    return Map.of("agreement", this::agreement, "rule", this::rule, "gold.csv", this::gold);
  }

  private void agreement(Asked asked, Context request) throws IOException {
    List<String> names = new ArrayList<>(marks.readers().keySet());
    String first = chosen(asked.text("a"), names, 0);
    String second = chosen(asked.text("b"), names, 1);
    Optional<Comparison> compared =
        first.equals(second) ? Optional.empty() : agreement.of(first, second);
    int undecided = agreement.undecided().size();
    int gold = gold().reports();
    Json.give(
        request,
        json -> {
          Json.counts("readers", marks.readers(), json);
          json.writeStringField("a", first);
          json.writeStringField("b", second);
          json.writeNumberField("undecided", undecided);
          json.writeNumberField("gold", gold);
          if (compared.isPresent()) {
            compared(compared.get(), json);
          }
        });
  }

  private static String chosen(String wanted, List<String> names, int otherwise) {
    if (names.contains(wanted)) {
      return wanted;
    }
    return names.size() > otherwise ? names.get(otherwise) : "";
  }

  private static void compared(Comparison compared, JsonGenerator json) throws IOException {
    KappaIntervals kappas = compared.kappas().orElseThrow();
    json.writeNumberField("reports", compared.reports());
    json.writeObjectFieldStart("all");
    row(compared.all(), kappas.all(), json);
    json.writeEndObject();
    json.writeObjectFieldStart("categories");
    for (Map.Entry<Category, Confusion> category : compared.byCategory().entrySet()) {
      json.writeObjectFieldStart(category.getKey().name());
      Interval interval = kappas.byCategory().get(category.getKey());
      row(category.getValue(), Objects.requireNonNull(interval), json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void row(Confusion cells, Interval interval, JsonGenerator json)
      throws IOException {
    json.writeNumberField("agree", cells.agreement());
    Numbers.field("kappa", cells.kappa(), json);
    Numbers.field("low", interval.low(), json);
    Numbers.field("high", interval.high(), json);
    json.writeArrayFieldStart("values");
    for (Cell value : Cell.SCORED) {
      long same = cells.count(value, value);
      json.writeStartObject();
      json.writeNumberField("same", same);
      json.writeNumberField("differ", cells.inFirst(value) + cells.inSecond(value) - 2 * same);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void rule(Asked asked, Context request) {
    String id = asked.text("rule");
    Lexicon lexicon = room.labeler().get().lexicon();
    Optional<Rule> rule = RuleSnippet.rule(lexicon, id);
    if (rule.isEmpty()) {
      throw new RefusedException(404, "The lexicon has no such rule.");
    }
    RuleScan.Progress progress = room.rules().progress(id);
    Json.give(
        request,
        json -> {
          json.writeStringField("kind", rule.get().kindName());
          json.writeStringField("source", rule.get().source().toString());
          json.writeStringField("comment", rule.get().comment());
          json.writeStringField("snippet", RuleSnippet.of(rule.get()));
          json.writeNumberField("read", progress.read());
          json.writeNumberField("total", progress.total());
          json.writeNumberField("found", progress.found());
        });
  }

  private Gold gold() {
    return Gold.of(
        marks,
        room.corpus().labels().categories(),
        CategoryNames.of(room.labeler().get())::isDevice);
  }

  private void gold(Asked asked, Context request) {
    request
        .contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"gold.csv\"")
        .result(gold().csv());
  }
}
