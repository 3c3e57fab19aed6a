package org.radlabel.statements;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.attributes.AttributeFinder;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.grammar.SentenceView;
import org.radlabel.negation.grammar.Statement;
import org.radlabel.negation.grammar.Statement.Antecedent;
import org.radlabel.negation.grammar.Statements;
import org.radlabel.negation.scope.ScopeEngine;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.Span;
import org.radlabel.rules.mention.MentionExtractor;
import org.radlabel.rules.mention.Sentence;

/**
 * A sentence as the built-in lexicon reads it: its statements, and what is said of its mentions.
 */
final class ReadSentence {
  private static final CompiledLexicon LEXICON = CompiledLexicon.of(Lexicons.builtIn());
  private static final MentionExtractor EXTRACTOR =
      MentionExtractor.of(LEXICON.lexicon(), LEXICON.vocabulary(), true);
  private static final AssertionClassifier CLASSIFIER =
      AttributeFinder.of(LEXICON).over(new ScopeEngine().classifier(LEXICON));
  private static final Grammar GRAMMAR = Grammar.of(LEXICON);

  private final Sentence sentence;
  private final Grammar.Parse parse;
  private final List<AssertedMention> mentions;

  ReadSentence(String text) {
    sentence = EXTRACTOR.extract(text);
    parse = GRAMMAR.parse(sentence);
    mentions = CLASSIFIER.classify(sentence);
  }

  String text() {
    return sentence.text();
  }

  SentenceView view() {
    return parse.view();
  }

  Statements statements() {
    return parse.statements();
  }

  /** What is said of all mentions, by place. */
  List<AssertedMention> mentions() {
    return mentions;
  }

  /** What is said of the findings. */
  List<AssertedMention> findings() {
    return mentions.stream().filter(m -> m.mention().phrase().kind() == Kind.FINDING).toList();
  }

  /** The number of the statement of a mention. */
  int statement(AssertedMention mention) {
    return statements().of(mention.mention().firstToken());
  }

  /**
   * Whether words at a place may speak of a mention: a token of theirs, or the one that a mark at
   * their head looks back on, is of its statement, or of one that has its subject from before.
   */
  boolean mayConcern(Span words, AssertedMention mention) {
    int of = statement(mention);
    for (int token : tokens(words)) {
      int own = statements().of(token);
      Statement statement = statements().all().get(own);
      boolean before =
          statement.antecedent() == Antecedent.RELATIVE
              ? of == statement.parent()
              : statement.antecedent() != Antecedent.NONE && of < own;
      if (own == of || before) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> tokens(Span words) {
    List<Integer> tokens = new ArrayList<>();
    for (int i = 0; i < view().size(); i++) {
      int start = view().tokens().start(i);
      if (start >= words.start() && start < words.end()) {
        if (tokens.isEmpty() && i > 0 && view().isBreak(i)) {
          tokens.add(i - 1);
        }
        tokens.add(i);
      }
    }
    return tokens;
  }

  /** The text from one token to another, without marks and conjunctions at its ends. */
  Span trimmed(int from, int to) {
    int first = from;
    int end = to;
    while (first < end && isEdge(first)) {
      first++;
    }
    while (end > first && isEdge(end - 1)) {
      end--;
    }
    return first == end
        ? new Span(0, 0)
        : new Span(view().tokens().start(first), view().tokens().end(end - 1));
  }

  private boolean isEdge(int i) {
    return view().isBreak(i) || view().parts(i) || !view().isWord(i);
  }

  /**
   * Where the statements from one to another stand, if they are full clauses with a finding; else
   * nowhere.
   */
  Span alone(int from, int to) {
    int first = statements().all().get(from).begins().token();
    int end = first;
    while (end < view().size() && isOfThese(end, from, to)) {
      end++;
    }
    boolean clause = view().hasVerb(first, end) && view().namesFinding(first, end);
    return clause ? trimmed(first, end) : new Span(0, 0);
  }

  private boolean isOfThese(int token, int from, int to) {
    int of = statements().of(token);
    return (of >= from && of <= to)
        || statements().isInside(of, to)
        || statements().isInside(of, from);
  }

  /** Each mention in a part of the text, with its category, its place there and what is said. */
  List<String> values(Span part) {
    return mentions.stream()
        .filter(m -> m.mention().span().start() >= part.start())
        .filter(m -> m.mention().span().end() <= part.end())
        .map(m -> value(m, part.start()))
        .toList();
  }

  private static String value(AssertedMention mention, int offset) {
    return mention.mention().category()
        + "@"
        + (mention.mention().span().start() - offset)
        + "="
        + mention.assertion();
  }
}
