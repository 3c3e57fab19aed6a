package org.radlabel.workbench.server;

import io.javalin.http.Context;
import java.io.IOException;

/** Answers a request. */
@FunctionalInterface
interface Answer {
  void give(Asked asked, Context request) throws IOException;
}
