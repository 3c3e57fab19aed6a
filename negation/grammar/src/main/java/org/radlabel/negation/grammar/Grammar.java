package org.radlabel.negation.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.mention.Mention;
import org.radlabel.rules.mention.Sentence;

/**
 * The grammar of sentences, compiled from a lexicon.
 *
 * <pre>{@code
 * Grammar grammar = Grammar.of(lexicon);
 * Parse parse = grammar.parse(sentence);
 * parse.statements().begin(token);
 * }</pre>
 *
 * <p>Immutable, safe for any number of threads; what it gives is for one thread.
 */
public final class Grammar {
  /** Before the subject stand a word that joins and an adverb at most: "However, it now has". */
  private static final int FIRST_WORDS = 4;

  private static final long REFERRING = Facts.of(WordClass.PRONOUN) | Facts.of(WordClass.DEFINITE);

  private final Marks marks;
  private final Words words;
  private final boolean open;

  private Grammar(CompiledLexicon lexicon, boolean open) {
    this.marks = new Marks(lexicon);
    this.words = new Words(lexicon.vocabulary());
    this.open = open;
  }

  /**
   * {@return a grammar for a lexicon whose phrases name all that may be denied}
   *
   * @param lexicon the lexicon, compiled
   */
  public static Grammar of(CompiledLexicon lexicon) {
    return new Grammar(lexicon, false);
  }

  /**
   * {@return a grammar for a lexicon whose phrases do not name all that may be denied: any content
   * word counts as a mention where statements end}
   *
   * @param lexicon the lexicon, compiled
   */
  public static Grammar open(CompiledLexicon lexicon) {
    return new Grammar(lexicon, true);
  }

  /**
   * {@return whether a sentence may speak of what other sentences mention: of one before it, by one
   * of its first words, or by a colon of the items of a list after it}
   *
   * @param sentence a sentence with its tokens and mentions
   */
  public boolean mayRefer(Sentence sentence) {
    Tokens tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean refers = i < FIRST_WORDS && (words.classes(tokens.word(i)) & REFERRING) != 0;
      if (refers || tokens.kind(i) == TokenKind.COLON) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return what is read of a sentence for itself: the sentence without the remarks in brackets
   * that have a subject of their own, then each of these; the sentence alone if it has none}
   *
   * @param sentence a sentence with its tokens and mentions
   */
  public List<Part> parts(Sentence sentence) {
    Parse whole = parse(sentence);
    if (Remarks.isSuspect(sentence)) {
      List<BitSet> parts = new Remarks(whole.view(), sentence).parts();
      if (parts.size() > 1) {
        return parts.stream().map(kept -> part(sentence, kept)).toList();
      }
    }
    return List.of(new Part(sentence, sentence.mentions(), whole));
  }

  private Part part(Sentence sentence, BitSet kept) {
    List<Mention> mentions = new ArrayList<>();
    List<Mention> originals = new ArrayList<>();
    for (Mention mention : sentence.mentions()) {
      if (kept.get(mention.firstToken())) {
        int first = kept.get(0, mention.firstToken()).cardinality();
        int end = first + mention.endToken() - mention.firstToken();
        originals.add(mention);
        mentions.add(new Mention(mention.phrase(), mention.span(), first, end, mention.fuzzy()));
      }
    }
    Tokens tokens = sentence.tokens().only(kept);
    Sentence own = new Sentence(sentence.text(), tokens, mentions);
    return new Part(own, originals, parse(own));
  }

  /**
   * {@return the sentence with its marks and statements}
   *
   * @param sentence a sentence with its tokens and mentions
   */
  public Parse parse(Sentence sentence) {
    List<Mark<Rule>> found = marks.find(sentence);
    SentenceView view = new SentenceView(sentence, found, words, open);
    return new Parse(view, new Statements(view));
  }

  /**
   * What the grammar says of a sentence.
   *
   * @param view its tokens and marks
   * @param statements its statements
   */
  public record Parse(SentenceView view, Statements statements) {}

  /**
   * What is read of a sentence for itself: a remark in brackets that has its own subject, or the
   * sentence without such remarks.
   *
   * @param sentence the part as a sentence of the same text, with the tokens and mentions of the
   *     part
   * @param originals for each mention of it the same one of the whole sentence
   * @param parse what the grammar says of it
   */
  public record Part(Sentence sentence, List<Mention> originals, Parse parse) {}
}
