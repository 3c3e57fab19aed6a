package org.radlabel.examples;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.concepts.AssertionFinder;
import org.radlabel.concepts.ConceptAssertion;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.EnumNames;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.negation.Attributes;
import org.radlabel.rules.Span;

/**
 * Runs the examples that stand beside the rules of a lexicon, with all other defaults. There are
 * three forms:
 *
 * <ul>
 *   <li>{@code text => Category=1; Category=}, labels;
 *   <li>{@code text => mention: side=left; size=0.8}, of a rule of attributes: what is known of the
 *       mention that begins with these words;
 *   <li>{@code sentence with [a concept] => negative current patient}, in a lexicon for clinical
 *       text: what {@link AssertionFinder} says of the concept.
 * </ul>
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class RuleExamples {
  private static final Pattern CONCEPT = Pattern.compile("\\[(.+?)]");

  private final Labeler labeler;
  private final AssertionFinder finder;

  private RuleExamples(Lexicon lexicon) {
    labeler = Labeler.builder().lexicon(lexicon).build();
    finder = AssertionFinder.builder().lexicon(lexicon).build();
  }

  /**
   * {@return the examples of a lexicon}
   *
   * @param lexicon the lexicon whose rules have them
   */
  public static RuleExamples of(Lexicon lexicon) {
    return new RuleExamples(Objects.requireNonNull(lexicon, "lexicon"));
  }

  /**
   * {@return what comes of an example in the place of what it says, in words; empty if it holds}
   *
   * @param rule the rule beside which it stands
   * @param example an example of that rule
   */
  public Optional<String> mistake(Rule rule, Example example) {
    if (rule instanceof AttributeRule attribute) {
      return ofAttributes(attribute, example);
    }
    Matcher concept = CONCEPT.matcher(example.text());
    return namesLabels(example) || !concept.find()
        ? ofLabels(example)
        : ofConcept(concept, example);
  }

  /**
   * {@return whether the lexicon has a column for every category whose label an example names; one
   * on top of another lexicon may have chosen fewer}
   *
   * @param rule the rule beside which it stands
   * @param example an example of that rule
   */
  public boolean hasColumns(Rule rule, Example example) {
    return rule instanceof AttributeRule
        || !namesLabels(example)
        || labeler.categories().containsAll(example.labels().keySet());
  }

  private static boolean namesLabels(Example example) {
    return example.expected().indexOf('=') >= 0;
  }

  private Optional<String> ofLabels(Example example) {
    Map<Category, String> wrong = new LinkedHashMap<>(example.labels());
    for (Category category : wrong.keySet()) {
      if (!labeler.categories().contains(category)) {
        return Optional.of("names \"" + category + "\", which has no column");
      }
    }
    ReportLabels labels = labeler.label(example.text());
    wrong.entrySet().removeIf(e -> e.getValue().equals(labels.label(e.getKey()).value()));
    return mistake(
        wrong.keySet().stream()
            .map(c -> c + "=" + labels.label(c).value())
            .collect(Collectors.joining("; ")),
        wrong.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
  }

  private Optional<String> ofConcept(Matcher concept, Example example) {
    Span span = new Span(concept.start(), concept.end() - 2);
    ConceptAssertion given = finder.find(concept.replaceFirst("$1"), span);
    String all = given.assertion() + " " + given.temporality() + " " + given.experiencer();
    return mistake(all.toLowerCase(Locale.ROOT), example.expected());
  }

  /** Where several categories have a mention there, that of one that the rule speaks of. */
  private Optional<String> ofAttributes(AttributeRule rule, Example example) {
    int colon = example.expected().indexOf(':');
    int at = colon < 0 ? -1 : example.text().indexOf(example.expected().substring(0, colon));
    if (at < 0) {
      return Optional.of(
          "the words of a mention and a colon are missing after \"=>\"; got: \""
              + example.expected()
              + "\"");
    }
    return labeler.label(example.text()).evidence().stream()
        .filter(e -> e.span().start() <= at && at < e.span().end())
        .min(Comparator.comparing(e -> !rule.speaksOf(e.category())))
        .map(e -> mistake(written(e.attributes()), example.expected().substring(colon + 1).strip()))
        .orElse(Optional.of("nothing is mentioned there"));
  }

  private static String written(Attributes attributes) {
    return Stream.of(Attribute.values())
        .map(attribute -> Map.entry(EnumNames.typed(attribute), values(attributes, attribute)))
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> e.getKey() + "=" + String.join("|", e.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static Set<String> values(Attributes attributes, Attribute attribute) {
    return attributes.hits().stream()
        .filter(hit -> hit.attribute() == attribute)
        .map(hit -> hit.value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<String> mistake(String given, String expected) {
    return given.equals(expected)
        ? Optional.empty()
        : Optional.of("gets \"" + given + "\", not \"" + expected + "\"");
  }
}
