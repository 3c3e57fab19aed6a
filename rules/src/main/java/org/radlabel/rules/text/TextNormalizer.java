package org.radlabel.rules.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.radlabel.rules.Characters;
import org.radlabel.rules.MarkedText;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;
import org.radlabel.rules.text.table.Tables;

/**
 * Makes of a text as it arrives the text that was meant: see the package's description.
 *
 * <pre>{@code
 * TextNormalizer normalizer = new TextNormalizer(word -> false);
 * NormalizedText text = normalizer.normalize("No<br>e\uFB00usion.");
 * text.text(); // "No", the end of a line, "effusion."
 * text.original(new Span(3, 11)); // 6 to 13
 * }</pre>
 *
 * <p>A pure function of the text, and doing it again changes nothing more than what was escaped
 * more than twice. Immutable, safe for any number of threads.
 */
public final class TextNormalizer {
  private static final byte PERIOD = 1;

  /** May be part of something to be mended. */
  private static final byte SUSPECT = 2;

  /** What is to be done about a landmark of ASCII, all others being suspect; mostly 0. */
  private static final byte[] KINDS = kinds();

  private final List<Stage> stages;

  /** One step of normalisation. */
  @FunctionalInterface
  interface Stage {
    /** Tells what is to be changed in a text. */
    void mend(String text, Edits edits);
  }

  /**
   * A normaliser.
   *
   * @param isWord whether something in small letters is a word, by which {@code \nodules} is told
   *     from a line end before "odules"
   */
  public TextNormalizer(Predicate<String> isWord) {
    stages =
        List.of(
            new Escapes(isWord)::mend,
            References::mend,
            References::mend,
            Tags::mend,
            Letters::mend,
            (text, edits) -> Tables.mend(text, edits::replace),
            GluedSigns::mend,
            Boxes::mend,
            Picklists::mend,
            Grades::mend,
            Leaders::mend,
            Leaders::mendSlashes,
            SpokenMarks::mend,
            Speech::mend);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[0x80];
    for (char c = 0; c < ' '; c++) {
      kinds[c] = SUSPECT;
    }
    for (char c : "\\<&_'`+\u007f[({*-01234|,;/=:".toCharArray()) {
      kinds[c] = SUSPECT;
    }
    kinds['.'] = PERIOD;
    return kinds;
  }

  /** Whether there may be anything to do. */
  private static boolean isSuspect(MarkedText marked, String text) {
    char[] characters = marked.characters();
    int periods = 0;
    for (int k = 0; k < marked.size(); k++) {
      int i = marked.place(k);
      char c = characters[i];
      byte kind = c < KINDS.length ? KINDS[c] : SUSPECT;
      if (kind != 0) {
        periods += kind == PERIOD ? 1 : 0;
        // A line that is full ends no statement.
        if (isSuspect(text, characters, i)
            || (c != '\n' && Speech.isSuspectAt(text, characters, i))) {
          return true;
        }
      }
    }
    return SpokenMarks.isSuspect(text, periods) || Speech.isSuspect(text, characters);
  }

  private static boolean isSuspect(String text, char[] characters, int i) {
    char next = i + 1 < characters.length ? characters[i + 1] : ' ';
    return switch (characters[i]) {
      case '.' -> (next == '.' || next == ':') && Leaders.isSuspect(text, i);
      case '\n' -> (next == 'T' || next == 'F') && Tables.isTrueOrFalse(text, i + 1);
      case '\r' -> next != '\n';
      case '_' -> next == 'x';
      case '+' -> Character.isLetter(next) || next == ' ';
      case '\'' -> next == '\'';
      case '(', '[' ->
          Boxes.isSuspect(next)
              || Picklists.isSuspect(text, i)
              || Tables.isLegend(text, i)
              || Tables.isTrueOrFalse(text, i);
      case '{', '*' -> Picklists.isSuspect(text, i);
      case '0', '1', '2', '3', '4' -> Grades.isSuspect(text, i, next);
      case '-' -> next == '-' ? Leaders.isSuspect(text, i) : Tables.isLegend(text, i);
      case '=', ':' -> Tables.isLegend(text, i);
      case '/' -> next == ' ' && Leaders.isSlash(text, i);
      case '\t' -> Tables.isSuspect(text, i);
      case ',' -> Characters.isLetter(next) && Tables.isSuspect(text, i);
      case '|' -> Leaders.isAlone(text, i) || Tables.isSuspect(text, i);
      case ';' -> next != ' ' && (Leaders.isColumn(text, i) || Tables.isSuspect(text, i));
      case '<' -> next > '9' || next == '/' || next == '!';
      case '&' -> next > '9' || next == '#';
      default -> true;
    };
  }

  /**
   * {@return the text as it was meant}
   *
   * @param text a text; any, also an empty one
   */
  public NormalizedText normalize(String text) {
    return isSuspect(MarkedText.of(text), text) ? mended(text) : NormalizedText.unchanged(text);
  }

  private NormalizedText mended(String text) {
    String mended = text;
    List<Alignment> alignments = new ArrayList<>();
    for (Stage stage : stages) {
      Edits edits = new Edits(mended);
      stage.mend(mended, edits);
      mended = edits.text();
      edits.alignment().ifPresent(alignments::add);
    }
    return new NormalizedText(mended, alignments);
  }

  /**
   * {@return the report with its texts as they were meant}
   *
   * @param report the report as it was given
   */
  public NormalizedReport normalize(Report report) {
    List<TextField> fields = report.fields();
    MarkedText[] marked = new MarkedText[fields.size()];
    boolean changed = false;
    for (int i = 0; i < marked.length; i++) {
      String text = fields.get(i).text();
      marked[i] = MarkedText.of(text);
      changed |= isSuspect(marked[i], text);
    }
    return changed ? mended(report) : NormalizedReport.unchanged(report, marked);
  }

  private NormalizedReport mended(Report given) {
    IdentityHashMap<TextField, NormalizedText> texts = new IdentityHashMap<>();
    List<TextField> fields = new ArrayList<>();
    for (TextField field : given.fields()) {
      NormalizedText text = normalize(field.text());
      TextField normalized = new TextField(field.name(), text.text());
      texts.put(normalized, text);
      fields.add(normalized);
    }
    return NormalizedReport.of(new Report(given.id(), fields, given.metadata()), texts);
  }
}
