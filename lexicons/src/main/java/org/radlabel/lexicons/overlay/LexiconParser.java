package org.radlabel.lexicons.overlay;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.Finer;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.SectionHeader;
import org.radlabel.lexicons.rules.Source;
import org.radlabel.lexicons.yaml.Mapping;
import org.radlabel.lexicons.yaml.NamedBytes;
import org.radlabel.lexicons.yaml.Problems;
import org.radlabel.lexicons.yaml.RuleParser;
import org.radlabel.lexicons.yaml.Setting;
import org.radlabel.lexicons.yaml.TextParser;

/** Turns the YAML of one file into parts of a lexicon. For one thread. */
final class LexiconParser {
  /** The key of the word classes; in the index it may be {@value #NONE}. */
  static final String WORDS = "words";

  /** Says that a lexicon lies on nothing, or that its word classes do. */
  static final String NONE = "none";

  private static final String PARENT = "parent";
  private static final String BESIDE = "beside";
  private static final String JOINS = "joins";

  private final LexiconParts parts;
  private final Problems problems;
  private final RuleParser rules;
  private final TextParser texts;

  LexiconParser(LexiconParts parts, Problems problems) {
    this.parts = parts;
    this.problems = problems;
    texts = new TextParser(parts.references(), parts.written(), problems);
    rules = new RuleParser(parts.references(), problems, texts);
  }

  /** From now on no example names labels: the lexicon is not for labels. */
  void beginNotForLabels() {
    texts.beginNotForLabels();
  }

  /**
   * Reads one file.
   *
   * @param isIndex whether it is the lexicon's {@code lexicon.yaml}
   * @param isOverlay whether it is laid over another lexicon
   */
  void parse(Mapping file, boolean isIndex, boolean isOverlay) {
    if (file.has("category")) {
      category(file);
    } else {
      shared(file, isIndex);
    }
    index(file, isIndex);
    overlay(file, isOverlay);
    file.text("comment", "");
    file.refuseOthers();
  }

  private void index(Mapping file, boolean isIndex) {
    if (!isIndex) {
      file.refuseKeys(NamedBytes.INDEX, "lexicon", "extends", "files", "columns");
      return;
    }
    file.text("lexicon", "");
    file.text("extends", "");
    file.texts("files");
    file.eachText("columns", parts.columns()::list);
  }

  private void overlay(Mapping file, boolean isOverlay) {
    if (!isOverlay) {
      file.refuseKeys("a lexicon that extends another", "remove", "extend");
      return;
    }
    file.eachText("remove", parts::remove);
    file.eachMapping("extend", m -> parts.change(change(m)));
  }

  private void shared(Mapping file, boolean isIndex) {
    file.eachMapping("cues", m -> parts.add(rules.cue(m)));
    file.eachMapping("predicates", m -> parts.add(rules.predicate(m)));
    file.eachMapping("terminators", m -> parts.add(rules.terminator(m)));
    file.eachMapping("answers", m -> parts.add(rules.answer(m)));
    file.eachMapping("attributes", m -> parts.add(rules.attribute(m)));
    file.eachMapping("sections", this::section);
    if (!isIndex || !file.isText(WORDS, NONE)) {
      file.eachKey(WORDS, this::wordClass);
    }
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
    if (name.codePoints().anyMatch(LexiconParser::isOrder)) {
      problems.add(
          file.sourceOf("category"),
          "\"category\" is the name of a column: one line without tabs and other control"
              + " characters");
    }
    boolean column = file.flag("column", true) && !file.has(JOINS);
    Category category = new Category(name.isEmpty() ? "?" : name);
    if (!name.isEmpty()) {
      parts.references().define(name);
    }
    finer(file, category);
    if (!name.isEmpty() && column) {
      parts.columns().want(category, file.sourceOf("category"));
    }
    file.eachMapping("findings", m -> parts.add(rules.phrases(m, category, Kind.FINDING)));
    file.eachMapping("structures", m -> parts.add(rules.phrases(m, category, Kind.STRUCTURE)));
    file.eachMapping("not", m -> parts.add(rules.phrases(m, category, Kind.EXCLUSION)));
  }

  /** Whether the category is a finer finding, and the rules that it has from others. */
  private void finer(Mapping file, Category category) {
    boolean isKind = file.has(PARENT);
    String key = isKind ? PARENT : BESIDE;
    String like = file.text(key, "");
    String joins = file.text(JOINS, "");
    if (isKind && file.has(BESIDE)) {
      file.text(BESIDE, "");
      problems.add(
          file.sourceOf(BESIDE),
          "\"beside\" stands with \"parent\": leave out \"parent\" if the finding is only like"
              + " that category, or else \"beside\"");
    }
    if (!like.isEmpty()) {
      Category whole = parts.references().category(like, file.sourceOf(key));
      Source joined = joins.isEmpty() ? null : file.sourceOf(JOINS);
      Category column = joined == null ? category : parts.references().category(joins, joined);
      parts.shared().finer(new Finer(category, whole, isKind, column), file.sourceOf(key), joined);
    } else if (!joins.isEmpty()) {
      problems.add(
          file.sourceOf(JOINS),
          "\"joins\" goes with \"parent\" or \"beside\": write \"beside:\" and the category that"
              + " the finding is like, as \"beside: Other Abnormality\"");
    }
    file.eachText("shares", (id, source) -> parts.shared().share(id, category, source));
  }

  /** Whether a character is no letter but an order: a line end, a tab, another control. */
  private static boolean isOrder(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }

  private PhraseChange change(Mapping m) {
    String id = m.required("id");
    m.text("comment", "");
    List<Setting> settings = rules.settings(m);
    if (!m.has("add") && !m.has("drop") && !m.has("examples") && settings.isEmpty()) {
      problems.add(
          m.source(),
          "\"add\", \"drop\", \"examples\" or a key to set (says, gives, when-present, implies,"
              + " category) is missing");
    }
    List<String> add = texts.phrases(m, "add");
    List<PhraseChange.Dropped> drop = new ArrayList<>();
    m.eachText(
        "drop",
        (phrase, source) ->
            texts.expand(phrase, source).stream()
                .map(plain -> new PhraseChange.Dropped(plain, phrase, source))
                .forEach(drop::add));
    List<Example> examples = texts.examples(m, false);
    m.refuseOthers();
    return new PhraseChange(id, add, drop, settings, examples, m.source());
  }

  private void section(Mapping m) {
    m.demand("kind");
    m.demand("names");
    SectionHeader.Kind kind = m.oneOf("kind", SectionHeader.Kind.class, SectionHeader.Kind.OTHER);
    SectionHeader.Stands stands =
        m.oneOf("stands", SectionHeader.Stands.class, SectionHeader.Stands.LINE);
    m.eachText(
        "names",
        (name, source) ->
            texts.expand(name, source).forEach(n -> parts.sections().add(n, kind, stands, source)));
    m.text("comment", "");
    m.refuseOthers();
  }
}
