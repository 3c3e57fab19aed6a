package org.radlabel.reading;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.ReferringCue;

/**
 * What one sentence says, in whichever report it stands: a function of its text alone.
 *
 * <p>Immutable for callers, who do not write to {@code votes}. What is remembered of a sentence is
 * its votes; its mentions, which most callers do not need, are read again where they are asked for.
 */
public final class SentenceReading {
  /** Of a sentence without mentions. */
  public static final SentenceReading NOTHING =
      new SentenceReading(List.of(), new int[0], List.of(), false);

  private final int size;
  private final int[] votes;
  private final List<ReferringCue> referring;
  private final boolean partial;
  private final boolean unparsed;

  /** Null where they are left out; then there is {@code again}. */
  private final @Nullable List<AssertedMention> mentions;

  /** Reads the sentence again; null where there are mentions. */
  private final @Nullable Supplier<SentenceReading> again;

  /** Null where no finer findings are read. */
  private final @Nullable SentenceReading finer;

  /**
   * A reading.
   *
   * @param mentions its mentions, by place, with spans into the sentence
   * @param votes their votes, see {@link Ballot#packed}
   * @param referring its cues that speak of sentences before it
   * @param partial whether a word limits what it says to a part: left, other
   */
  public SentenceReading(
      List<AssertedMention> mentions, int[] votes, List<ReferringCue> referring, boolean partial) {
    this(mentions, votes, referring, partial, null);
  }

  private SentenceReading(
      List<AssertedMention> mentions,
      int[] votes,
      List<ReferringCue> referring,
      boolean partial,
      @Nullable SentenceReading finer) {
    this.mentions = List.copyOf(mentions);
    this.size = mentions.size();
    this.votes = votes;
    this.referring = List.copyOf(referring);
    this.partial = partial;
    this.finer = finer;
    this.again = null;
    unparsed = isUnparsed(mentions);
  }

  /** A reading without its mentions. */
  private SentenceReading(
      SentenceReading of, @Nullable SentenceReading finer, Supplier<SentenceReading> again) {
    this.mentions = null;
    this.size = of.size;
    this.votes = of.votes;
    this.referring = of.referring;
    this.partial = of.partial;
    this.unparsed = of.unparsed;
    this.finer = finer;
    this.again = again;
  }

  private static boolean isUnparsed(List<AssertedMention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).rule().equals(AssertionClassifier.UNPARSED)) {
        return true;
      }
    }
    return false;
  }

  /**
   * This reading without its mentions, if it has any.
   *
   * @param reader reads the sentence again, with its mentions
   */
  SentenceReading withoutMentions(Supplier<SentenceReading> reader) {
    return weight() == 0
        ? this
        : new SentenceReading(
            this, finer == null ? null : finer.withoutMentions(() -> reader.get().finer()), reader);
  }

  /** This reading with other answers. */
  SentenceReading with(List<AssertedMention> others, int[] theirVotes) {
    return new SentenceReading(others, theirVotes, referring, partial, finer);
  }

  /**
   * {@return this reading, which has its mentions, and what the sentence says of finer findings}
   *
   * @param ofFiner what it says of them
   */
  public SentenceReading withFiner(SentenceReading ofFiner) {
    return ofFiner == NOTHING
        ? this
        : new SentenceReading(mentions(), votes, referring, partial, ofFiner);
  }

  /** {@return what the sentence says of finer findings} */
  public SentenceReading finer() {
    return finer == null ? NOTHING : finer;
  }

  /** How many mentions it holds, finer ones with the others. */
  int weight() {
    return (mentions == null ? 0 : mentions.size()) + (finer == null ? 0 : finer.weight());
  }

  /** {@return how many mentions the sentence has} */
  public int size() {
    return size;
  }

  /** {@return the mentions of the sentence, by place} */
  public List<AssertedMention> mentions() {
    return mentions != null ? mentions : Objects.requireNonNull(again, "again").get().mentions();
  }

  /**
   * {@return the votes of its mentions, packed as {@link Ballot#packed} does; not to be changed}
   */
  public int[] votes() {
    return votes;
  }

  /** {@return the cues that speak of what a sentence before this one mentions, by place} */
  public List<ReferringCue> referring() {
    return referring;
  }

  /** {@return whether a word limits what it says to a part: left, other} */
  public boolean isPartial() {
    return partial;
  }

  /** {@return whether the sentence has mentions and could not be parsed} */
  public boolean unparsed() {
    return unparsed;
  }
}
