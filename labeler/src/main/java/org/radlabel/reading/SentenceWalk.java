package org.radlabel.reading;

import java.util.List;
import java.util.function.Consumer;
import org.radlabel.rules.MarkedText;
import org.radlabel.rules.Span;
import org.radlabel.rules.WorkBudget;
import org.radlabel.rules.dictation.RunOnText;
import org.radlabel.rules.mention.MentionExtractor;
import org.radlabel.rules.section.Section;
import org.radlabel.rules.sentence.SentenceSplitter;
import org.radlabel.rules.template.TemplateItem;
import org.radlabel.rules.template.Templates;

/**
 * Goes through the sentences of a section; an item of a template is one. Immutable, safe for any
 * number of threads.
 */
public final class SentenceWalk {
  private final Templates templates;
  private final SentenceSplitter splitter;
  private final MentionExtractor mentions;
  private final RunOnText runOn;

  /**
   * Walks through sections.
   *
   * @param templates finds the items of templates
   * @param mentions finds what is mentioned
   * @param runOn finds the statements of sentences without marks
   */
  public SentenceWalk(Templates templates, MentionExtractor mentions, RunOnText runOn) {
    this.templates = templates;
    this.splitter = SentenceSplitter.create();
    this.mentions = mentions;
    this.runOn = runOn;
  }

  /**
   * Gives every sentence's place in the section's text, in their order, within a budget.
   *
   * @param section a section that counts
   * @param budget the steps that are left; what is done is taken off it
   * @param to takes the place of each sentence
   */
  public void over(Section section, WorkBudget budget, Consumer<Span> to) {
    MarkedText text = section.text();
    int from = section.body().start();
    for (TemplateItem item : templates.items(text, section.body())) {
      split(text, new Span(from, item.span().start()), budget, to);
      LongSentences.cut(text.characters(), item.span()).forEach(to);
      from = item.span().end();
    }
    split(text, new Span(from, section.body().end()), budget, to);
  }

  private void split(MarkedText marked, Span part, WorkBudget budget, Consumer<Span> to) {
    char[] text = marked.characters();
    List<Span> sentences = splitter.split(marked, part, budget);
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      if (sentence.length() <= LongSentences.LIMIT) {
        statements(text, sentence, to);
      } else {
        LongSentences.cut(text, sentence).forEach(cut -> statements(text, cut, to));
      }
    }
  }

  private void statements(char[] text, Span sentence, Consumer<Span> to) {
    if (!RunOnText.isSuspect(text, sentence)) {
      to.accept(sentence);
      return;
    }
    String written = new String(text, sentence.start(), sentence.length());
    for (Span statement : runOn.statements(mentions.extract(written))) {
      to.accept(statement.plus(sentence.start()));
    }
  }
}
