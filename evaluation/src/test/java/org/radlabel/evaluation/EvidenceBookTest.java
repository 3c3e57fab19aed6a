package org.radlabel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.radlabel.formats.InputException;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

class EvidenceBookTest {
  private static final String LINES =
      """
      {"id":"7","labels":{"Edema":0,"Fracture":null},"mentions":[\
      {"category":"Edema","assertion":"negative","text":"edema","phrase":"edema","rule":"no",\
      "cues":[{"rule":"no","text":"No","start":0,"end":2,"field":"text"}],\
      "section":"","field":"text","start":3,"end":8,"fuzzy":false,\
      "attributes":{"side":"left","location":["base","rib"],"size_cm":0.8}},\
      {"category":"Fracture","assertion":"positive","text":"fx","phrase":"fx","rule":"p",\
      "cues":[],"section":"","field":"text","start":10,"end":12,"fuzzy":false}]}
      {"id":"8","labels":{},"mentions":[]}
      """;

  @Test
  void looksUpTheMentionsOfACell() throws IOException {
    EvidenceBook book = EvidenceBook.read(source(LINES));

    assertThat(book.mentions(cell(Category.EDEMA, "7")))
        .extracting(MentionNote::toString)
        .containsExactly("negative \"edema\" (rule no; no \"No\")");
    assertThat(book.mentions(cell(Category.FRACTURE, "8"))).isEmpty();
    assertThat(book.mentions(cell(Category.FRACTURE, "9"))).isEmpty();
  }

  @Test
  void noFindingIsExplainedByWhateverIsAbnormal() throws IOException {
    EvidenceBook book = EvidenceBook.read(source(LINES));

    assertThat(book.mentions(cell(Category.NO_FINDING, "7")))
        .extracting(MentionNote::toString)
        .containsExactly("positive \"fx\" (rule p)");
  }

  @Test
  void refusesAnotherFile() {
    assertThatThrownBy(() -> EvidenceBook.read(source(LINES + "{id,Edema}\n")))
        .isInstanceOf(InputException.class)
        .hasMessage("e.jsonl:3: is no evidence file (JSON Lines)");
  }

  private static WrongCell cell(Category category, String id) {
    return new WrongCell(category, id, Cell.POSITIVE, Cell.NEGATIVE);
  }

  private static Source source(String lines) {
    return Source.of("e.jsonl", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }
}
