package org.radlabel.rules.section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.radlabel.lexicons.rules.SectionHeader.Kind;
import org.radlabel.rules.Characters;
import org.radlabel.rules.Span;

/**
 * Takes the sections that a policy counts.
 *
 * <p>An addendum always counts; a wet read only where no reading follows it; empty sections never
 * do. A body without a header above an impression or a report is findings where nothing else is.
 * Where no section is left, text without a header counts whole, and of a text with headers only the
 * last paragraph that does not stand under one that never counts; where there is none, what follows
 * the first sentence of a comparison, a technique or an examination with which the text ends.
 * Stateless.
 */
public final class SectionSelector {
  private static final Set<Kind> FINDINGS = EnumSet.of(Kind.FINDINGS, Kind.REPORT);
  private static final Set<Kind> IMPRESSION =
      EnumSet.of(Kind.IMPRESSION, Kind.FINDINGS_AND_IMPRESSION);
  private static final Set<Kind> BOTH =
      EnumSet.of(Kind.FINDINGS, Kind.REPORT, Kind.IMPRESSION, Kind.FINDINGS_AND_IMPRESSION);
  private static final Set<Kind> HEADED_FINDINGS =
      EnumSet.of(Kind.FINDINGS, Kind.FINDINGS_AND_IMPRESSION);
  private static final Set<Kind> WET_READ = EnumSet.of(Kind.WET_READ);
  private static final Set<Kind> OF_EXAMINATION =
      EnumSet.of(Kind.COMPARISON, Kind.TECHNIQUE, Kind.EXAMINATION);

  private SectionSelector() {}

  /**
   * {@return the sections that count, in the order of the report}
   *
   * @param sections all sections of a report, in its order
   * @param policy which of them count
   */
  public static List<Section> select(List<Section> sections, SectionPolicy policy) {
    return switch (policy) {
      case ALL -> sections;
      case AUTO -> first(sections, List.of(BOTH), bodyEnd(sections));
      case IMPRESSION -> first(sections, List.of(IMPRESSION, FINDINGS), 0);
    };
  }

  /** The section above which sections without a header are findings; 0 if they are not. */
  private static int bodyEnd(List<Section> sections) {
    boolean headed = lastOf(sections, HEADED_FINDINGS) >= 0;
    return headed ? 0 : lastSaying(sections, s -> s.kind().isReading());
  }

  /** The sections of the first set of kinds of which there is one that says something. */
  private static List<Section> first(List<Section> sections, List<Set<Kind>> wanted, int bodyEnd) {
    for (Set<Kind> kinds : wanted) {
      if (lastOf(sections, kinds) >= 0) {
        return ofKinds(sections, kinds, bodyEnd);
      }
    }
    int wetRead = lastOf(sections, WET_READ);
    int reading = lastSaying(sections, SectionSelector::isFinal);
    return reading < wetRead ? ofKinds(sections, WET_READ, 0) : withoutReading(sections);
  }

  private static List<Section> ofKinds(List<Section> sections, Set<Kind> kinds, int bodyEnd) {
    int reading = lastSaying(sections, SectionSelector::isFinal);
    List<Section> chosen = new ArrayList<>(sections.size());
    for (int i = 0; i < sections.size(); i++) {
      Section s = sections.get(i);
      boolean counts =
          kinds.contains(s.kind())
              || s.kind() == Kind.ADDENDUM
              || (s.kind() == Kind.WET_READ && i > reading)
              || (s.isUnheaded() && i < bodyEnd && isBody(s, sections.get(bodyEnd)));
      if (counts && !s.isBlank()) {
        chosen.add(s);
      }
    }
    return chosen;
  }

  /** Whether a section is of the reading that a wet read gives way to. */
  private static boolean isFinal(Section section) {
    return section.kind().isReading() || (section.isUnheaded() && section.holdsSentence());
  }

  /**
   * Whether text without a header is a body: above a report only if there is a sentence in it, or
   * lines with labels.
   */
  private static boolean isBody(Section section, Section reading) {
    return reading.kind() != Kind.REPORT || section.holdsSentence() || section.holdsLabels();
  }

  /** Index of the last section of a sort that says something; -1 if there is none. */
  private static int lastSaying(List<Section> sections, Predicate<Section> sort) {
    for (int i = sections.size() - 1; i >= 0; i--) {
      if (sort.test(sections.get(i)) && sections.get(i).saysSomething()) {
        return i;
      }
    }
    return -1;
  }

  /** The same of sections of some kinds. */
  private static int lastOf(List<Section> sections, Set<Kind> kinds) {
    for (int i = sections.size() - 1; i >= 0; i--) {
      if (kinds.contains(sections.get(i).kind()) && sections.get(i).saysSomething()) {
        return i;
      }
    }
    return -1;
  }

  private static List<Section> withoutReading(List<Section> sections) {
    if (sections.stream().allMatch(Section::isUnheaded)) {
      return sections;
    }
    List<Section> chosen = new ArrayList<>();
    for (Section s : sections) {
      if (s.kind() == Kind.ADDENDUM) {
        chosen.add(s);
      }
    }
    int last = lastSaying(sections, s -> true);
    for (int i = sections.size() - 1; i >= 0; i--) {
      Section s = sections.get(i);
      if (s.isUnheaded() && s.holdsSentence()) {
        chosen.add(s);
        break;
      }
      int paragraph = lastParagraph(s);
      if (paragraph >= 0 && s.kind() != Kind.ADDENDUM && s.kind() != Kind.WET_READ) {
        Span body = new Span(paragraph, s.body().end());
        chosen.add(s.part("last paragraph", body));
        break;
      }
      int behind = i == last ? behindFirstSentence(s) : -1;
      if (behind >= 0) {
        chosen.add(s.part("last paragraph", new Span(behind, s.body().end())));
        break;
      }
    }
    return chosen;
  }

  /**
   * Where in a section that tells of the examination only what follows its first sentence begins:
   * "Comparison 4/7. Left pleural effusion." -1 if nothing does, or it is of another kind.
   */
  private static int behindFirstSentence(Section section) {
    char[] text = section.characters();
    int end = section.body().end();
    for (int i = section.body().start(); OF_EXAMINATION.contains(section.kind()) && i < end; i++) {
      if (Characters.isEnder(text[i]) && i + 2 < end && HeaderText.isSpace(text[i + 1])) {
        int next = i + 2;
        while (next < end && HeaderText.isSpace(text[next])) {
          next++;
        }
        return next < end && Characters.isUpper(text[next]) ? next : -1;
      }
    }
    return -1;
  }

  /**
   * Where the last paragraph of a section begins; -1 if there is none but the one that stands right
   * under the header.
   */
  private static int lastParagraph(Section section) {
    char[] text = section.characters();
    int end = section.body().end();
    while (end > section.body().start() && Character.isWhitespace(text[end - 1])) {
      end--;
    }
    int newlines = 0;
    for (int i = end - 1; i >= section.body().start(); i--) {
      char c = text[i];
      if (c == '\n' && ++newlines == 2) {
        return i;
      }
      if (!Character.isWhitespace(c)) {
        newlines = 0;
      }
    }
    return section.isUnheaded() && !section.isBlank() ? section.body().start() : -1;
  }
}
