package org.radlabel.formats.concepts;

import java.util.List;
import java.util.stream.Collectors;
import org.radlabel.concepts.ConceptAssertion;
import org.radlabel.formats.tables.Csv;
import org.radlabel.lexicons.rules.EnumNames;

/**
 * What sentences say of concepts, as a tab-separated file: {@code id, assertion, cue, rule,
 * temporality, experiencer}.
 *
 * <p>Where several cues decided (one that it is denied, one that it is history), they and their
 * rules are separated by {@code "; "}. Stateless.
 */
public final class ConceptFormat {
  private ConceptFormat() {}

  /** {@return the head line} */
  public static String head() {
    return "id\tassertion\tcue\trule\ttemporality\texperiencer\n";
  }

  /**
   * {@return one row}
   *
   * @param asked the question
   * @param answer what was found
   */
  public static String row(ConceptRecord.Asked asked, ConceptAssertion answer) {
    List<String> fields =
        List.of(
            asked.id(),
            EnumNames.typed(answer.assertion()),
            answer.cues().stream()
                .map(cue -> cue.span().of(asked.sentence()))
                .collect(Collectors.joining("; ")),
            String.join("; ", answer.rules()),
            EnumNames.typed(answer.temporality()),
            EnumNames.typed(answer.experiencer()));
    return fields.stream().map(Csv::tsv).collect(Collectors.joining("\t", "", "\n"));
  }
}
