package org.radlabel.rules.mention;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.lexicons.rules.PhraseSyntax;
import org.radlabel.rules.Vocabulary;

/** Makes a trie of plain phrases. For one trie. */
final class PhraseCompiler {
  private final Vocabulary vocabulary;
  private final TrieBuilder trie = new TrieBuilder();

  PhraseCompiler(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a plain phrase with the number of its value. */
  void add(String phrase, int value) {
    int end = endOfPlain(phrase);
    if (end >= 0) {
      trie.end(end, value);
      return;
    }
    List<String> items = new ArrayList<>();
    for (String item : phrase.split(" ", -1)) {
      if (PhraseSyntax.isText(item)) {
        Vocabulary.addWords(item, items);
      } else {
        items.add(item);
      }
    }
    add(items, 0, TrieBuilder.ROOT, value);
  }

  /** The node at which a phrase ends that is words in small letters, as most are; else -1. */
  private int endOfPlain(String phrase) {
    char[] text = phrase.toCharArray();
    int node = TrieBuilder.ROOT;
    int start = 0;
    for (int i = 0; i <= text.length; i++) {
      if (i == text.length || text[i] == ' ') {
        int word = vocabulary.lookup(text, start, i);
        if (word == Vocabulary.UNKNOWN) {
          return -1;
        }
        node = trie.child(node, word);
        start = i + 1;
      } else if (text[i] < 'a' || text[i] > 'z') {
        return -1;
      }
    }
    return node;
  }

  private void add(List<String> items, int at, int node, int value) {
    if (at == items.size()) {
      trie.end(node, value);
      return;
    }
    String item = items.get(at);
    if (!PhraseSyntax.isGap(item)) {
      add(items, at + 1, trie.child(node, vocabulary.symbol(item)), value);
      return;
    }
    int[] gap = PhraseSyntax.gap(item);
    int inGap = node;
    for (int words = 0; words <= gap[1]; words++) {
      if (words >= gap[0]) {
        add(items, at + 1, inGap, value);
      }
      inGap = trie.child(inGap, Vocabulary.ANY);
    }
  }

  /** The trie of all that was added. */
  Trie trie() {
    return trie.build(vocabulary.firstClass());
  }
}
