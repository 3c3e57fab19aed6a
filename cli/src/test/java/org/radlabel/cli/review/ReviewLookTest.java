package org.radlabel.cli.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.cli.Cli;
import org.radlabel.cli.commands.ExitCode;

/**
 * The page in a real browser by day and by night, on a laptop and with letters twice as large, with
 * 84 cells, a very long report and letters of all kinds: nothing is cut off, all has a name and can
 * be told from its ground.
 *
 * <p>Skipped where there is no chromium with chromedriver.
 */
class ReviewLookTest {
  private static final String REPORTS =
      "id,report\n"
          + "short,\"FINDINGS: Mild edema in both lungs, no effusion. Pneumonia is possible.\"\n"
          + "lines,\"Small effusion.\u0085Naïve œdema? \uD83D\uDE00 No pneumothorax."
          + " <b>&amp;</b>\"\n"
          + "long,\""
          + "No pneumothorax, small left pleural effusion. ".repeat(60_000)
          + "\"\n";

  /** Which texts, of those in sight, have a contrast under 4.5 to 1 (3 to 1 if they are large). */
  private static final String FAINT = resource("faint.js");

  /** What can be reached by keys and has no name, and what reaches out of the window. */
  private static final String LOST = resource("lost.js");

  @TempDir private Path folder;
  private Process server;
  private String address;

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(ReviewLookTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void serve() throws IOException {
    assumeTrue(Chrome.driver().isPresent(), "needs chromium and chromedriver");
    Files.writeString(folder.resolve("r.csv"), REPORTS);
    Cli.in(folder)
        .run("label", "-q", "DIR/r.csv", "--findings", "all", "-o", "DIR/l.csv")
        .ended(ExitCode.OK);
    server =
        ReviewProcess.start(
            folder.resolve("l.csv").toString(),
            "--reports",
            folder.resolve("r.csv").toString(),
            "--reader",
            "ann");
    address = ReviewProcess.address(server);
  }

  @AfterEach
  void end() {
    if (server != null) {
      server.destroyForcibly();
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, 720, false", "1280, 720, true", "640, 360, false", "640, 360, true"})
  void nothingIsCutOffFaintOrWithoutAName(int width, int height, boolean isDark) throws Exception {
    try (Chrome chrome = Chrome.open(width, height)) {
      if (isDark) {
        chrome.dark();
      }
      open(chrome);
      check(chrome);
      chrome.press("1");
      chrome.await("return document.querySelector('#saved').innerText", "saved");
      chrome.press("m");
      check(chrome);
      chrome.press("l");
      chrome.await("return document.activeElement.id", "list");
      check(chrome);
      chrome.press("Escape", "?");
      check(chrome);
      chrome.press("Escape");
      for (String view : new String[] {"readers", "pictures"}) {
        chrome.run("document.querySelector('#tab-" + view + "').click()");
        chrome.await(
            "return String(document.querySelector('#view-" + view + " h2') != null)", "true");
        check(chrome);
      }
    }
  }

  private static void check(Chrome chrome) throws Exception {
    assertThat(chrome.run(FAINT)).isEmpty();
    assertThat(chrome.run(LOST)).isEmpty();
  }

  @Test
  void keysGoToWhatIsSaidAndAWordKeepsItsPlace() throws Exception {
    try (Chrome chrome = Chrome.open(1280, 720)) {
      open(chrome);
      String places =
          "return [...document.querySelectorAll('#report-text mark')].map(m =>"
              + " Math.round(m.getBoundingClientRect().left)).join()";
      String before = chrome.run(places);
      String chosen = "return document.querySelector('.cell.chosen .cell-name').innerText";
      assertThat(chrome.run("return String(document.querySelectorAll('.cell').length)"))
          .isEqualTo("84");
      String first = chrome.run(chosen);
      chrome.press("m");
      assertThat(chrome.run(chosen)).isNotEqualTo(first);
      assertThat(chrome.run("return document.querySelector('.cell.chosen .chip').innerText"))
          .isNotEqualTo("·");
      assertThat(chrome.run(places)).isEqualTo(before);
    }
  }

  @Test
  void aVeryLongReportIsShownFromItsBeginning() throws Exception {
    try (Chrome chrome = Chrome.open(1280, 720)) {
      open(chrome);
      chrome.press("Right");
      chrome.await(shownId(), "lines");
      assertThat(chrome.run("return document.querySelector('#report-text').textContent"))
          .contains(".\nNaïve")
          .contains("<b>&amp;</b>");
      chrome.press("Right");
      chrome.await(shownId(), "long");
      assertThat(chrome.text("#report-text"))
          .contains("2,760,000 characters. Its beginning is shown");
      assertThat(chrome.text("#why")).contains("more mentions");
    }
  }

  @Test
  void whatWasUndoneIsDoneAgain() throws Exception {
    try (Chrome chrome = Chrome.open(1280, 720)) {
      open(chrome);
      String mine = "return document.querySelector('.cell.chosen .mine')?.innerText ?? ''";
      chrome.press("x");
      chrome.await(mine, "x");
      chrome.await("return document.querySelector('#saved').innerText", "saved");
      chrome.press("Backspace");
      chrome.await(mine, "");
      chrome.press("y");
      chrome.await(mine, "x");
    }
  }

  /** Keys that are pressed before the first of them has been saved are no conflict. */
  @Test
  void whatIsPressedFasterThanItIsSavedIsSaved() throws Exception {
    try (Chrome chrome = Chrome.open(1280, 720)) {
      open(chrome);
      chrome.run(
          "for (const key of ['1', '0', 'Backspace', 'u', 'b', '1', '0'])"
              + " document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}))");
      chrome.await("return document.querySelector('#saved').innerText", "saved");
      chrome.await("return document.querySelector('.cell.chosen .mine')?.innerText ?? ''", "0");
      assertThat(chrome.text("#banner")).isEmpty();
      assertThat(Files.readString(folder.resolve("corrections.csv"))).contains(",0,ann,");
      assertThat(Files.readAllLines(folder.resolve("corrections.csv.log"))).hasSize(7);
    }
  }

  private void open(Chrome chrome) throws Exception {
    chrome.go(address);
    chrome.await(shownId(), "short");
    chrome.await("return String(document.querySelector('dialog').open)", "true");
    chrome.press("Escape");
  }

  private static String shownId() {
    return "return document.querySelector('#report-head h2')?.innerText ?? ''";
  }
}
