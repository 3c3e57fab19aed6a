package org.radlabel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.SectionHeader;
import org.radlabel.reading.Addenda;
import org.radlabel.reading.Ballot;
import org.radlabel.reading.PlacedSentence;

/**
 * Puts the votes of a report's sentences together. An impression settles what the findings leave
 * open of one thing, where it denies that outright and nothing says that it is there; an addendum
 * overturns the reading above it ({@link Addenda}). For one report and one thread.
 */
final class Verdicts {
  private final Ballot ballot;
  private final int[] votes;
  private final int[] impression;
  private final int[] outright;

  /** Null where there is none. */
  private @Nullable Addenda addenda;

  /** Of sentences. */
  Verdicts(Ballot ballot, List<PlacedSentence> sentences) {
    this.ballot = ballot;
    votes = ballot.empty();
    impression = ballot.empty();
    outright = ballot.empty();
    for (PlacedSentence sentence : sentences) {
      add(sentence);
    }
  }

  private void add(PlacedSentence sentence) {
    int[] said = sentence.reading().votes();
    boolean partial = sentence.reading().isPartial();
    Ballot.add(said, votes);
    if (sentence.section().kind() == SectionHeader.Kind.IMPRESSION) {
      Ballot.add(said, impression);
      if (!partial) {
        Ballot.add(said, outright);
      }
    }
    if (sentence.section().kind() == SectionHeader.Kind.ADDENDUM) {
      if (addenda == null) {
        addenda = new Addenda(ballot.empty(), ballot.empty());
      }
      addenda.add(said, partial);
    }
  }

  /** What all say, by the numbers of a {@link Ballot}. */
  int[] votes() {
    for (int i = 0; i < votes.length; i++) {
      boolean open =
          Ballot.said(votes[i]) == (Ballot.NEGATIVE | Ballot.UNCERTAIN)
              && !Hierarchy.isWide(ballot.category(i));
      if (open
          && Ballot.said(outright[i]) == Ballot.NEGATIVE
          && Ballot.any(impression[i]) == Ballot.NEGATIVE) {
        votes[i] = Ballot.NEGATIVE;
      }
    }
    if (addenda != null) {
      addenda.overturn(votes);
    }
    return votes;
  }
}
