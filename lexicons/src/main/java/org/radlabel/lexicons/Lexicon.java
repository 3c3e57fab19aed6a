package org.radlabel.lexicons;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
 * @param phrases what mentions the categories
 * @param cues what says whether a mention is there
 * @param predicates what says how a structure is
 * @param terminators where scopes end
 * @param attributes what says where a finding is, how large, since when
 * @param wordClasses sets of words that phrases name by {@code $name}
 * @param sections section headers
 * @param ordinaryWords words that are never taken for a misspelling
 */
public record Lexicon(
    String name,
    List<Category> columns,
    List<PhraseGroup> phrases,
    List<Cue> cues,
    List<Predicate> predicates,
    List<Terminator> terminators,
    List<AttributeRule> attributes,
    Map<String, List<String>> wordClasses,
    List<SectionHeader> sections,
    Set<String> ordinaryWords) {

  /** The name of the built-in lexicon. */
  public static final String BUILT_IN = "chexpert14";

  /**
   * The name of the lexicon for clinical text in general, which is the built-in one with more cues
   * laid over it; see {@link #clinical()}.
   */
  public static final String CLINICAL = "clinical";

  /** Checks for null and copies. */
  public Lexicon {
    Objects.requireNonNull(name, "name");
    columns = List.copyOf(columns);
    phrases = List.copyOf(phrases);
    cues = List.copyOf(cues);
    predicates = List.copyOf(predicates);
    terminators = List.copyOf(terminators);
    attributes = List.copyOf(attributes);
    Map<String, List<String>> classes = new TreeMap<>();
    wordClasses.forEach((k, v) -> classes.put(k, List.copyOf(v)));
    wordClasses = Collections.unmodifiableMap(classes);
    sections = List.copyOf(sections);
    ordinaryWords = Collections.unmodifiableSet(new TreeSet<>(ordinaryWords));
  }

  /** The built-in lexicon. */
  public static Lexicon builtIn() {
    return new LexiconLoader(BUILT_IN).load();
  }

  /**
   * The lexicon for concepts in clinical text of any sort: {@value #BUILT_IN} with the cues of
   * discharge summaries, emergency, nursing and pathology notes laid over it. Not for labels.
   */
  public static Lexicon clinical() {
    return new LexiconLoader(BUILT_IN).loadClinical();
  }

  /**
   * The lexicon of a folder: laid over the built-in one, or, where its {@code lexicon.yaml} says
   * {@code extends: clinical}, over that for clinical text, or, where it says {@code extends:
   * none}, alone.
   *
   * @throws LexiconException with every problem of all files
   */
  public static Lexicon load(Path folder) {
    return new LexiconLoader(BUILT_IN).load(folder);
  }

  /** Every rule: phrases, cues, predicates, terminators and attributes. */
  public List<Rule> rules() {
    List<Rule> all = new ArrayList<>(phrases);
    all.addAll(cues);
    all.addAll(predicates);
    all.addAll(terminators);
    all.addAll(attributes);
    return List.copyOf(all);
  }
}
