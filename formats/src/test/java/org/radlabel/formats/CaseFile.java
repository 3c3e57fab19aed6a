package org.radlabel.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Test cases in a file: {@code === id | argument}, the input, {@code ---}, what is expected. In the
 * input {@code \r}, {@code \0} and {@code \BOM} stand for these characters.
 */
public final class CaseFile {
  private CaseFile() {}

  /** One case. */
  public record Case(
      String file, int line, String id, String argument, String input, String expected) {
    /** For failures. */
    public String place() {
      return file + ":" + line + " " + id;
    }

    @Override
    public String toString() {
      return id;
    }
  }

  /** The cases of a resource that stands beside {@code owner}. */
  public static List<Case> read(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Case> cases = new ArrayList<>();
      int line = 1;
      for (String block : all.split("(?m)^=== ", -1)) {
        if (line > 1 || !block.startsWith("#")) {
          cases.add(parse(file, line, block));
        }
        line += (int) block.chars().filter(c -> c == '\n').count();
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case parse(String file, int line, String block) {
    int head = block.indexOf('\n');
    int middle = block.indexOf("\n---\n", head);
    String[] title = block.substring(0, head).split(" \\| ", 2);
    String input = block.substring(head + 1, middle + 1);
    return new Case(
        file,
        line,
        title[0].strip(),
        title.length > 1 ? title[1].strip() : "",
        unescape(input),
        unescape(block.substring(middle + 5).strip()));
  }

  private static String unescape(String text) {
    return text.replace("\\r", "\r").replace("\\0", "\0").replace("\\BOM", "\uFEFF");
  }
}
