package org.radlabel.formats.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.TreeSet;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Source;

/**
 * SHA-256 over everything a lexicon says, and not over where it was read from: the same rules give
 * the same number on any machine.
 */
final class LexiconHash {
  private LexiconHash() {}

  static String of(Lexicon lexicon) {
    MessageDigest digest = sha256();
    add(digest, lexicon.columns().toString());
    for (Rule rule : lexicon.rules()) {
      add(digest, withoutPlaces(rule));
    }
    add(digest, new TreeMap<>(lexicon.wordClasses()).toString());
    add(digest, lexicon.sections().toString());
    add(digest, new TreeSet<>(lexicon.ordinaryWords()).toString());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String withoutPlaces(Rule rule) {
    String text = without(rule.source(), rule.toString());
    for (Example example : rule.examples()) {
      text = without(example.source(), text);
    }
    return text;
  }

  private static String without(Source source, String text) {
    return text.replace("source=" + source + "]", "]");
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
