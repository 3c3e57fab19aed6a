package org.radlabel.workbench.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.Closeable;
import java.io.IOException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.radlabel.formats.OutputException;

/** Serves the page and its answers on the loopback address. */
public final class ReviewServer implements Closeable {
  /** This machine, and nobody else. */
  private static final String LOOPBACK = "127.0.0.1";

  private static final int THREADS = 12;
  private static final int MAX_REQUEST = 1 << 16;
  private static final int BAD = 400;

  private final Javalin javalin;
  private final Gate gate;

  private ReviewServer(Javalin javalin, Gate gate) {
    this.javalin = javalin;
    this.gate = gate;
  }

  /**
   * Starts to serve.
   *
   * @param room what answers are made of
   * @param port the port, or 0 for any that is free
   * @return the server
   * @throws IOException if the port cannot be had
   */
  public static ReviewServer start(Room room, int port) throws IOException {
    Gate gate = new Gate();
    Javalin javalin = Javalin.create(config -> configure(config, gate, room));
    try {
      javalin.start(LOOPBACK, port);
    } catch (JavalinBindException e) {
      throw new OutputException(
          "port " + port, "is in use, or not to be had; name another with --port");
    }
    gate.open(javalin.port());
    return new ReviewServer(javalin, gate);
  }

  private static void configure(JavalinConfig config, Gate gate, Room room) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MAX_REQUEST;
    config.jetty.threadPool = new QueuedThreadPool(THREADS, 2);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(server -> server.setErrorHandler(silent()));
    config.routes.before(gate::check);
    Assets.FILES.forEach(
        (address, name) -> config.routes.get(address, request -> Assets.give(name, request)));
    Reading reading = new Reading(room);
    reading.answers().forEach((name, answer) -> get(config, name, answer));
    reading.lists().forEach((name, answer) -> post(config, name, answer));
    new Reviewing(room).answers().forEach((name, answer) -> get(config, name, answer));
    new Picturing(room).answers().forEach((name, answer) -> get(config, name, answer));
    config.routes.get("/picture.css", Assets::pictureStyle);
    new Writing(room).answers().forEach((name, answer) -> post(config, name, answer));
    config.routes.error(404, request -> plain(request, "There is nothing here."));
    config.routes.error(405, request -> plain(request, "There is nothing here."));
    config.routes.error(413, request -> plain(request, "This is too large."));
    config.routes.exception(Exception.class, ReviewServer::failed);
  }

  /** Says nothing of a request that is none: Jetty's own page would quote it. */
  private static Request.Handler silent() {
    return (request, response, callback) -> {
      callback.succeeded();
      return true;
    };
  }

  private static void get(JavalinConfig config, String name, Answer answer) {
    config.routes.get("/api/" + name, request -> answer(request, answer));
  }

  private static void post(JavalinConfig config, String name, Answer answer) {
    config.routes.post("/api/" + name, request -> answer(request, answer));
  }

  private static void answer(Context request, Answer answer) throws IOException {
    try {
      answer.give(Asked.of(request), request);
    } catch (RefusedException e) {
      Json.error(request, e.status(), e.getMessage());
    } catch (IllegalArgumentException e) {
      // What it says may quote the request.
      Json.error(request, BAD, "This cannot be asked for.");
    }
  }

  private static void failed(Exception e, Context request) {
    String what =
        e instanceof OutputException output
            ? String.valueOf(output.getMessage())
            : "It failed unexpectedly (" + e.getClass().getName() + ").";
    Json.error(request, 500, what);
  }

  private static void plain(Context request, String text) {
    request.contentType("text/plain; charset=utf-8").result(text);
  }

  /**
   * {@return whether a reader may be called so}
   *
   * @param name the name
   */
  public static boolean isReader(String name) {
    return Gate.isReader(name);
  }

  /** {@return the address of the page, with the token that lets a browser in} */
  public String address() {
    return gate.address();
  }

  /**
   * {@return an address of the page that lets a browser in one time only, for where others may see
   * it; the one that was given before is void}
   */
  public String addressOnce() {
    return gate.addressOnce();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
