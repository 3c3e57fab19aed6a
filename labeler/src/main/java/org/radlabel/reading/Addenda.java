package org.radlabel.reading;

/**
 * What the addenda of one report say, and what they overturn of the reading above them: an addendum
 * was written later, to correct. What it denies outright is absent, whatever the reading said; a
 * denial of a part ("no left effusion", "no other fracture") only counts beside what the reading
 * says, as do findings that it adds. For one report and one thread.
 */
public final class Addenda {
  private final int[] said;
  private final int[] outright;

  /**
   * Counts votes of addenda.
   *
   * @param said what the addenda say, empty; see {@link Ballot#empty}
   * @param outright what they say of a finding outright, empty likewise
   */
  public Addenda(int[] said, int[] outright) {
    this.said = said;
    this.outright = outright;
  }

  /**
   * Adds the votes of a sentence.
   *
   * @param packed see {@link Ballot#packed}
   * @param isPartial whether it speaks of a part
   */
  public void add(int[] packed, boolean isPartial) {
    Ballot.add(packed, said);
    if (!isPartial) {
      Ballot.add(packed, outright);
    }
  }

  /**
   * Leaves of the votes of a report what the addenda do not overturn.
   *
   * @param votes the votes of the report without its addenda, by category; changed
   */
  public void overturn(int[] votes) {
    for (int i = 0; i < votes.length; i++) {
      boolean denied = Ballot.said(outright[i]) == Ballot.NEGATIVE;
      if (denied && Ballot.any(said[i]) == Ballot.NEGATIVE) {
        votes[i] = Ballot.NEGATIVE;
      }
    }
  }
}
