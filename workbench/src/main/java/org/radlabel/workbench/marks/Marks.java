package org.radlabel.workbench.marks;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.radlabel.formats.InputException;
import org.radlabel.formats.corrections.Correction;

/**
 * What all readers decided. An edit is on the disk, in the log, before the method that makes it
 * returns, and in the corrections file unless that cannot be written ({@link #unwritten}); one that
 * fails changes nothing. Safe for any number of threads.
 */
public final class Marks implements Closeable {
  private final EditLog log;
  private final CorrectionsCopy copy;
  private final CellValues file;
  private final Clock clock;
  private final EditState state = new EditState();
  private String unwritten = "";

  private Marks(EditLog log, CorrectionsCopy copy, CellValues file, Clock clock) {
    this.log = log;
    this.copy = copy;
    this.file = file;
    this.clock = clock;
  }

  /**
   * Opens what was decided before.
   *
   * @param corrections the corrections file; the log stands beside it
   * @param reader whose the corrections are that do not say whose
   * @param file what the label file says
   * @param clock tells when an edit is made
   * @return the marks
   * @throws IOException if a file cannot be read, or another process has it
   */
  public static Marks open(Path corrections, String reader, CellValues file, Clock clock)
      throws IOException {
    EditLog log = EditLog.open(Path.of(corrections + ".log"));
    try {
      Marks marks = new Marks(log, new CorrectionsCopy(corrections, reader), file, clock);
      log.old().forEach(marks.state::apply);
      marks.takeIn();
      if (marks.version() > 0) {
        // A process that was killed may have written to the log only.
        marks.tryToWriteCopy();
      }
      return marks;
    } catch (IOException | RuntimeException e) {
      log.giveUp();
      throw e;
    }
  }

  /**
   * Makes an edit.
   *
   * @param wanted the edit; its number and time are given by this
   * @param seen the number of the last edit of the report that its reader has seen
   * @return the edit as it was made
   * @throws ConflictException if the cell has changed since, or is decided
   * @throws IOException if it cannot be written; then nothing has changed
   */
  public synchronized Edit edit(Edit wanted, long seen) throws IOException, ConflictException {
    state.refuseConflict(wanted, seen);
    return make(wanted);
  }

  private Edit make(Edit wanted) throws IOException {
    boolean isTakenIn = tryToTakeIn();
    Edit made = keep(wanted, now());
    if (isTakenIn) {
      tryToWriteCopy();
    }
    return made;
  }

  /** What another hand wrote is not overwritten where it cannot be read. */
  private boolean tryToTakeIn() throws IOException {
    try {
      takeIn();
      return true;
    } catch (InputException e) {
      unwritten = String.valueOf(e.getMessage());
      return false;
    }
  }

  private Edit keep(Edit wanted, String when) throws IOException {
    Edit made = wanted.as(version() + 1, when);
    keep(List.of(made));
    return made;
  }

  private void keep(List<Edit> made) throws IOException {
    log.addAll(made);
    made.forEach(state::apply);
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  /**
   * Takes back the last edit of a reader that was not yet taken back; a value for a cell on which
   * it has been decided meanwhile is passed over.
   *
   * @param who the reader
   * @param deciding whether decisions are meant, and not the reader's own marks
   * @return the edit that does so; empty if there is nothing to take back
   * @throws IOException if it cannot be written; then nothing has changed
   */
  public synchronized Optional<Edit> undo(String who, boolean deciding) throws IOException {
    Optional<Readings.Step> last =
        state
            .readings(who, deciding ? Edit.Kind.DECIDE : Edit.Kind.SET)
            .lastStep(edit -> !state.isDecided(edit));
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Edit edit = last.get().edit();
    Edit back =
        new Edit(
            0,
            "",
            edit.who(),
            edit.id(),
            edit.kind(),
            edit.category(),
            last.get().before(),
            edit.textHash(),
            edit.number());
    return Optional.of(make(back));
  }

  /**
   * Does again what a reader took back last, if nothing else was done since.
   *
   * @param who the reader
   * @param deciding whether decisions are meant, and not the reader's own marks
   * @return the edit that does so; empty if there is nothing to do again
   * @throws IOException if it cannot be written; then nothing has changed
   */
  public synchronized Optional<Edit> redo(String who, boolean deciding) throws IOException {
    Optional<Edit> last =
        state
            .readings(who, deciding ? Edit.Kind.DECIDE : Edit.Kind.SET)
            .lastUndone()
            .filter(edit -> !state.isDecided(edit));
    return last.isPresent() ? Optional.of(make(last.get())) : Optional.empty();
  }

  /** Takes in what another hand wrote into the corrections file. */
  private void takeIn() throws IOException {
    List<Correction> foreign = copy.foreign(state.edits());
    keep(new ForeignEdits(state, copy).of(foreign, now()));
    if (!foreign.isEmpty()) {
      tryToWriteCopy();
    }
  }

  /**
   * The log has it all, so that an edit is safe without the corrections file; that it could not be
   * written is told until it is.
   */
  private void tryToWriteCopy() {
    try {
      writeCopy();
      unwritten = "";
    } catch (IOException e) {
      unwritten = String.valueOf(e.getMessage());
    }
  }

  private void writeCopy() throws IOException {
    copy.write(new Verdicts(state.readers(), state.decisions(), file).corrections());
  }

  /** {@return why the corrections file could not be written; empty if it could} */
  public synchronized String unwritten() {
    return unwritten;
  }

  /** {@return the number of the last edit} */
  public synchronized long version() {
    return state.version();
  }

  /** {@return how often corrections were taken in that another hand wrote into the file} */
  public synchronized int timesTakenIn() {
    return copy.timesTakenIn();
  }

  /**
   * {@return a reader's marks on a report}
   *
   * @param who the reader
   * @param id the report
   */
  public synchronized ReportMarks of(String who, String id) {
    Readings readings = state.readers().get(who);
    return readings == null ? new ReportMarks() : readings.of(id).copy();
  }

  /**
   * {@return what was decided of a report}
   *
   * @param id the report
   */
  public synchronized ReportMarks decided(String id) {
    return state.decisions().of(id).copy();
  }

  /**
   * {@return the reports that changed for a reader, by their ids}
   *
   * @param who the reader
   * @param since the number of the last edit that is known
   */
  public synchronized Set<String> changed(String who, long since) {
    return state.changed(who, since);
  }

  /** {@return how many reports each reader is done with, by name} */
  public synchronized Map<String, Integer> readers() {
    Map<String, Integer> done = new LinkedHashMap<>();
    state.readers().forEach((name, readings) -> done.put(name, readings.done().size()));
    return done;
  }

  /**
   * {@return the reports that a reader is done with}
   *
   * @param who the reader
   */
  public synchronized List<String> done(String who) {
    Readings readings = state.readers().get(who);
    return readings == null ? List.of() : readings.done();
  }

  /**
   * {@return the readers who are done with a report, by name}
   *
   * @param id the report
   */
  public synchronized List<String> doneWith(String id) {
    return state.doneWith(id);
  }

  /**
   * {@return the reports in which a reader set a cell, or one was decided}
   *
   * @param who the reader
   * @param category the cell's category, or {@code ""} for any
   */
  public synchronized List<String> corrected(String who, String category) {
    return state.corrected(who, category);
  }

  /**
   * {@return the value that each reader of a report gave a cell, by name}
   *
   * @param id the report
   * @param category the category
   */
  public synchronized Map<String, String> values(String id, String category) {
    return new Verdicts(state.readers(), state.decisions(), file).values(id, category);
  }

  /** Whether a reader set a cell, or it was decided. */
  synchronized boolean isSet(String id, String category) {
    return state.decisions().of(id).value(category).isPresent()
        || state.readers().values().stream()
            .anyMatch(readings -> readings.of(id).value(category).isPresent());
  }

  /** What the label file says of a cell. */
  String inFile(String id, String category) {
    return file.of(id, category);
  }

  @Override
  public synchronized void close() throws IOException {
    log.close();
  }
}
