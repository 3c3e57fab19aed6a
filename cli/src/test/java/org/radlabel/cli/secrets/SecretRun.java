package org.radlabel.cli.secrets;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.radlabel.cli.secrets.SecretForm.Kind;

/** What becomes of a run, and what it writes. */
enum SecretRun {
  WHOLE(Labels.LISTED),
  CUT(Labels.LISTED),
  DAMAGED(Labels.LISTED),
  DAMAGED_WITH_TRACE(Labels.LISTED + " --debug"),
  STOPPED(Labels.LISTED + " --on-error stop"),
  INTERRUPTED(Labels.LISTED + " --on-error stop --evidence DIR/out/evidence.jsonl"),
  TO_STANDARD_OUTPUT(""),
  JSON_TO_STANDARD_OUTPUT("--output-format jsonl"),
  NO_FOLDER("-o DIR/none/labels.csv --errors DIR/out/errors.tsv"),
  LIST_FULL("-o DIR/out/labels.csv --errors /dev/full"),
  LABELS_FULL("-o /dev/full --errors DIR/out/errors.tsv"),
  EVIDENCE(Labels.LISTED + " --evidence DIR/out/evidence.jsonl --evidence-why"),
  MIMIC_CXR(Labels.LISTED + " --output-format mimic-cxr"),
  CHEXPERT_LABELER(Labels.LISTED + " --output-format chexpert-labeler"),
  CHEXBERT(Labels.LISTED + " --output-format chexbert"),
  WIDE(Labels.LISTED + " --output-format wide"),
  SECTIONS(Labels.LISTED + " --output-format sections"),
  JSON_LINES(Labels.LISTED + " --output-format jsonl"),
  BIOC(Labels.LISTED + " --output-format bioc"),
  PARQUET(Labels.LISTED + " --output-format parquet"),
  JOINED(Labels.LISTED + " --join DIR/list.csv --on study"),
  JOINED_AS_CHEXPERT(Labels.LISTED + " --join DIR/list.csv --on study --output-format chexpert"),
  JOINED_WIDE(Labels.LISTED + " --join DIR/list.csv --on study --output-format wide"),
  JOINED_AS_PARQUET(Labels.LISTED + " --join DIR/list.csv --on study --output-format parquet"),
  WHERE(Labels.LISTED + " --where examination~chest"),
  ALL_VERSIONS(Labels.LISTED + " --versions all"),
  AS_CSV(Labels.LISTED + " --input-format csv"),
  AS_CSV_WITHOUT_HEADER(Labels.LISTED + " --input-format csv --no-header"),
  AS_LINES(Labels.LISTED + " --input-format lines"),
  AS_JSON_LINES(Labels.LISTED + " --input-format jsonl"),
  AS_HL7(Labels.LISTED + " --input-format hl7"),
  AS_FHIR(Labels.LISTED + " --input-format fhir"),
  AS_BIOC(Labels.LISTED + " --input-format bioc"),
  AS_TEXT(Labels.LISTED + " --input-format txt");

  /** What most runs write. */
  private static final class Labels {
    private static final String LISTED =
        "-o DIR/out/labels.csv --errors DIR/out/errors.tsv --passed-over DIR/out/passed.tsv";
  }

  final String arguments;

  SecretRun(String arguments) {
    this.arguments = arguments;
  }

  /** The file as this run finds it. */
  byte[] input(byte[] whole, int secretEnd) {
    int after = Math.min(whole.length - 1, secretEnd + 1);
    return switch (this) {
      case CUT -> Arrays.copyOf(whole, Math.min(whole.length, after + 2));
      case DAMAGED, DAMAGED_WITH_TRACE, STOPPED -> damaged(whole, after);
      default -> whole;
    };
  }

  private static byte[] damaged(byte[] whole, int at) {
    byte[] damaged = whole.clone();
    damaged[at] = (byte) 0xFF;
    return damaged;
  }

  /** Whether labels are written to the rows of a list, without the reports' ids. */
  boolean isJoined() {
    return name().startsWith("JOINED");
  }

  /** What a field is: the user says that all is text where the input is read as another form. */
  Set<Kind> kinds(Set<Kind> known) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    kinds.addAll(known);
    if (this == AS_LINES || this == AS_TEXT || this == AS_CSV_WITHOUT_HEADER) {
      kinds.add(Kind.TEXT);
    }
    return kinds;
  }
}
