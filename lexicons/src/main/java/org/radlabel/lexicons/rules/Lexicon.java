package org.radlabel.lexicons.rules;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All rules of a labeler, as data: what a folder of YAML files says, checked.
 *
 * <p>Where two rules match the same words and nothing else tells them apart, the earlier one
 * stands: a user's before a built-in one, then as {@code files} lists their files, then by id; so
 * that the names of the files change nothing. Immutable, null-free, safe for any number of threads.
 * See the package for the format.
 *
 * @param name the lexicon's name; {@code chexpert14} for the built-in one
 * @param columns the categories that have a column, in column order
 * @param observations the categories that a report is labelled with, whether their column was
 *     chosen or not; which columns are chosen changes nothing of what a sentence says
 * @param phrases what mentions the categories
 * @param cues what says whether a mention is there
 * @param predicates what says how a structure is
 * @param terminators where scopes end
 * @param answers what answers the labels of a template
 * @param attributes what says where a finding is, how large, since when
 * @param wordClasses sets of words that phrases name by {@code $name}
 * @param sections section headers
 * @param ordinaryWords words that are never taken for a misspelling
 * @param finer its finer findings, which are read beside the other categories
 * @serial exclude
 */
public record Lexicon(
    String name,
    List<Category> columns,
    Set<Category> observations,
    List<PhraseGroup> phrases,
    List<Cue> cues,
    List<Predicate> predicates,
    List<Terminator> terminators,
    List<Answer> answers,
    List<AttributeRule> attributes,
    Map<String, List<String>> wordClasses,
    List<SectionHeader> sections,
    Set<String> ordinaryWords,
    List<Finer> finer)
    implements Serializable {

  /** The name of the built-in lexicon. */
  public static final String BUILT_IN = "chexpert14";

  /**
   * The name of the lexicon for clinical text in general, which is the built-in one with more cues
   * laid over it.
   */
  public static final String CLINICAL = "clinical";

  /** The name of the built-in lexicon with the finer findings laid over it. */
  public static final String FINDINGS = "findings";

  /**
   * Checks for null and copies.
   *
   * @param name the lexicon's name; {@code chexpert14} for the built-in one
   * @param columns the categories that have a column, in column order
   * @param observations the categories that a report is labelled with
   * @param phrases what mentions the categories
   * @param cues what says whether a mention is there
   * @param predicates what says how a structure is
   * @param terminators where scopes end
   * @param answers what answers the labels of a template
   * @param attributes what says where a finding is, how large, since when
   * @param wordClasses sets of words that phrases name by {@code $name}
   * @param sections section headers
   * @param ordinaryWords words that are never taken for a misspelling
   * @param finer the finer findings
   */
  public Lexicon {
    Objects.requireNonNull(name, "name");
    columns = List.copyOf(columns);
    observations = Collections.unmodifiableSet(new LinkedHashSet<>(observations));
    phrases = List.copyOf(phrases);
    cues = List.copyOf(cues);
    predicates = List.copyOf(predicates);
    terminators = List.copyOf(terminators);
    answers = List.copyOf(answers);
    attributes = List.copyOf(attributes);
    Map<String, List<String>> classes = new TreeMap<>();
    wordClasses.forEach((k, v) -> classes.put(k, List.copyOf(v)));
    wordClasses = Collections.unmodifiableMap(classes);
    sections = List.copyOf(sections);
    ordinaryWords = Collections.unmodifiableSet(new TreeSet<>(ordinaryWords));
    finer = List.copyOf(finer);
  }

  /** {@return every rule: phrases, cues, predicates, terminators, answers and attributes} */
  public List<Rule> rules() {
    List<Rule> all = new ArrayList<>(phrases);
    all.addAll(cues);
    all.addAll(predicates);
    all.addAll(terminators);
    all.addAll(answers);
    all.addAll(attributes);
    return List.copyOf(all);
  }

  /**
   * {@return this lexicon without a rule, to see what the rule is good for}
   *
   * @param id the rule's id
   * @throws IllegalArgumentException if there is no such rule
   */
  public Lexicon without(String id) {
    return change(id, rule -> Optional.empty());
  }

  /**
   * {@return this lexicon without one plain phrase of a rule (see {@link PhraseSyntax#expand});
   * without the rule, where it is the rule's only one}
   *
   * @param id the rule's id
   * @param phrase a plain phrase of it
   * @throws IllegalArgumentException if there is no such rule, or it has no such phrase
   */
  public Lexicon without(String id, String phrase) {
    return change(
        id,
        rule -> {
          List<String> rest = new ArrayList<>(rule.phrases());
          if (!rest.remove(phrase)) {
            throw new IllegalArgumentException("the rule " + id + " has no phrase " + phrase);
          }
          return rest.isEmpty()
              ? Optional.empty()
              : Optional.of(rule.withText(rule.text().with(rest, rule.examples())));
        });
  }

  private Lexicon change(String id, Function<Rule, Optional<Rule>> change) {
    if (rules().stream().noneMatch(r -> r.id().equals(id))) {
      throw new IllegalArgumentException("no rule has the id " + id);
    }
    UnaryOperator<Stream<Rule>> all =
        rules ->
            rules.flatMap(r -> (r.id().equals(id) ? change.apply(r) : Optional.of(r)).stream());
    return new Lexicon(
        name,
        columns,
        observations,
        all.apply(phrases.stream().map(r -> r)).map(PhraseGroup.class::cast).toList(),
        all.apply(cues.stream().map(r -> r)).map(Cue.class::cast).toList(),
        all.apply(predicates.stream().map(r -> r)).map(Predicate.class::cast).toList(),
        all.apply(terminators.stream().map(r -> r)).map(Terminator.class::cast).toList(),
        all.apply(answers.stream().map(r -> r)).map(Answer.class::cast).toList(),
        all.apply(attributes.stream().map(r -> r)).map(AttributeRule.class::cast).toList(),
        wordClasses,
        sections,
        ordinaryWords,
        finer);
  }
}
