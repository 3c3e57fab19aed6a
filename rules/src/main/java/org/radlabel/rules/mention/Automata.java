package org.radlabel.rules.mention;

import java.util.List;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.Vocabulary;

/**
 * The automata of a lexicon, by what they find. They stand together since the build makes the tries
 * of all of them, for the built-in lexicons. Stateless.
 */
public final class Automata {
  private Automata() {}

  /** What finds the phrases of categories. */
  static PhraseAutomaton.Builder<PhraseGroup> phrases(Lexicon lexicon, Vocabulary vocabulary) {
    return builder(lexicon.phrases(), vocabulary).apart(WordClass.FINDING);
  }

  /**
   * {@return what finds cues, predicates and terminators}
   *
   * @param lexicon the lexicon, compiled
   */
  public static PhraseAutomaton.Builder<Rule> marks(CompiledLexicon lexicon) {
    List<Rule> marks =
        lexicon.lexicon().rules().stream()
            .filter(r -> r instanceof Cue || r instanceof Predicate || r instanceof Terminator)
            .toList();
    return builder(marks, lexicon.vocabulary());
  }

  /**
   * {@return what finds the words of attributes}
   *
   * @param lexicon the lexicon, compiled
   */
  public static PhraseAutomaton.Builder<AttributeRule> attributes(CompiledLexicon lexicon) {
    return builder(lexicon.lexicon().attributes(), lexicon.vocabulary());
  }

  private static <T extends Rule> PhraseAutomaton.Builder<T> builder(
      List<T> rules, Vocabulary vocabulary) {
    PhraseAutomaton.Builder<T> builder = new PhraseAutomaton.Builder<>(vocabulary);
    rules.forEach(r -> builder.add(r.phrases(), r));
    return builder;
  }

  /** All of a lexicon. */
  static List<PhraseAutomaton.Builder<?>> all(CompiledLexicon lexicon) {
    return List.of(
        phrases(lexicon.lexicon(), lexicon.vocabulary()), marks(lexicon), attributes(lexicon));
  }
}
