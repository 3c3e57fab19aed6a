package org.radlabel.formats.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.Labeler;
import org.radlabel.formats.InputException;
import org.radlabel.formats.OutputException;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TextServerTest {
  private static final Labeler LABELER = Labeler.builder().attributes(false).build();
  private static final String BLANK = "[" + "null,".repeat(13) + "null]";
  private static final String EFFUSION = "[1," + "null,".repeat(9) + "0,null,null,null]";

  @Test
  void saysWhoItIs() throws IOException {
    assertThat(served(""))
        .containsExactly(
            "{\"radlabel\":\"7.1\",\"protocol\":1,\"categories\":["
                + LABELER.categories().stream()
                    .map(category -> '"' + category.name() + '"')
                    .collect(Collectors.joining(","))
                + "]}");
  }

  @Test
  void givesARowForEachText() throws IOException {
    assertThat(answer("{\"id\":5,\"texts\":[\"No effusion.\",\"\"]}"))
        .isEqualTo(
            "{\"id\":5,\"rows\":[{\"labels\":%s},{\"labels\":%s,\"problem\":\"empty-text\",\"message\":\"no text\"}]}"
                .formatted(EFFUSION, BLANK));
    assertThat(answer("{\"id\":-6,\"texts\":[]}")).isEqualTo("{\"id\":-6,\"rows\":[]}");
  }

  @Test
  void givesEvidenceAndReasons() throws IOException {
    assertThat(answer("{\"evidence\":true,\"id\":1,\"texts\":[\"Left effusion.\"]}"))
        .contains("\"text\":\"effusion\"", "\"start\":5,\"end\":13", "{\"side\":\"left\"}")
        .doesNotContain("\"why\"");
    assertThat(answer("{\"why\":true,\"id\":1,\"texts\":[\"Left effusion.\"]}"))
        .contains("\"mentions\":[{", "\"why\":[{");
  }

  @Test
  void takesHalfASurrogatePair() throws IOException {
    assertThat(answer("{\"id\":1,\"evidence\":true,\"texts\":[\"No \\ud83d effusion.\"]}"))
        .contains("\"labels\":" + EFFUSION, "\"start\":5");
  }

  @Test
  void keepsTheOrderOfRequestsAndOfTexts() throws IOException {
    String texts =
        IntStream.range(0, 5_000)
            .mapToObj(i -> i % 3 == 0 ? "\"No effusion.\"" : "\"\"")
            .collect(Collectors.joining(","));
    String requests =
        IntStream.range(0, 200)
            .mapToObj(i -> "{\"id\":%d,\"texts\":[%s]}\n".formatted(i, i % 50 == 0 ? texts : ""))
            .collect(Collectors.joining());

    List<String> answers = served(requests);

    assertThat(answers).hasSize(201);
    for (int i = 0; i < 200; i++) {
      assertThat(answers.get(i + 1)).startsWith("{\"id\":%d,\"rows\":[".formatted(i));
    }
    String[] rows = answers.get(51).split("\\},\\{");
    assertThat(rows).hasSize(5_000);
    for (int i = 0; i < rows.length; i++) {
      assertThat(rows[i].contains(EFFUSION)).as("row %s", i).isEqualTo(i % 3 == 0);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":3,\"texs\":[]}|3|unknown member; allowed: id, texts, evidence, why",
        "{\"id\":3,\"texts\":\"secret\"}|3|texts is a list",
        "{\"id\":3,\"texts\":[\"a\",7]}|3|texts is a list of strings",
        "{\"id\":3,\"texts\":[null]}|3|texts is a list of strings",
        "{\"id\":3,\"evidence\":1}|3|evidence is true or false",
        "{\"id\":\"3\",\"texts\":[]}|null|id is a whole number",
        "{\"texts\":[]}|null|a request has an id",
        "[\"secret\"]|null|a request is an object",
        "{\"id\":3,\"texts\":[]} {}|3|a request is one object a line",
        "{\"id\":3,\"texts\":[\"secret\" secret]}|3|not JSON: byte 26",
        "{\"id\":3,\"texts\":[\"secret|3|not JSON: byte 24",
        "secret|null|not JSON: byte 0",
        "{\"id\":99999999999999999999}|null|not JSON: byte 26",
      })
  void answersWhatIsNoRequest(String request, String id, String error) throws IOException {
    assertThat(answer(request)).isEqualTo("{\"id\":%s,\"error\":\"%s\"}".formatted(id, error));
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    byte[] bytes = "{\"id\":3,\"texts\":[\"\u00e4\"]}\n".getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    server().run("1", new ByteArrayInputStream(bytes), out);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("{\"id\":3,\"error\":\"not JSON");
  }

  @Test
  void goesOnAfterALineThatIsTooLong() throws Exception {
    Frames frames =
        new Frames(
            new ByteArrayInputStream("123456\n\n12345\n1".getBytes(StandardCharsets.US_ASCII)), 5);

    assertThatExceptionOfType(RequestException.class)
        .isThrownBy(frames::next)
        .withMessage("a request has at most 5 bytes; got: 6");
    assertThat(frames.next()).contains("12345".getBytes(StandardCharsets.US_ASCII));
    assertThat(frames.next()).contains("1".getBytes(StandardCharsets.US_ASCII));
    assertThat(frames.next()).isEmpty();
  }

  @Test
  void tellsOfAnInputThatBreaks() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("gone");
          }
        };

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> server().run("1", broken, OutputStream.nullOutputStream()))
        .withMessageContaining("standard input");
  }

  @Test
  void endsWhenNobodyListens() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(() -> server().run("1", InputStream.nullInputStream(), closed))
        .matches(OutputException::isBrokenPipe);
  }

  @Test
  void leavesATextBlankThatTakesTooMuch() throws IOException {
    Labeler lazy = Labeler.builder().budget(1).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String request = "{\"id\":1,\"texts\":[\"No effusion or edema, secret.\"]}";
    new TextServer(lazy, () -> lazy, 1)
        .run("1", new ByteArrayInputStream(request.getBytes(StandardCharsets.US_ASCII)), out);

    assertThat(out.toString(StandardCharsets.US_ASCII))
        .contains("\"labels\":" + BLANK, "\"problem\":\"over-budget\"", "; left blank\"")
        .doesNotContain("secret");
  }

  private static TextServer server() {
    return new TextServer(LABELER, Labeler::create, 3);
  }

  private static String answer(String request) throws IOException {
    return served(request).get(1);
  }

  private static List<String> served(String requests) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    server()
        .run("7.1", new ByteArrayInputStream(requests.getBytes(StandardCharsets.US_ASCII)), out);
    return out.toString(StandardCharsets.US_ASCII).lines().toList();
  }
}
