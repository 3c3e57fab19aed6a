package org.radlabel.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Cue.Says;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.CueHit;
import org.radlabel.negation.ReferringCue;
import org.radlabel.negation.ReferringCue.Target;

/**
 * Reads sentences together where one speaks of what another mentions: "Effusion on the last film.
 * It has resolved." All else stays what each sentence says alone. For one report and one thread.
 */
public final class Discourse {
  private final Ballot ballot;
  private final List<PlacedSentence> sentences;

  /** The list that the next sentence may be an item of, or null. */
  private @Nullable OpenList list;

  /**
   * Refers cues to what was said before.
   *
   * @param ballot counts votes
   * @param sentences the sentences read so far; their votes are changed
   */
  public Discourse(Ballot ballot, List<PlacedSentence> sentences) {
    this.ballot = ballot;
    this.sentences = sentences;
  }

  /**
   * Says of the mentions before a sentence what its referring cues say of them, and of its own what
   * the cue says that opened its list.
   *
   * @param next the next sentence of the report
   * @return the same, or as that cue lets it be read
   */
  public PlacedSentence read(PlacedSentence next) {
    PlacedSentence read = list == null ? next : asItem(next, list);
    if (!next.reading().referring().isEmpty()) {
      refer(next);
    }
    return read;
  }

  private PlacedSentence asItem(PlacedSentence next, OpenList of) {
    if (of.takes(next)) {
      return read(movedTo(of.heading(), next), of.heading(), of.cue(), Set.of());
    }
    list = next.reading().size() == 0 ? of : null;
    return next;
  }

  /** A sentence read as a part of one that begins earlier, so that cues there may be its own. */
  private PlacedSentence movedTo(PlacedSentence earlier, PlacedSentence sentence) {
    int offset = sentence.offset() - earlier.offset();
    List<AssertedMention> moved = new ArrayList<>();
    for (AssertedMention mention : sentence.reading().mentions()) {
      moved.add(mention.plus(offset));
    }
    SentenceReading reading = sentence.reading().with(moved, sentence.reading().votes());
    return new PlacedSentence(reading, sentence.section(), earlier.offset(), sentence.number());
  }

  private void refer(PlacedSentence from) {
    for (ReferringCue cue : from.reading().referring()) {
      if (cue.target() == Target.ITEMS) {
        list = OpenList.behind(from, cue);
        continue;
      }
      Set<String> named = cue.target() == Target.NAMED ? named(from, cue) : Set.of();
      for (int i = sentences.size() - 1; i >= 0 && isNear(sentences.get(i), from, cue); i--) {
        sentences.set(i, read(sentences.get(i), from, cue, named));
      }
    }
  }

  /** Whether a cue may speak of a sentence: of the one right before, or where it names again. */
  private static boolean isNear(PlacedSentence former, PlacedSentence from, ReferringCue cue) {
    return cue.target() == Target.NAMED
        || (former.number() == from.number() - 1
            && former.section().kind() == from.section().kind()
            && former.section().field().equals(from.section().field()));
  }

  /** The rules that name what a cue speaks of in its own sentence: "the nodule". */
  private static Set<String> named(PlacedSentence from, ReferringCue cue) {
    Set<String> named = new HashSet<>();
    for (AssertedMention mention : from.reading().mentions()) {
      if (mention.cues().stream().anyMatch(hit -> hit.rule().equals(cue.cue().id()))) {
        named.add(mention.mention().phrase().id());
      }
    }
    return named;
  }

  private PlacedSentence read(
      PlacedSentence former, PlacedSentence from, ReferringCue cue, Set<String> named) {
    List<AssertedMention> mentions = new ArrayList<>(former.reading().mentions());
    int last = cue.target() == Target.LAST ? last(mentions, cue) : 0;
    boolean changed = false;
    for (int i = 0; i < mentions.size(); i++) {
      AssertedMention mention = mentions.get(i);
      if (mention.mention().endToken() > last
          && isMeant(mention, cue)
          && (cue.target() != Target.NAMED || named.contains(mention.mention().phrase().id()))) {
        mentions.set(i, said(mention, cue, from.offset() - former.offset()));
        changed = true;
      }
    }
    // With its mentions at hand, it is not read again for each cue that asks for them.
    int[] votes = changed ? ballot.packed(mentions) : former.reading().votes();
    return former.with(former.reading().with(mentions, votes));
  }

  /** The first token of the last mention that a cue may speak of. */
  private static int last(List<AssertedMention> mentions, ReferringCue cue) {
    int last = 0;
    for (AssertedMention mention : mentions) {
      last = isMeant(mention, cue) ? Math.max(last, mention.mention().firstToken()) : last;
    }
    return last;
  }

  /** Whether a cue may speak of a mention; a hedge of some categories also of a structure. */
  private static boolean isMeant(AssertedMention mention, ReferringCue cue) {
    boolean standing =
        mention.assertion() == Assertion.POSITIVE
            || (mention.assertion() == Assertion.UNCERTAIN
                && isDenial(cue)
                && cue.target() != Target.ITEMS);
    return standing
        && (mention.mention().phrase().kind() == Kind.FINDING || cue.cue().hedgesSome())
        && cue.cue().speaksOf(mention.mention().category());
  }

  private static boolean isDenial(ReferringCue cue) {
    return cue.cue().says() == Says.NEGATIVE;
  }

  private static AssertedMention said(AssertedMention mention, ReferringCue cue, int distance) {
    List<CueHit> cues = new ArrayList<>(mention.cues());
    int place = cue.target() == Target.ITEMS ? 0 : cues.size();
    cues.add(place, new CueHit(cue.cue().id(), cue.span().plus(distance)));
    Assertion assertion = isDenial(cue) ? Assertion.NEGATIVE : Assertion.UNCERTAIN;
    return new AssertedMention(
        mention.mention(), assertion, false, cue.cue().id(), cues, mention.attributes());
  }
}
