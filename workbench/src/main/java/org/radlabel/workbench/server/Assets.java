package org.radlabel.workbench.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.radlabel.evaluation.picture.Picture;

/** The files of the page, from a fixed list; no name is ever looked up. Immutable. */
final class Assets {
  private static final String FOLDER = "/org/radlabel/workbench/page/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml; charset=utf-8");

  /** What stands under which address. */
  static final Map<String, String> FILES = files();

  private Assets() {}

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("/", "index.html");
    for (String name :
        new String[] {
          "page.css",
          "icon.svg",
          "main.js",
          "api.js",
          "dom.js",
          "filters.js",
          "keys.js",
          "queue.js",
          "report.js",
          "marks.js",
          "cells.js",
          "why.js",
          "saving.js",
          "dialogs.js",
          "pictures.js",
          "readers.js",
          "rule.js"
        }) {
      files.put("/" + name, name);
    }
    return files;
  }

  static void give(String name, Context request) {
    String type = Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    request.contentType(type).result(bytes(name));
  }

  /** The style of pictures, which they have of their own where they are a file. */
  static void pictureStyle(Context request) {
    request.contentType(String.valueOf(TYPES.get("css"))).result(Picture.style());
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
