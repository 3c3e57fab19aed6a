package org.radlabel.lexicons;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.radlabel.lexicons.PhraseGroup.Implication;
import org.radlabel.lexicons.PhraseGroup.Kind;
import org.radlabel.lexicons.PhraseGroup.Strength;

/** Turns the YAML of one file into parts of a lexicon. For one thread. */
final class LexiconParser {
  private final LexiconParts parts;
  private final Problems problems;

  LexiconParser(LexiconParts parts, Problems problems) {
    this.parts = parts;
    this.problems = problems;
  }

  void parse(Mapping file) {
    if (file.has("category")) {
      category(file);
    } else {
      shared(file);
    }
    file.eachText("remove", parts::remove);
    file.text("comment", "");
    file.refuseOthers();
  }

  private void shared(Mapping file) {
    file.text("lexicon", "");
    file.text("extends", "");
    file.texts("files");
    file.eachText("columns", (name, source) -> parts.column(new Category(name)));
    file.eachMapping("cues", m -> parts.add(cue(m)));
    file.eachMapping("predicates", m -> parts.add(predicate(m)));
    file.eachMapping("terminators", m -> parts.add(terminator(m)));
    file.eachMapping("attributes", m -> parts.add(attribute(m)));
    file.eachMapping("sections", m -> parts.add(section(m)));
    file.eachKey("words", this::wordClass);
    file.eachText("ordinary-words", (word, source) -> parts.ordinaryWord(word));
  }

  private void wordClass(String name, Mapping classes) {
    List<String> words = new ArrayList<>();
    classes.eachText(name, (word, source) -> addWord(word, source, words));
    parts.words(name, words);
  }

  private void addWord(String word, Source source, List<String> words) {
    if (word.chars().anyMatch(c -> Character.isWhitespace(c) || c == '-')) {
      problems.add(source, "a word class holds single words; got: \"" + word + "\"");
    } else {
      words.add(word);
    }
  }

  private void category(Mapping file) {
    String name = file.required("category");
    boolean column = file.flag("column", true);
    if (name.isEmpty()) {
      return;
    }
    Category category = new Category(name);
    if (column) {
      parts.column(category);
    }
    file.eachMapping("findings", m -> parts.add(phrases(m, category, Kind.FINDING)));
    file.eachMapping("structures", m -> parts.add(phrases(m, category, Kind.STRUCTURE)));
    file.eachMapping("not", m -> parts.add(phrases(m, category, Kind.EXCLUSION)));
  }

  private PhraseGroup phrases(Mapping m, Category category, Kind kind) {
    Strength whenPresent = Strength.POSITIVE;
    boolean descriptive = false;
    List<Implication> implies = new ArrayList<>();
    List<String> predicates = new ArrayList<>();
    if (kind == Kind.FINDING) {
      whenPresent = m.oneOf("when-present", Strength.class, Strength.POSITIVE);
      descriptive = m.flag("descriptive", false);
      m.eachMapping("implies", i -> implies.add(implication(i)));
    } else if (kind == Kind.STRUCTURE) {
      whenPresent = m.oneOf("when-present", Strength.class, Strength.POSITIVE);
      m.demand("predicates");
      m.eachText("predicates", (id, source) -> predicates.add(parts.reference(id, source)));
    }
    Strength strength = whenPresent;
    boolean describes = descriptive;
    return rule(
        m,
        c ->
            new PhraseGroup(
                c.id,
                category,
                kind,
                strength,
                describes,
                implies,
                predicates,
                c.phrases,
                c.comment,
                c.examples,
                c.source));
  }

  private Implication implication(Mapping m) {
    String category = m.required("category");
    Strength strength = m.oneOf("strength", Strength.class, Strength.UNCERTAIN);
    m.refuseOthers();
    return new Implication(new Category(category.isEmpty() ? "?" : category), strength);
  }

  private Cue cue(Mapping m) {
    Cue.Says says = m.oneOf("says", Cue.Says.class, Cue.Says.NOTHING);
    List<Cue.Says> also = m.someOf("also", Cue.Says.class, Cue.Says.NOTHING);
    Cue.Direction direction = m.oneOf("direction", Cue.Direction.class, Cue.Direction.FORWARD);
    Cue.Reach reach = m.oneOf("reach", Cue.Reach.class, Cue.Reach.STATEMENT);
    List<Category> only = m.texts("only").stream().map(Category::new).toList();
    List<Category> except = m.texts("except").stream().map(Category::new).toList();
    return rule(
        m,
        c ->
            new Cue(
                c.id,
                says,
                also,
                direction,
                reach,
                only,
                except,
                c.phrases,
                c.comment,
                c.examples,
                c.source));
  }

  private Predicate predicate(Mapping m) {
    m.demand("gives");
    Predicate.Gives gives = m.oneOf("gives", Predicate.Gives.class, Predicate.Gives.NEGATIVE);
    return rule(m, c -> new Predicate(c.id, gives, c.phrases, c.comment, c.examples, c.source));
  }

  private Terminator terminator(Mapping m) {
    m.demand("ends");
    Terminator.Ends ends = m.oneOf("ends", Terminator.Ends.class, Terminator.Ends.ALWAYS);
    return rule(m, c -> new Terminator(c.id, ends, c.phrases, c.comment, c.examples, c.source));
  }

  private AttributeRule attribute(Mapping m) {
    m.demand("attribute");
    Attribute attribute = m.oneOf("attribute", Attribute.class, Attribute.LOCATION);
    String value = m.required("value");
    if (!value.isEmpty() && !attribute.allows(value)) {
      m.refuse("value", attribute.allowed());
    }
    AttributeRule.Reach reach =
        m.oneOf("reach", AttributeRule.Reach.class, AttributeRule.Reach.PHRASE);
    List<Category> only = m.texts("only").stream().map(Category::new).toList();
    List<Category> except = m.texts("except").stream().map(Category::new).toList();
    return rule(
        m,
        c ->
            new AttributeRule(
                c.id,
                attribute,
                value,
                reach,
                only,
                except,
                c.phrases,
                c.comment,
                c.examples,
                c.source));
  }

  private SectionHeader section(Mapping m) {
    m.demand("kind");
    SectionHeader.Kind kind = m.oneOf("kind", SectionHeader.Kind.class, SectionHeader.Kind.OTHER);
    List<String> names = new ArrayList<>();
    m.eachText("names", (name, source) -> names.addAll(expand(name, source)));
    m.text("comment", "");
    m.refuseOthers();
    return new SectionHeader(
        kind, names.stream().map(n -> n.toLowerCase(Locale.ROOT)).distinct().toList());
  }

  /** What all rules have. */
  private record Common(
      String id, List<String> phrases, String comment, List<Example> examples, Source source) {}

  private <R> R rule(Mapping m, Function<Common, R> make) {
    String id = m.required("id");
    String comment = m.text("comment", "");
    List<String> phrases = new ArrayList<>();
    m.eachText("phrases", (phrase, source) -> phrases.addAll(checked(phrase, source)));
    if (phrases.isEmpty()) {
      problems.add(m.source(), "\"phrases\" is missing or empty");
    }
    List<Example> examples = new ArrayList<>();
    m.eachText("examples", (text, source) -> addExample(text, source, examples));
    m.refuseOthers();
    return make.apply(new Common(id, phrases, comment, examples, m.source()));
  }

  private void addExample(String text, Source source, List<Example> examples) {
    Example example = Example.parse(text);
    if (example == null) {
      problems.add(source, "an example is written \"text => Category=value\"");
    } else {
      examples.add(example);
    }
  }

  private List<String> checked(String phrase, Source source) {
    List<String> plain = expand(phrase, source);
    for (String p : plain) {
      checkItems(p, phrase, source);
    }
    return plain;
  }

  private void checkItems(String plain, String phrase, Source source) {
    if (plain.isEmpty()) {
      problems.add(source, "\"" + phrase + "\" matches the empty text");
      return;
    }
    for (String item : plain.split(" ", -1)) {
      try {
        if (PhraseSyntax.isGap(item)) {
          PhraseSyntax.gap(item);
        } else if (item.startsWith("$")) {
          parts.wordClassReference(item.substring(1), source);
        }
      } catch (IllegalArgumentException e) {
        problems.add(source, "\"" + phrase + "\": " + e.getMessage());
      }
    }
  }

  private List<String> expand(String phrase, Source source) {
    try {
      return PhraseSyntax.expand(phrase);
    } catch (IllegalArgumentException e) {
      problems.add(source, "\"" + phrase + "\": " + e.getMessage());
      return List.of();
    }
  }
}
