package org.radlabel.formats.corrections;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.radlabel.lexicons.LexiconHash;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/**
 * By what the text of a report is known again: a hash of its words. Blanks and line breaks, of
 * which programs change the number, make no difference; nor do texts without words.
 */
public final class TextHash {
  private static final String PREFIX = "sha256:";
  private static final int DIGITS = 32;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private TextHash() {}

  /**
   * {@return {@code sha256:} and the first 32 hexadecimal digits of the SHA-256 of a report's
   * texts}
   *
   * @param report the report
   */
  public static String of(Report report) {
    MessageDigest digest = LexiconHash.sha256();
    for (TextField field : report.fields()) {
      if (!field.text().isBlank()) {
        String text = BLANKS.matcher(field.text().strip()).replaceAll(" ");
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
      }
    }
    return PREFIX + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }
}
