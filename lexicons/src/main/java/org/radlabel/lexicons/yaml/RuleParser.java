package org.radlabel.lexicons.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.radlabel.lexicons.rules.Answer;
import org.radlabel.lexicons.rules.Applies;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.PhraseGroup.Implication;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.PhraseGroup.Strength;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.RuleText;
import org.radlabel.lexicons.rules.Source;
import org.radlabel.lexicons.rules.Terminator;

/** Turns mappings into rules. For one thread. */
public final class RuleParser {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private final References references;
  private final Problems problems;
  private final TextParser texts;

  /**
   * A parser for the files of one lexicon.
   *
   * @param references takes the names of categories and predicates that rules use
   * @param problems takes what is wrong with a rule
   * @param texts reads phrases and examples
   */
  public RuleParser(References references, Problems problems, TextParser texts) {
    this.references = references;
    this.problems = problems;
    this.texts = texts;
  }

  /**
   * {@return the phrases of a finding or a structure}
   *
   * @param m the mapping of the rule
   * @param category the category of its file
   * @param kind what the phrases name
   */
  public PhraseGroup phrases(Mapping m, Category category, Kind kind) {
    Strength whenPresent = Strength.POSITIVE;
    boolean descriptive = false;
    List<Implication> implies = new ArrayList<>();
    List<String> predicates = new ArrayList<>();
    if (kind != Kind.EXCLUSION) {
      whenPresent = m.oneOf("when-present", Strength.class, Strength.POSITIVE);
    }
    if (kind == Kind.FINDING) {
      descriptive = m.flag("descriptive", false);
      m.eachMapping("implies", i -> implies.add(implication(i)));
    }
    if (kind == Kind.STRUCTURE) {
      m.demand("predicates");
      m.demandOne("predicates");
      m.eachText("predicates", (id, source) -> predicates.add(references.predicate(id, source)));
    }
    RuleText text = text(m);
    return new PhraseGroup(text, category, kind, whenPresent, descriptive, implies, predicates);
  }

  /**
   * {@return the keys to which an overlay's {@code extend} gives another value}
   *
   * @param m the mapping of the change
   */
  public List<Setting> settings(Mapping m) {
    List<Setting> all = new ArrayList<>();
    if (m.has("says")) {
      Cue.Says says = m.oneOf("says", Cue.Says.class, Cue.Says.NOTHING);
      all.add(Setting.says(says, m.sourceOf("says")));
    }
    if (m.has("gives")) {
      Predicate.Gives gives = m.oneOf("gives", Predicate.Gives.class, Predicate.Gives.NOTHING);
      all.add(Setting.gives(gives, m.sourceOf("gives")));
    }
    if (m.has("when-present")) {
      Strength strength = m.oneOf("when-present", Strength.class, Strength.POSITIVE);
      all.add(Setting.whenPresent(strength, m.sourceOf("when-present")));
    }
    if (m.has("implies")) {
      List<Implication> implies = new ArrayList<>();
      m.eachMapping("implies", i -> implies.add(implication(i)));
      all.add(Setting.implies(implies, m.sourceOf("implies")));
    }
    if (m.has("category")) {
      Source source = m.sourceOf("category");
      String name = m.required("category");
      if (!name.isEmpty()) {
        all.add(Setting.category(references.category(name, source), source));
      }
    }
    return all;
  }

  private Implication implication(Mapping m) {
    String name = m.required("category");
    Strength strength = m.oneOf("strength", Strength.class, Strength.UNCERTAIN);
    m.refuseOthers();
    Category category =
        name.isEmpty() ? Category.NO_FINDING : references.category(name, m.sourceOf("category"));
    return new Implication(category, strength);
  }

  /**
   * {@return a cue}
   *
   * @param m the mapping of the rule
   */
  public Cue cue(Mapping m) {
    m.demand("says");
    Cue.Says says = m.oneOf("says", Cue.Says.class, Cue.Says.NOTHING);
    List<Cue.Says> also = m.someOf("also", Cue.Says.class, Cue.Says.NOTHING);
    Cue.Direction direction = m.oneOf("direction", Cue.Direction.class, Cue.Direction.FORWARD);
    Cue.Reach reach = m.oneOf("reach", Cue.Reach.class, Cue.Reach.STATEMENT);
    Applies applies = new Applies(categories(m, "only"), categories(m, "except"));
    return new Cue(text(m), says, also, direction, reach, applies);
  }

  private List<Category> categories(Mapping m, String key) {
    List<Category> all = new ArrayList<>();
    m.eachText(key, (name, source) -> all.add(references.category(name, source)));
    return all;
  }

  /**
   * {@return a predicate}
   *
   * @param m the mapping of the rule
   */
  public Predicate predicate(Mapping m) {
    m.demand("gives");
    Predicate.Gives gives = m.oneOf("gives", Predicate.Gives.class, Predicate.Gives.NEGATIVE);
    return new Predicate(text(m), gives);
  }

  /**
   * {@return a terminator}
   *
   * @param m the mapping of the rule
   */
  public Terminator terminator(Mapping m) {
    m.demand("ends");
    Terminator.Ends ends = m.oneOf("ends", Terminator.Ends.class, Terminator.Ends.ALWAYS);
    return new Terminator(text(m), ends);
  }

  /**
   * {@return an answer of a template}
   *
   * @param m the mapping of the rule
   */
  public Answer answer(Mapping m) {
    m.demand("says");
    Answer.Says says = m.oneOf("says", Answer.Says.class, Answer.Says.NOTHING);
    boolean bare = m.flag("bare", false);
    return new Answer(text(m), says, bare);
  }

  /**
   * {@return a rule for an attribute}
   *
   * @param m the mapping of the rule
   */
  public AttributeRule attribute(Mapping m) {
    m.demand("attribute");
    Attribute attribute = m.oneOf("attribute", Attribute.class, Attribute.LOCATION);
    String value = m.required("value");
    if (!value.isEmpty() && !attribute.allows(value)) {
      m.refuse("value", attribute.allowed());
    }
    AttributeRule.Reach reach =
        m.oneOf("reach", AttributeRule.Reach.class, AttributeRule.Reach.PHRASE);
    Applies applies = new Applies(categories(m, "only"), categories(m, "except"));
    return new AttributeRule(text(m, false), attribute, value, reach, applies);
  }

  private RuleText text(Mapping m) {
    return text(m, true);
  }

  /** What all rules are written with; refuses what a rule of this kind does not have. */
  private RuleText text(Mapping m, boolean nameLabels) {
    String id = m.required("id");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      problems.add(
          m.sourceOf("id"),
          "an id consists of letters, digits, \".\", \"-\" and \"_\"; got: \"" + id + "\"");
    }
    m.demand("phrases");
    List<String> phrases = texts.phrases(m, "phrases");
    String comment = m.text("comment", "");
    List<Example> examples = texts.examples(m, nameLabels);
    m.demandOne("phrases");
    m.refuseOthers();
    return new RuleText(id, phrases, comment, examples, m.source());
  }
}
