package org.radlabel.workbench.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.Labeler;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.files.Source;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.workbench.Review;
import org.radlabel.workbench.corpus.CorpusFiles;

/** Who is let in, and what is answered; asked byte by byte, as no browser would. */
class ReviewServerTest {
  private static final Pattern COOKIE = Pattern.compile("(?m)^Set-Cookie: ([^;]+);(.*)$");
  private static final String SECRET_WORD = "quokka";

  @TempDir private Path folder;
  private Review review;
  private URI address;
  private String cookie;

  @BeforeEach
  void open() throws Exception {
    Source reports = file("reports.csv", "id,report\na," + SECRET_WORD + " effusion.\nb,Clear.\n");
    Source labels = file("labels.csv", "id,Edema,Pleural Effusion\na,,1\nb,0,\n");
    review =
        Review.open(
            new CorpusFiles(
                labels,
                Optional.of(file("other.csv", "id,Edema,Pleural Effusion\na,1,1\nb,0,\n")),
                List.of(reports),
                Optional.empty(),
                ReadOptions.DEFAULTS,
                Category.CHEXPERT_14),
            folder.resolve("corrections.csv"),
            "ann",
            Labeler::create,
            Labeler::create,
            0);
    review.await();
    address = URI.create(review.address());
    Matcher set = COOKIE.matcher(raw("GET /?" + address.getQuery() + " HTTP/1.1", host()));
    assertThat(set.find()).isTrue();
    assertThat(set.group(2)).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
    cookie = "Cookie: " + set.group(1);
  }

  @AfterEach
  void close() throws IOException {
    review.close();
  }

  @Test
  void thePageIsServedToWhoHasTheCookie() throws IOException {
    String page = get("/");

    assertThat(page).startsWith("HTTP/1.1 200").contains("<title>radlabel review</title>");
    assertThat(page)
        .contains("Content-Security-Policy: default-src 'none'; script-src 'self'")
        .contains("Cache-Control: no-store")
        .contains("X-Content-Type-Options: nosniff")
        .doesNotContain("Access-Control");
    for (String asset : Assets.FILES.keySet()) {
      assertThat(get(asset)).as(asset).startsWith("HTTP/1.1 200");
    }
    assertThat(get("/picture.css")).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/main.js", "/api/start", "/api/report?row=0", "/api/gold.csv"})
  void nothingIsServedWithoutTheCookie(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1", host());

    assertThat(answer).startsWith("HTTP/1.1 401").doesNotContain(SECRET_WORD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789abcdef0123456789abcdef", "", "x"})
  void aWrongTokenGivesNoCookie(String token) throws IOException {
    assertThat(raw("GET /?token=" + token + " HTTP/1.1", host()))
        .startsWith("HTTP/1.1 401")
        .doesNotContain("Set-Cookie");
  }

  @Test
  void theAddressForAProgramThatIsStartedLetsInOnce() throws IOException {
    String query = URI.create(review.addressOnce()).getQuery();
    assertThat(query).isNotEqualTo(address.getQuery());

    assertThat(raw("GET /?" + query + " HTTP/1.1", host())).startsWith("HTTP/1.1 303");
    assertThat(raw("GET /?" + query + " HTTP/1.1", host()))
        .startsWith("HTTP/1.1 401")
        .doesNotContain("Set-Cookie");
    assertThat(raw("GET /?" + address.getQuery() + " HTTP/1.1", host())).startsWith("HTTP/1.1 303");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1", "0.0.0.0:PORT"})
  void anotherHostIsRefusedEvenWithCookieAndToken(String name) throws IOException {
    String host = "Host: " + name.replace("PORT", Integer.toString(address.getPort()));

    assertThat(raw("GET /api/report?row=0 HTTP/1.1", host, cookie)).startsWith("HTTP/1.1 403");
    assertThat(raw("GET /?" + address.getQuery() + " HTTP/1.1", host))
        .startsWith("HTTP/1.1 403")
        .doesNotContain("Set-Cookie");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: http://127.0.0.1:1",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"
      })
  void anotherSiteIsRefused(String header) throws IOException {
    assertThat(raw("GET /api/report?row=0 HTTP/1.1", host(), cookie, header))
        .startsWith("HTTP/1.1 403");
    assertThat(post("edit", SET, "Content-Type: application/json", header))
        .startsWith("HTTP/1.1 403");
    assertThat(corrections()).isEmpty();
  }

  @Test
  void aFormOfAnotherSiteChangesNothing() throws IOException {
    assertThat(post("edit", SET, "Content-Type: text/plain", origin())).startsWith("HTTP/1.1 403");
    assertThat(post("edit", SET, "Content-Type: application/json")).startsWith("HTTP/1.1 403");
    assertThat(raw("GET /api/edit?row=0 HTTP/1.1", host(), cookie)).startsWith("HTTP/1.1 404");
    assertThat(corrections()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../pom.xml",
        "/..%2f..%2fetc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..\\..\\etc\\passwd",
        "//etc/passwd",
        "/page.css/../../Review.class",
        "/Review.class",
        "/index.html",
        "/file:///etc/passwd",
        "/page.css%00.js",
        "/api/../main.js/"
      })
  void noOtherFileIsServedAndNoPathQuoted(String path) throws IOException {
    String answer = get(path);

    assertThat(answer.substring(9, 12)).isIn("400", "404");
    assertThat(answer).doesNotContain("passwd").doesNotContain("root:").doesNotContain("pom.xml");
  }

  @Test
  void itListensOnTheLoopbackAddressAlone() throws IOException {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(a -> !a.isLoopbackAddress())
            .toList();
    for (InetAddress other : others) {
      boolean open;
      try (Socket socket = new Socket(other, address.getPort())) {
        open = socket.isConnected();
      } catch (IOException e) {
        open = false;
      }
      assertThat(open).as(other.toString()).isFalse();
    }
  }

  @Test
  void aReportComesWithItsCellsAndWhy() throws IOException {
    String report = get("/api/report?row=0");

    assertThat(report)
        .contains("\"text\":\"" + SECRET_WORD + " effusion.\"")
        .contains(
            "{\"category\":\"Pleural Effusion\",\"file\":\"1\",\"other\":\"1\",\"rules\":\"1\"")
        .contains("\"why\":[{")
        .contains("\"phrase\":\"eff.effusion\"");
  }

  @Test
  void anEditIsOnTheDiskAndUndoneAgain() throws IOException {
    assertThat(edit(SET)).startsWith("HTTP/1.1 200").contains("\"marks\":{\"Edema\":\"-1\"}");
    assertThat(corrections()).contains("a,Edema,-1,ann,");

    assertThat(ask("undo", "{}")).contains("\"marks\":{}");
    assertThat(corrections()).doesNotContain("a,Edema");
    assertThat(ask("undo", "{}")).startsWith("HTTP/1.1 409");
  }

  @Test
  void anEditOfWhatAnotherTabHasChangedIsAConflict() throws IOException {
    edit(SET);

    String second = edit(SET.replace("\"-1\"", "\"0\""));

    assertThat(second).startsWith("HTTP/1.1 409").contains("\"marks\":{\"Edema\":\"-1\"}");
    assertThat(get("/api/changes?since=0")).contains("\"changed\":[0]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"row\":0,\"id\":\"a\",\"kind\":\"set\",\"category\":\"Nonsense\",\"value\":\"1\"}",
        "{\"row\":0,\"id\":\"a\",\"kind\":\"set\",\"category\":\"Edema\",\"value\":\"2\"}",
        "{\"row\":0,\"id\":\"a\",\"kind\":\"drop\",\"category\":\"Edema\",\"value\":\"1\"}",
        "{\"row\":7,\"id\":\"a\",\"kind\":\"done\",\"value\":\"yes\"}",
        "{\"row\":0,\"id\":\"a\",\"kind\":\"done\",\"value\":\"yes\",\"reader\":\"../x\"}",
        "[1]",
        "{\"row\":{}}",
        "nothing"
      })
  void whatIsNoEditIsRefused(String body) throws IOException {
    assertThat(edit(body)).matches(Pattern.compile("HTTP/1.1 4\\d\\d.*", Pattern.DOTALL));
    assertThat(corrections()).isEmpty();
  }

  @Test
  void listsAreFilteredAndStayAsTheyAre() throws IOException {
    assertThat(ask("queue", "{\"category\":\"Edema\",\"value\":\"0\"}"))
        .contains("\"total\":1")
        .contains("\"id\":\"b\"");
    assertThat(ask("queue", "{\"differs\":\"1\"}"))
        .contains("\"total\":1")
        .contains("\"id\":\"a\"");
    assertThat(ask("queue", "{\"text\":\"" + SECRET_WORD + "\"}")).contains("\"total\":1");
    String todo = ask("queue", "{\"state\":\"todo\"}");
    String list = todo.replaceFirst("(?s).*\"list\":(\\d+).*", "$1");
    edit("{\"row\":0,\"id\":\"a\",\"kind\":\"done\",\"value\":\"yes\",\"seen\":0}");

    assertThat(ask("queue", "{\"state\":\"todo\",\"list\":" + list + "}")).contains("\"total\":2");
    assertThat(ask("queue", "{\"state\":\"todo\"}")).contains("\"total\":1");
    assertThat(ask("place", "{\"list\":" + list + ",\"next\":\"1\",\"from\":0}"))
        .contains("\"place\":1");
  }

  @Test
  void readersAreBlindUntilBothAreDone() throws IOException {
    edit(SET);
    edit(doneBy("ann"));
    assertThat(get("/api/report?row=0&reader=bob"))
        .contains("\"unblinded\":false")
        .doesNotContain("\"readers\"");

    edit(doneBy("bob"));

    assertThat(get("/api/report?row=0&reader=bob"))
        .contains("\"unblinded\":true")
        .contains("\"readers\":{\"ann\":\"-1\",\"bob\":\"blank\"}");
    assertThat(get("/api/agreement")).contains("\"reports\":1").contains("\"undecided\":1");
    assertThat(ask("queue", "{\"state\":\"decide\"}")).contains("\"total\":1");
    edit(SET.replace("set", "decide").replace("-1", "0"));
    assertThat(get("/api/agreement")).contains("\"undecided\":0");
    assertThat(get("/api/gold.csv")).contains("id,Edema,Pleural Effusion").contains("a,0,1");
  }

  private static String doneBy(String reader) {
    return "{\"row\":0,\"id\":\"a\",\"kind\":\"done\",\"value\":\"yes\",\"seen\":9,\"reader\":\""
        + reader
        + "\"}";
  }

  @Test
  void aRuleIsShownWithWhatItTouches() throws Exception {
    String answer = get("/api/rule?rule=eff.effusion");
    for (int i = 0; i < 100 && !answer.contains("\"read\":2"); i++) {
      Thread.sleep(50);
      answer = get("/api/rule?rule=eff.effusion");
    }

    assertThat(answer).contains("\"found\":1").contains("remove: [eff.effusion]");
    assertThat(ask("queue", "{\"rule\":\"eff.effusion\"}")).contains("\"total\":1");
    assertThat(get("/api/rule?rule=none.such")).startsWith("HTTP/1.1 404");
  }

  @Test
  void picturesAreDrawn() throws IOException {
    assertThat(get("/api/pictures"))
        .contains("\"title\":\"Prevalence\"")
        .contains("\"title\":\"Agreement\"")
        .contains("\"title\":\"Present together\"")
        .doesNotContain("style=");
  }

  private static final String SET =
      "{\"row\":0,\"id\":\"a\",\"kind\":\"set\",\"category\":\"Edema\",\"value\":\"-1\",\"seen\":0}";

  private String edit(String body) throws IOException {
    return ask("edit", body);
  }

  private String ask(String name, String body) throws IOException {
    return post(name, body, "Content-Type: application/json", origin());
  }

  private String get(String path) throws IOException {
    return raw("GET " + path + " HTTP/1.1", host(), cookie);
  }

  private String post(String name, String body, String... headers) throws IOException {
    StringBuilder all = new StringBuilder(host() + "\r\n" + cookie);
    for (String header : headers) {
      all.append("\r\n").append(header);
    }
    all.append("\r\nContent-Length: ").append(body.length()).append("\r\n\r\n").append(body);
    return sent("POST /api/" + name + " HTTP/1.1\r\nConnection: close\r\n" + all);
  }

  private String raw(String request, String... headers) throws IOException {
    return sent(request + "\r\nConnection: close\r\n" + String.join("\r\n", headers) + "\r\n\r\n");
  }

  private String sent(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String host() {
    return "Host: 127.0.0.1:" + address.getPort();
  }

  private String origin() {
    return "Origin: http://127.0.0.1:" + address.getPort();
  }

  private String corrections() throws IOException {
    Path file = folder.resolve("corrections.csv");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private Source file(String name, String text) throws IOException {
    return Source.of(Files.writeString(folder.resolve(name), text));
  }
}
