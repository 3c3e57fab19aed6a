package org.radlabel.rules.resource;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words out of a data file, in their order: {@code name: word word}; a name may stand on
 * several lines.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class WordLists {
  private final String file;
  private final Map<String, Set<String>> lists = new HashMap<>();

  private WordLists(String file) {
    this.file = file;
  }

  /**
   * {@return the lists of a file in UTF-8; lines that begin with {@code #} are comments}
   *
   * @param beside the class that the file stands beside
   * @param file the file's name
   */
  public static WordLists of(Class<?> beside, String file) {
    WordLists all = new WordLists(file);
    for (String line : ResourceLines.of(beside, file)) {
      int colon = line.indexOf(':');
      all.lists
          .computeIfAbsent(line.substring(0, colon), name -> new LinkedHashSet<>())
          .addAll(Arrays.asList(line.substring(colon + 1).strip().split(" ", -1)));
    }
    return all;
  }

  /**
   * {@return the words of a list, as they are written, in their order}
   *
   * @param name the list's name
   * @throws IllegalArgumentException if the file has no such list
   */
  public Set<String> words(String name) {
    if (!lists.containsKey(name)) {
      throw new IllegalArgumentException(file + " has no list " + name);
    }
    return Collections.unmodifiableSet(lists.get(name));
  }
}
