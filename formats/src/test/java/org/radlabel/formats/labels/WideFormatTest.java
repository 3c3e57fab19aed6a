package org.radlabel.formats.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.radlabel.Labeler;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.Report;

/** What a wide file tells of tubes and lines. */
class WideFormatTest {
  private static final Labeler LABELER = Labeler.builder().findings(Findings.FINE).build();
  private static final WideFormat WIDE =
      new WideFormat("id", LABELER.categories(), CellStyle.AS_PUBLISHED);

  private static Map<String, String> described(String text) {
    List<String> names = WIDE.described();
    List<String> cells = WIDE.cells(LABELER.label(Report.of("1", text)));
    assertThat(cells).hasSameSizeAs(names);
    Map<String, String> known = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        known.put(names.get(i), cells.get(i));
      }
    }
    return known;
  }

  @Test
  void tubesHaveAPlaceAndADistanceOfTheirTip() {
    String text =
        "ETT tip 32 mm above the carina. Left PICC ends in the lower SVC. Port in the right"
            + " atrium.";
    assertThat(described(text))
        .containsEntry("Endotracheal Tube tip", "above-carina")
        .containsEntry("Endotracheal Tube distance_cm", "3.2")
        .containsEntry("Central Venous Catheter side", "left")
        .containsEntry("Central Venous Catheter tip", "lower-svc;right-atrium")
        .doesNotContainKey("Central Venous Catheter distance_cm");
  }

  @Test
  void nothingElseHasATip() {
    List<String> tipped =
        WIDE.described().stream().filter(n -> n.endsWith(" tip")).map(n -> part(n)).toList();
    assertThat(tipped)
        .contains("Endotracheal Tube", "Mechanical Support")
        .doesNotContain("Rib Fracture", "Surgical Clips");
    assertThat(Arrays.asList("Nodule", "Support Devices"))
        .noneMatch(n -> Findings.hasTip(new Category(n)));
  }

  private static String part(String name) {
    return name.substring(0, name.length() - " tip".length());
  }
}
