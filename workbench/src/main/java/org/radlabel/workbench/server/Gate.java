package org.radlabel.workbench.server;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests in or refuses them. The token of the address is exchanged for a cookie that scripts
 * cannot read and that other sites' requests do not carry; the port is part of the cookie's name,
 * since browsers do not keep cookies of two ports apart. The host must be this machine by name or
 * number, so that no other site's name leads here, and a request that changes something must come
 * from a page of this server.
 *
 * <p>A browser that this program opens is given a token of its own, good for one time: other users
 * of the machine may see with what a program was started.
 *
 * <p>Made before the port is known; {@link #open} tells it. Safe for any number of threads.
 */
final class Gate {
  private static final int BYTES = 16;
  private static final Pattern READER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}");
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final String token = random();
  private final String secret = random();
  private final AtomicReference<@Nullable String> once = new AtomicReference<>();
  private volatile int port;

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  void open(int atPort) {
    port = atPort;
  }

  /** The address with which a browser is let in. */
  String address() {
    return "http://127.0.0.1:" + port + "/?token=" + token;
  }

  /** Another address with which a browser is let in, one time; those given before are void. */
  String addressOnce() {
    String given = random();
    once.set(given);
    return "http://127.0.0.1:" + port + "/?token=" + given;
  }

  private boolean isToken(@Nullable String given) {
    String single = once.get();
    boolean isSingle = single != null && equal(given, single);
    return isSingle ? once.compareAndSet(single, null) : equal(given, token);
  }

  private String cookie() {
    return "radlabel-" + port;
  }

  /** Refuses a request, or says nothing. */
  void check(Context request) {
    headers(request);
    if (!isOwnHost(request)) {
      refuse(request, 403, "This page is reached as 127.0.0.1 only.");
    } else if (isEntry(request)) {
      enter(request);
    } else if (!isKnown(request.cookie(cookie()))) {
      refuse(request, 401, "Open the address that radlabel review has printed.");
    } else if (!isOwnSite(request)) {
      refuse(request, 403, "Another site may not ask for this.");
    }
  }

  private static void headers(Context request) {
    request.header("Content-Security-Policy", CONTENT);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cache-Control", "no-store");
  }

  private List<String> hosts() {
    return List.of("127.0.0.1:" + port, "localhost:" + port);
  }

  private boolean isOwnHost(Context request) {
    return hosts().contains(Objects.requireNonNullElse(request.header("Host"), ""));
  }

  private static boolean isEntry(Context request) {
    return request.path().equals("/") && request.queryParam("token") != null;
  }

  private void enter(Context request) {
    if (!isToken(request.queryParam("token"))) {
      refuse(request, 401, "Open the address that radlabel review has printed.");
      return;
    }
    String reader = Objects.requireNonNullElse(request.queryParam("reader"), "");
    request.header("Set-Cookie", cookie() + "=" + secret + "; Path=/; HttpOnly; SameSite=Strict");
    request.header("Location", isReader(reader) ? "/?reader=" + encoded(reader) : "/");
    refuse(request, 303, "");
  }

  private static String encoded(String reader) {
    return URLEncoder.encode(reader, StandardCharsets.UTF_8);
  }

  static boolean isReader(String name) {
    return READER.matcher(name).matches();
  }

  private boolean isKnown(@Nullable String cookie) {
    return equal(cookie, secret);
  }

  private static boolean equal(@Nullable String given, String expected) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }

  private boolean isOwnSite(Context request) {
    String site = request.header("Sec-Fetch-Site");
    if (site != null && !OWN_SITE.contains(site)) {
      return false;
    }
    String origin = request.header("Origin");
    boolean isOwn = origin != null && hosts().stream().anyMatch(h -> origin.equals("http://" + h));
    boolean changes = !request.method().name().equals("GET");
    return changes ? isOwn && isJson(request) : origin == null || isOwn;
  }

  private static boolean isJson(Context request) {
    String type = Objects.requireNonNullElse(request.contentType(), "");
    return type.equals("application/json") || type.startsWith("application/json;");
  }

  private static void refuse(Context request, int status, String why) {
    request.status(status).contentType("text/plain; charset=utf-8").result(why);
    request.skipRemainingHandlers();
  }
}
