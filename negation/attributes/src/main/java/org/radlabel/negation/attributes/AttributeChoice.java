package org.radlabel.negation.attributes;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.AttributeHit;
import org.radlabel.negation.Attributes;
import org.radlabel.negation.attributes.Claims.Claim;
import org.radlabel.negation.attributes.Claims.From;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.rules.Span;
import org.radlabel.rules.mention.Sentence;

/** Chooses the attributes of a mention from what is said of it. For one sentence. */
final class AttributeChoice {
  private static final String BILATERAL = "bilateral";
  private static final String UNCHANGED = "unchanged";

  private final Sentence sentence;

  AttributeChoice(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The attributes of a mention of a category. */
  Attributes of(List<Claim> claims, Category category) {
    Map<Attribute, List<Claim>> all =
        claims.stream()
            .filter(c -> c.mark().rule().speaksOf(category))
            .collect(
                Collectors.groupingBy(
                    c -> c.mark().rule().attribute(),
                    () -> new EnumMap<>(Attribute.class),
                    Collectors.toList()));
    List<AttributeHit> hits = new ArrayList<>();
    all.forEach((attribute, said) -> hits.addAll(choose(attribute, said)));
    return hits.isEmpty() ? Attributes.NONE : new Attributes(hits);
  }

  private List<AttributeHit> choose(Attribute attribute, List<Claim> said) {
    List<Mark<AttributeRule>> surest = surest(said);
    return switch (attribute) {
      case SIDE -> List.of(side(surest));
      case LOCATION -> locations(ownFirst(said));
      case SEVERITY -> List.of(hit(surest.stream().max(comparing(this::degree)).orElseThrow()));
      case SIZE -> List.of(hit(surest.stream().max(comparing(this::size)).orElseThrow()));
      case CHANGE -> List.of(hit(change(ownFirst(said))));
      case CHRONICITY, TIP, DISTANCE -> List.of(hit(surest.get(0)));
    };
  }

  private int degree(Mark<AttributeRule> mark) {
    return Attribute.SEVERITY.choices().indexOf(mark.rule().value());
  }

  private BigDecimal size(Mark<AttributeRule> mark) {
    return Size.centimetres(mark, sentence);
  }

  /** What is said in the surest way in which anything is. */
  private static List<Mark<AttributeRule>> surest(List<Claim> said) {
    From from = said.stream().map(Claim::from).min(Comparator.naturalOrder()).orElseThrow();
    return marks(said, c -> c.from() == from);
  }

  /** What is said of the mention itself; what it shares with a neighbour only if that is all. */
  private static List<Mark<AttributeRule>> ownFirst(List<Claim> said) {
    List<Mark<AttributeRule>> own = marks(said, c -> c.from() != From.SHARED);
    return own.isEmpty() ? marks(said, c -> true) : own;
  }

  private static List<Mark<AttributeRule>> marks(List<Claim> said, Predicate<Claim> so) {
    return said.stream().filter(so).map(Claim::mark).toList();
  }

  private AttributeHit side(List<Mark<AttributeRule>> marks) {
    Mark<AttributeRule> first = marks.get(0);
    for (Mark<AttributeRule> mark : marks) {
      if (mark.rule().value().equals(BILATERAL)) {
        return hit(mark);
      }
      if (!mark.rule().value().equals(first.rule().value())) {
        int end = Math.max(first.end(), mark.end());
        return hit(new Mark<>(first.rule(), first.first(), end), BILATERAL);
      }
    }
    return hit(first);
  }

  private List<AttributeHit> locations(List<Mark<AttributeRule>> marks) {
    Map<String, AttributeHit> byName = new LinkedHashMap<>();
    marks.forEach(m -> byName.putIfAbsent(m.rule().value(), hit(m)));
    return List.copyOf(byName.values());
  }

  /** The first change; that nothing has changed only if nothing else is said. */
  private static Mark<AttributeRule> change(List<Mark<AttributeRule>> marks) {
    return marks.stream()
        .filter(m -> !m.rule().value().equals(UNCHANGED))
        .findFirst()
        .orElse(marks.get(0));
  }

  private AttributeHit hit(Mark<AttributeRule> mark) {
    return hit(
        mark,
        switch (mark.rule().attribute()) {
          case SIZE -> Size.written(mark, sentence);
          case DISTANCE -> Size.distance(mark, sentence);
          default -> mark.rule().value();
        });
  }

  private AttributeHit hit(Mark<AttributeRule> mark, String value) {
    Span span = sentence.tokens().span(mark.first(), mark.end());
    return new AttributeHit(mark.rule().attribute(), value, mark.rule().id(), span);
  }
}
