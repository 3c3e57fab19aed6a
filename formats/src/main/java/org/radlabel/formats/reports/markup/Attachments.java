package org.radlabel.formats.reports.markup;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.formats.reports.input.Decoder;

/**
 * The text of attachments that are forms of one report. Of several forms that can be read the
 * plainest is taken: plain text, Markdown, HTML. One that is a {@link WrittenFile}, whatever its
 * type says, is not read.
 *
 * <p>Immutable, null-free.
 *
 * @param texts the texts of the form that was read
 * @param unread the types of the others, where none was read
 */
public record Attachments(List<String> texts, List<String> unread) {
  private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([^\";\\s]+)");
  private static final List<List<String>> TYPES =
      List.of(
          List.of("text/plain"),
          List.of("text/markdown", "text/x-markdown"),
          List.of("text/html", "application/xhtml+xml", "application/xhtml"));

  /**
   * Copies.
   *
   * @param texts the texts of the form that was read
   * @param unread the types of the others, where none was read
   */
  public Attachments {
    texts = List.copyOf(texts);
    unread = List.copyOf(unread);
  }

  /**
   * An attachment.
   *
   * @param type its media type, with a charset or without
   * @param data its bytes in base64; empty if they lie elsewhere
   */
  public record Attachment(String type, String data) {
    private String media() {
      return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private boolean is(List<String> types) {
      return types.contains(media()) && !data.isBlank();
    }
  }

  /** An attachment is not what it says; the message says how, and quotes nothing. */
  public static final class BadAttachmentException extends Exception {
    private static final long serialVersionUID = 1L;

    BadAttachmentException(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      return Objects.requireNonNull(super.getMessage());
    }
  }

  /**
   * Reads attachments.
   *
   * @param attachments the attachments, in order
   * @return their texts
   * @throws BadAttachmentException if one is damaged
   */
  public static Attachments read(List<Attachment> attachments) throws BadAttachmentException {
    for (List<String> types : TYPES) {
      List<String> texts = new ArrayList<>();
      for (Attachment attachment : attachments) {
        if (attachment.is(types)) {
          Optional.of(text(attachment))
              .filter(text -> WrittenFile.of(text).isEmpty())
              .ifPresent(texts::add);
        }
      }
      if (texts.stream().anyMatch(text -> !text.isBlank())) {
        return new Attachments(texts, List.of());
      }
    }
    return new Attachments(
        List.of(), attachments.stream().map(Attachments::named).distinct().toList());
  }

  /** The type, if it is one that is known to exist: messages quote nothing else. */
  private static String named(Attachment attachment) {
    String media = attachment.media();
    if (attachment.data().isBlank() && !media.isEmpty()) {
      return "a link";
    }
    return switch (media) {
      case "application/pdf" -> "PDF";
      case "application/rtf", "text/rtf" -> "RTF";
      case "application/msword",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
          "Word";
      case "application/dicom" -> "DICOM";
      case "" -> "no type";
      default -> media.startsWith("image/") ? "a picture" : "another type";
    };
  }

  private static String text(Attachment attachment) throws BadAttachmentException {
    String text = decoded(attachment);
    return switch (attachment.media()) {
      case "text/plain" -> HtmlText.isHtml(text) ? HtmlText.of(text) : text;
      case "text/markdown", "text/x-markdown" -> MarkdownText.of(text);
      default -> HtmlText.of(text);
    };
  }

  private static String decoded(Attachment attachment) throws BadAttachmentException {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(attachment.data().replaceAll("\\s+", ""));
    } catch (IllegalArgumentException e) {
      throw new BadAttachmentException("whose data is not base64");
    }
    return charset(attachment.type())
        .flatMap(charset -> Decoder.decode(bytes, charset))
        .orElseThrow(
            () -> new BadAttachmentException("in another encoding than it says (or UTF-8)"));
  }

  private static Optional<Charset> charset(String type) {
    Matcher named = CHARSET.matcher(type);
    return named.find() ? Decoder.charset(named.group(1)) : Optional.of(StandardCharsets.UTF_8);
  }
}
