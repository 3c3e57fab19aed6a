package org.radlabel.cli.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Chromium without a window, led by chromedriver over the W3C's WebDriver protocol. */
final class Chrome implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Map<String, String> KEYS =
      Map.of(
          "Enter",
          "\\ue007",
          "Backspace",
          "\\ue003",
          "Escape",
          "\\ue00c",
          "Up",
          "\\ue013",
          "Right",
          "\\ue014",
          "Down",
          "\\ue015");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process driver;
  private final String base;
  private String session = "";

  private Chrome(Process driver, int port) {
    this.driver = driver;
    base = "http://127.0.0.1:" + port;
  }

  /** Where chromedriver is, if it and a browser are there. */
  static Optional<Path> driver() {
    return find("chromedriver")
        .filter(d -> find("chromium").or(() -> find("google-chrome")).isPresent());
  }

  private static Optional<Path> find(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chrome open(int width, int height) throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Process driver =
        new ProcessBuilder(driver().orElseThrow().toString(), "--port=" + port, "--silent")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Chrome chrome = new Chrome(driver, port);
    try {
      chrome.start(width, height);
    } catch (Exception e) {
      driver.destroyForcibly();
      throw e;
    }
    return chrome;
  }

  private void start(int width, int height) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isUp()) {
      if (System.nanoTime() > end) {
        throw new IOException("chromedriver does not answer");
      }
      Thread.sleep(200);
    }
    String options =
        "{\"args\":[\"--headless=new\",\"--no-sandbox\",\"--disable-gpu\",\"--hide-scrollbars\","
            + "\"--disable-dev-shm-usage\"]}";
    session =
        "/session/"
            + ask(
                "POST",
                "/session",
                "{\"capabilities\":{\"alwaysMatch\":{\"goog:chromeOptions\":" + options + "}}}",
                "sessionId");
    tell(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\":%d,\"height\":%d,\"deviceScaleFactor\":1,\"mobile\":false}"
            .formatted(width, height));
  }

  private boolean isUp() {
    try {
      return client
              .send(request("GET", "/status", ""), HttpResponse.BodyHandlers.ofString())
              .statusCode()
          == 200;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  void dark() throws Exception {
    tell(
        "Emulation.setEmulatedMedia",
        "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"dark\"}]}");
  }

  private void tell(String command, String parameters) throws Exception {
    ask(
        "POST",
        session + "/goog/cdp/execute",
        "{\"cmd\":\"" + command + "\",\"params\":" + parameters + "}",
        "value");
  }

  void go(String address) throws Exception {
    ask("POST", session + "/url", "{\"url\":\"" + address + "\"}", "value");
  }

  /** What a script of the page gives, as text. */
  String run(String script) throws Exception {
    String escaped = script.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
    return ask(
        "POST", session + "/execute/sync", "{\"script\":\"" + escaped + "\",\"args\":[]}", "value");
  }

  /** The text of the first element that a selector finds; empty if there is none. */
  String text(String selector) throws Exception {
    return run("return document.querySelector('" + selector + "')?.innerText ?? ''");
  }

  void press(String... keys) throws Exception {
    for (String key : keys) {
      String code = KEYS.getOrDefault(key, key);
      ask(
          "POST",
          session + "/actions",
          ("{\"actions\":[{\"type\":\"key\",\"id\":\"k\",\"actions\":["
                  + "{\"type\":\"keyDown\",\"value\":\"K\"},{\"type\":\"keyUp\",\"value\":\"K\"}]}]}")
              .replace("K\"", code + "\""),
          "value");
    }
  }

  void type(String text) throws Exception {
    press(text.chars().mapToObj(Character::toString).toArray(String[]::new));
  }

  /** Waits until a script gives a value. */
  void await(String script, String expected) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String got = run(script);
    while (!got.equals(expected)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(script + ": expected " + expected + ", got " + got);
      }
      Thread.sleep(100);
      got = run(script);
    }
  }

  void screenshot(Path to) throws Exception {
    Files.write(to, Base64.getDecoder().decode(ask("GET", session + "/screenshot", "", "value")));
  }

  private String ask(String method, String path, String body, String wanted)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(request(method, path, body), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + answer.body());
    }
    return member(answer.body(), wanted);
  }

  private HttpRequest request(String method, String path, String body) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
        .build();
  }

  /** The text of the first member of this name; empty where it is null or an object. */
  private static String member(String json, String name) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals(name)) {
          JsonToken value = parser.nextToken();
          if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
            return parser.getText();
          }
          return "";
        }
      }
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    try {
      ask("DELETE", session, "", "value");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      List<ProcessHandle> all =
          Stream.concat(driver.descendants(), Stream.of(driver.toHandle())).toList();
      all.forEach(ProcessHandle::destroy);
      driver.onExit().completeOnTimeout(driver, 10, TimeUnit.SECONDS).join();
    }
  }
}
