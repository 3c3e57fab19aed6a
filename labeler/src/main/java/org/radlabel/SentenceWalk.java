package org.radlabel;

import java.util.List;
import java.util.function.Consumer;
import org.radlabel.rules.Span;
import org.radlabel.rules.WorkBudget;
import org.radlabel.rules.section.Section;
import org.radlabel.rules.sentence.SentenceSplitter;
import org.radlabel.rules.template.TemplateItem;
import org.radlabel.rules.template.Templates;

/**
 * Goes through the sentences of a section; an item of a template is one. Immutable, safe for any
 * number of threads.
 */
final class SentenceWalk {
  private final Templates templates;
  private final SentenceSplitter splitter;

  SentenceWalk(Templates templates, SentenceSplitter splitter) {
    this.templates = templates;
    this.splitter = splitter;
  }

  /** Gives every sentence's place in the section's text, in their order, within a budget. */
  void over(Section section, WorkBudget budget, Consumer<Span> to) {
    char[] text = section.characters();
    int from = section.body().start();
    for (TemplateItem item : templates.items(text, section.body())) {
      split(text, new Span(from, item.span().start()), budget, to);
      to.accept(item.span());
      from = item.span().end();
    }
    split(text, new Span(from, section.body().end()), budget, to);
  }

  private void split(char[] text, Span part, WorkBudget budget, Consumer<Span> to) {
    List<Span> sentences = splitter.split(text, part, budget);
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      if (sentence.length() <= LongSentences.LIMIT) {
        to.accept(sentence);
      } else {
        LongSentences.cut(text, sentence).forEach(to);
      }
    }
  }
}
