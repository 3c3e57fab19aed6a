package org.radlabel.negation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.Claim.From;
import org.radlabel.rules.Span;
import org.radlabel.rules.Tokens;

/** Chooses the attributes of a mention from what is said of it. Stateless. */
final class AttributeChoice {
  private static final String BILATERAL = "bilateral";
  private static final String UNCHANGED = "unchanged";

  private AttributeChoice() {}

  /** The attributes of a mention of a category. */
  static Attributes of(List<Claim> claims, Category category, Tokens tokens) {
    Map<Attribute, List<Claim>> all = new EnumMap<>(Attribute.class);
    for (Claim claim : claims) {
      if (claim.mark().rule().speaksOf(category)) {
        all.computeIfAbsent(claim.attribute(), a -> new ArrayList<>()).add(claim);
      }
    }
    List<AttributeHit> hits = new ArrayList<>();
    all.forEach((attribute, said) -> hits.addAll(choose(attribute, said, tokens)));
    return hits.isEmpty() ? Attributes.NONE : new Attributes(hits);
  }

  private static List<AttributeHit> choose(Attribute attribute, List<Claim> said, Tokens tokens) {
    List<AttributeMark> surest = surest(said);
    return switch (attribute) {
      case SIDE -> List.of(side(surest, tokens));
      case LOCATION -> locations(ownFirst(said), tokens);
      case SEVERITY -> List.of(hit(last(surest, bySeverity()), tokens));
      case SIZE -> List.of(hit(last(surest, Comparator.comparing(m -> number(m))), tokens));
      case CHANGE -> List.of(hit(change(ownFirst(said)), tokens));
      case CHRONICITY -> List.of(hit(surest.get(0), tokens));
    };
  }

  /** What is said in the surest way in which anything is. */
  private static List<AttributeMark> surest(List<Claim> said) {
    From from = said.stream().map(Claim::from).min(Comparator.naturalOrder()).orElseThrow();
    return said.stream().filter(c -> c.from() == from).map(Claim::mark).toList();
  }

  /** What is said of the mention itself; what it shares with a neighbour only if that is all. */
  private static List<AttributeMark> ownFirst(List<Claim> said) {
    List<AttributeMark> own =
        said.stream().filter(c -> c.from() != From.SHARED).map(Claim::mark).toList();
    return own.isEmpty() ? said.stream().map(Claim::mark).toList() : own;
  }

  private static AttributeHit side(List<AttributeMark> marks, Tokens tokens) {
    AttributeMark first = marks.get(0);
    for (AttributeMark mark : marks) {
      if (mark.value().equals(BILATERAL)) {
        return hit(mark, tokens);
      }
      if (!mark.value().equals(first.value())) {
        Span span = tokens.span(first.first(), Math.max(first.end(), mark.end()));
        return new AttributeHit(Attribute.SIDE, BILATERAL, first.rule().id(), span);
      }
    }
    return hit(first, tokens);
  }

  private static List<AttributeHit> locations(List<AttributeMark> marks, Tokens tokens) {
    Map<String, AttributeHit> byName = new LinkedHashMap<>();
    marks.forEach(m -> byName.putIfAbsent(m.value(), hit(m, tokens)));
    return List.copyOf(byName.values());
  }

  /** The first change; that nothing has changed only if nothing else is said. */
  private static AttributeMark change(List<AttributeMark> marks) {
    return marks.stream()
        .filter(m -> !m.value().equals(UNCHANGED))
        .findFirst()
        .orElse(marks.get(0));
  }

  private static Comparator<AttributeMark> bySeverity() {
    return Comparator.comparingInt(m -> Attribute.SEVERITY.choices().indexOf(m.value()));
  }

  private static AttributeMark last(List<AttributeMark> marks, Comparator<AttributeMark> order) {
    return marks.stream().max(order).orElseThrow();
  }

  private static BigDecimal number(AttributeMark size) {
    return new BigDecimal(size.value());
  }

  private static AttributeHit hit(AttributeMark mark, Tokens tokens) {
    Span span = tokens.span(mark.first(), mark.end());
    return new AttributeHit(mark.attribute(), mark.value(), mark.rule().id(), span);
  }
}
