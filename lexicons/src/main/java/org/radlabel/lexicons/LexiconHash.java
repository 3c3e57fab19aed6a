package org.radlabel.lexicons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.radlabel.lexicons.image.ImageReader;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Source;

/**
 * SHA-256 over everything a lexicon says, and not over where it was read from: the same rules give
 * the same number on any machine. Those of the built-in lexicons for labels were worked out by the
 * build, as that takes a good part of a short run.
 */
public final class LexiconHash {
  /** What the name of the resource ends with that holds a built-in lexicon's hash. */
  static final String ENDING = ".sha256";

  private LexiconHash() {}

  /**
   * {@return the hash, 64 hexadecimal digits}
   *
   * @param lexicon any lexicon
   */
  public static String of(Lexicon lexicon) {
    return isBuiltIn(lexicon)
        ? written(lexicon.name()).orElseGet(() -> worked(lexicon))
        : worked(lexicon);
  }

  /**
   * Whether it is one of the very ones; to find that another says the same takes as long as its
   * hash.
   */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isBuiltIn(Lexicon lexicon) {
    return switch (lexicon.name()) {
      case Lexicon.BUILT_IN -> lexicon == Lexicons.builtIn();
      case Lexicon.FINDINGS -> lexicon == Lexicons.findings();
      default -> false;
    };
  }

  /** What the build has written; empty where it has not. */
  private static Optional<String> written(String lexicon) {
    String name = ImageReader.FOLDER + lexicon + ENDING;
    try (InputStream in = LexiconHash.class.getResourceAsStream(name)) {
      return Optional.ofNullable(
          in == null ? null : new String(in.readAllBytes(), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The hash worked out from the lexicon. */
  static String worked(Lexicon lexicon) {
    MessageDigest digest = sha256();
    add(digest, lexicon.columns().toString());
    add(digest, lexicon.observations().toString());
    for (Rule rule : lexicon.rules()) {
      add(digest, withoutPlaces(rule));
    }
    add(digest, new TreeMap<>(lexicon.wordClasses()).toString());
    add(digest, lexicon.sections().toString());
    add(digest, new TreeSet<>(lexicon.ordinaryWords()).toString());
    lexicon.finer().forEach(finer -> add(digest, finer.toString()));
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

  /** {@return a new SHA-256} */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
