package org.radlabel.negation.chexpert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.dependency.ngrex.SafeRegex;
import org.radlabel.rules.Span;

/**
 * Finds the mentions of all categories in a sentence, as chexpert-labeler does: each phrase is a
 * regular expression without word boundaries; a match that overlaps a match of one of the
 * category's un-mention phrases is dropped.
 *
 * <p>Immutable, null-free, safe for any number of threads.
 */
final class PhraseSet {
  private static final List<String> PLACES = List.of("over the", "overly the", "in the");
  private static final List<String> SIDES = List.of("", " superior", " left", " right");

  /** Mentions of the heart's size that name no structure. */
  private static final Set<String> NO_STRUCTURE = Set.of("cardiomegaly", "cardiac enlargement");

  private final Map<String, List<SafeRegex>> mentions = new TreeMap<>();
  private final Map<String, List<SafeRegex>> unmentions = new TreeMap<>();

  /**
   * From the phrases of each category.
   *
   * @throws java.util.regex.PatternSyntaxException if a phrase is no regular expression
   */
  PhraseSet(Map<String, List<String>> mentioned, Map<String, List<String>> unmentioned) {
    mentioned.forEach((category, phrases) -> mentions.put(category, compile(phrases)));
    unmentioned.forEach((category, phrases) -> unmentions.put(category, compile(phrases)));
    unmentions.put(
        Category.CARDIOMEGALY.name(),
        builtIn(
            phrases(mentioned, Category.CARDIOMEGALY)
                .filter(p -> !NO_STRUCTURE.contains(p))
                .map(p -> p.replace("the ", ""))));
    unmentions.put(
        Category.ENLARGED_CARDIOMEDIASTINUM.name(),
        builtIn(phrases(mentioned, Category.ENLARGED_CARDIOMEDIASTINUM)));
  }

  private static Stream<String> phrases(Map<String, List<String>> all, Category category) {
    return all.getOrDefault(category.name(), List.of()).stream();
  }

  private static List<SafeRegex> builtIn(Stream<String> phrases) {
    return compile(
        phrases
            .flatMap(p -> PLACES.stream().flatMap(a -> SIDES.stream().map(b -> a + b + " " + p)))
            .toList());
  }

  private static List<SafeRegex> compile(List<String> phrases) {
    return phrases.stream().map(SafeRegex::compile).toList();
  }

  /**
   * All mentions in a sentence.
   *
   * @throws org.radlabel.negation.dependency.ngrex.RegexLimitException if a phrase takes too long
   */
  List<Mention> find(String sentence) {
    List<Mention> found = new ArrayList<>();
    mentions.forEach(
        (category, phrases) -> {
          List<Span> blocked = matches(unmentions.getOrDefault(category, List.of()), sentence);
          for (Span span : matches(phrases, sentence)) {
            if (blocked.stream().noneMatch(b -> overlap(span, b))) {
              found.add(new Mention(category, span));
            }
          }
        });
    return found;
  }

  private static List<Span> matches(List<SafeRegex> phrases, String sentence) {
    return phrases.stream().flatMap(p -> p.findAll(sentence).stream()).toList();
  }

  private static boolean overlap(Span a, Span b) {
    return a.start() < b.end() && a.end() > b.start();
  }

  /**
   * A mention.
   *
   * @param category the name of its category
   * @param span where, in the sentence
   */
  record Mention(String category, Span span) {}
}
