package org.radlabel.cli.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.cli.Cli;
import org.radlabel.cli.commands.ExitCode;

/**
 * A review from its beginning to its end in a real browser: read, correct by keys, reload, kill the
 * server, open it again, a second reader, decide, export, and label again with what was decided.
 *
 * <p>Skipped where there is no chromium with chromedriver. {@code -Dradlabel.screenshots=write}
 * writes the pictures of docs/review.md.
 */
class ReviewStoryTest {
  private static final Path ROOT = Path.of(System.getProperty("radlabel.root"));
  private static final boolean WRITES = "write".equals(System.getProperty("radlabel.screenshots"));
  private static final String REPORTS = ROOT.resolve("corpus-samples/reports.csv").toString();

  @TempDir private Path folder;
  private final List<Process> servers = new ArrayList<>();
  private int port;

  @BeforeEach
  void label() throws IOException {
    assumeTrue(Chrome.driver().isPresent(), "needs chromium and chromedriver");
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Cli.in(folder).run("label", "-q", REPORTS, "-o", "DIR/labels.csv").ended(ExitCode.OK);
  }

  @AfterEach
  void end() {
    servers.forEach(Process::destroyForcibly);
  }

  @Test
  void aReviewFromItsBeginningToItsEnd() throws Exception {
    String address = serve();
    try (Chrome chrome = Chrome.open(1280, 720)) {
      chrome.go(address);
      chrome.await("return document.querySelector('dialog').open ? 'open' : ''", "open");
      picture(chrome, "welcome");
      chrome.press("Escape");
      readAndCorrect(chrome);
      reload(chrome);
      killAndOpenAgain(chrome);
      secondReader(chrome);
      decide(chrome);
    }
    labelledAsDecided();
  }

  /** S001 has no effusion by the rules; the reader says that it has one. */
  private void readAndCorrect(Chrome chrome) throws Exception {
    choose(chrome, "Pleural Effusion");
    picture(chrome, "read");
    chrome.press("1");
    chrome.await(saved(), "saved");
    chrome.await(chip("Pleural Effusion"), "01");
    chrome.press("n");
    chrome.type("seen: the costophrenic angle");
    chrome.press("Escape");
    chrome.await(saved(), "saved");
    choose(chrome, "Edema");
    chrome.press("u");
    chrome.press("Backspace");
    chrome.await(saved(), "saved");
    chrome.await(chip("Edema"), "·");
    picture(chrome, "corrected");
    assertThat(corrections()).contains("S001,Pleural Effusion,1,ann,").doesNotContain("Edema");
    assertThat(corrections()).contains("seen: the costophrenic angle");
    chrome.press("Enter");
    chrome.await("return document.querySelector('#report-head h2').innerText", "S002");
  }

  private static void reload(Chrome chrome) throws Exception {
    chrome.run("location.reload()");
    chrome.await("return document.querySelector('#report-head h2')?.innerText ?? ''", "S002");
    chrome.press("Right", "Down", "Down");
    chrome.press("0");
    chrome.await(saved(), "saved");
  }

  /** What was told to be saved is there; a key pressed without a server is kept, and said to be. */
  private void killAndOpenAgain(Chrome chrome) throws Exception {
    String before = corrections();
    servers.get(0).destroyForcibly().waitFor();
    chrome.press("1");
    chrome.await("return String(document.querySelector('#banner').hidden)", "false");
    assertThat(chrome.text("#banner")).contains("does not answer").contains("not saved yet");
    picture(chrome, "gone");

    chrome.run("window.addEventListener('beforeunload', e => e.stopImmediatePropagation(), true)");
    String address = serve();
    assertThat(corrections()).isEqualTo(before);
    chrome.await(
        "return String(document.querySelector('#banner').innerText.includes('started anew'))",
        "true");
    chrome.go("about:blank");
    chrome.go(address);
    chrome.await("return document.querySelector('#report-head h2')?.innerText ?? ''", "S001");
    chrome.press("Escape");
    chrome.await(chip("Pleural Effusion"), "01");
  }

  private void secondReader(Chrome chrome) throws Exception {
    chrome.go("http://127.0.0.1:" + port + "/?reader=bob");
    chrome.await("return document.querySelector('#who')?.innerText ?? ''", "☻ bob");
    chrome.await("return document.querySelector('#report-head h2')?.innerText ?? ''", "S001");
    chrome.await(chip("Pleural Effusion"), "0");
    choose(chrome, "Fracture");
    chrome.press("0");
    chrome.press("Enter");
    chrome.await("return document.querySelector('#report-head h2').innerText", "S002");
  }

  private void decide(Chrome chrome) throws Exception {
    chrome.run("document.querySelector('#tab-readers').click()");
    chrome.await(
        "return String(document.querySelectorAll('#view-readers table tbody tr').length > 10)",
        "true");
    picture(chrome, "readers");
    chrome.run("document.querySelector('#view-readers section button').click()");
    chrome.await("return document.querySelector('#report-head h2').innerText", "S001");
    choose(chrome, "Pleural Effusion");
    picture(chrome, "decide");
    chrome.press("1");
    choose(chrome, "Fracture");
    chrome.press("b");
    chrome.await(saved(), "saved");
    chrome.run("document.querySelector('#tab-pictures').click()");
    chrome.await("return String(document.querySelectorAll('#view-pictures svg').length)", "3");
    picture(chrome, "pictures");
    String gold =
        chrome.run(
            "const r = new XMLHttpRequest(); r.open('GET', '/api/gold.csv', false); r.send();"
                + " return r.responseText");
    assertThat(gold).startsWith("id,No Finding,");
    Files.writeString(folder.resolve("gold.csv"), gold);
  }

  private void labelledAsDecided() throws IOException {
    Cli.in(folder)
        .run(
            "label", "-q", REPORTS, "--corrections", "DIR/corrections.csv", "-o", "DIR/decided.csv")
        .ended(ExitCode.OK);
    assertThat(row("labels.csv", "S001")).endsWith("0.0,,,");
    assertThat(row("decided.csv", "S001")).endsWith("1.0,,,");
    Cli.in(folder)
        .run("evaluate", "--gold", "DIR/gold.csv", "--labels", "DIR/decided.csv")
        .ended(ExitCode.OK);
  }

  private String row(String file, String id) throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve(file))) {
      return lines.filter(line -> line.startsWith(id + ",")).findFirst().orElseThrow();
    }
  }

  private String corrections() throws IOException {
    return Files.readString(folder.resolve("corrections.csv"));
  }

  /** Goes to a cell by the arrow keys. */
  private static void choose(Chrome chrome, String category) throws Exception {
    for (int i = 0; i < 14; i++) {
      chrome.press("Up");
    }
    String chosen = "return document.querySelector('.cell.chosen .cell-name').innerText";
    for (int i = 0; i < 14 && !chrome.run(chosen).equals(category); i++) {
      chrome.press("Down");
    }
    assertThat(chrome.run(chosen)).isEqualTo(category);
  }

  private static String saved() {
    return "return document.querySelector('#saved').innerText";
  }

  /** The values of a cell as they stand beside each other, the one of the file first. */
  private static String chip(String category) {
    return "return [...document.querySelectorAll('.cell')].filter(c =>"
        + " c.querySelector('.cell-name').innerText === '"
        + category
        + "').map(c => [...c.querySelectorAll('.chip')].map(v => v.innerText).join('')).join()";
  }

  private static void picture(Chrome chrome, String name) throws Exception {
    if (WRITES) {
      Path to = ROOT.resolve("docs/review");
      Files.createDirectories(to);
      chrome.screenshot(to.resolve(name + ".png"));
    }
  }

  private String serve() throws IOException {
    Process server =
        ReviewProcess.start(
            folder.resolve("labels.csv").toString(),
            "--reports",
            REPORTS,
            "--reader",
            "ann",
            "--port",
            Integer.toString(port));
    servers.add(0, server);
    String address = ReviewProcess.address(server);
    assertThat(address).startsWith("http://127.0.0.1:" + port + "/?token=");
    return address;
  }
}
