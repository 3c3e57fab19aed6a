package org.radlabel.cli.commands;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Notices Ctrl-C and SIGTERM, and holds the end of the process back until the work under way has
 * come to an end of its own, ten seconds at most.
 */
final class Interruption implements AutoCloseable {
  private static final long SECONDS = 10;

  private final Thread hook = new Thread(this::interrupt, "radlabel-interruption");
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean asked;

  private Interruption() {}

  /** Notices them until it is closed. */
  static Interruption listen() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Whether the process is to end. */
  boolean isAsked() {
    return asked;
  }

  private void interrupt() {
    asked = true;
    try {
      boolean unused = ended.await(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says that the work has come to its end. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and will now.
    }
  }
}
