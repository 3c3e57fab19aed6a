package org.radlabel;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.radlabel.negation.AssertionEngine;

/** The assertion engines on the classpath. Stateless. */
final class Engines {
  private Engines() {}

  /** Their names, sorted. */
  static Set<String> names() {
    return all().keySet();
  }

  /**
   * The engine of a name.
   *
   * @throws IllegalArgumentException if there is none; it lists those there are
   */
  static AssertionEngine named(String name) {
    Map<String, AssertionEngine> engines = all();
    AssertionEngine engine = engines.get(name);
    if (engine == null) {
      throw new IllegalArgumentException(
          "assertion must be one of " + engines.keySet() + "; got: " + name);
    }
    return engine;
  }

  private static Map<String, AssertionEngine> all() {
    Map<String, AssertionEngine> engines = new TreeMap<>();
    ServiceLoader.load(AssertionEngine.class, Labeler.class.getClassLoader())
        .forEach(e -> engines.put(e.name(), e));
    return engines;
  }
}
