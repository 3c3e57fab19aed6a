package org.radlabel.lexicons.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.radlabel.lexicons.rules.EnumNames;
import org.radlabel.lexicons.rules.Source;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML mapping whose keys are taken out one by one; every wrong type, missing or unknown key
 * becomes a problem with its place. For one thread.
 */
public final class Mapping {
  private final String file;
  private final MappingNode node;
  private final Problems problems;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();
  private final Set<String> asked = new TreeSet<>();

  Mapping(String file, MappingNode node, Problems problems) {
    this.file = file;
    this.node = node;
    this.problems = problems;
    node.getValue().forEach(this::put);
  }

  private void put(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      problems.add(
          file, tuple.getKeyNode(), "a key must be a text" + Got.instead(tuple.getKeyNode()));
      return;
    }
    if (values.put(key.getValue(), tuple.getValueNode()) != null) {
      problems.add(file, key, "\"" + key.getValue() + "\" stands twice in one mapping");
    }
    keys.put(key.getValue(), key);
  }

  /** {@return where the mapping begins} */
  public Source source() {
    return source(node);
  }

  /**
   * {@return where the value of a key stands; where the mapping begins if there is none}
   *
   * @param key a key that may be absent
   */
  public Source sourceOf(String key) {
    return source(valueOf(key));
  }

  /** The value of a key; the mapping itself where there is none. */
  private Node valueOf(String key) {
    return values.getOrDefault(key, node);
  }

  /**
   * Refuses keys that may stand in another kind of file only.
   *
   * @param where the kind of file that they belong to, for the message
   * @param names the keys; each that stands here is a problem
   */
  public void refuseKeys(String where, String... names) {
    for (String name : names) {
      Node key = keys.remove(name);
      if (key != null) {
        problems.add(file, key, "\"" + name + "\" may stand in " + where + " only");
      }
    }
  }

  /**
   * {@return whether a key is there, whatever its value}
   *
   * @param key a key
   */
  public boolean has(String key) {
    asked.add(key);
    return values.containsKey(key);
  }

  /**
   * {@return whether a key has exactly this text}
   *
   * @param key a key that may be absent
   * @param text the text to compare with, letter by letter
   */
  public boolean isText(String key, String text) {
    return has(key) && values.get(key) instanceof ScalarNode s && s.getValue().strip().equals(text);
  }

  /**
   * {@return the text of a key, or the default where it is absent}
   *
   * @param key a key that may be absent
   * @param byDefault the text of a key that is absent
   */
  public String text(String key, String byDefault) {
    Node value = values.get(key);
    asked.add(key);
    if (value == null) {
      return byDefault;
    }
    if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    problems.add(file, value, "\"" + key + "\" must be a text" + Got.instead(value));
    return byDefault;
  }

  /**
   * {@return the text of a key that must be there; {@code ""} if it is not, which is then a
   * problem}
   *
   * @param key the key
   */
  public String required(String key) {
    demand(key);
    return has(key) ? text(key, "") : "";
  }

  /**
   * Makes it a problem if a key is not there.
   *
   * @param key the key
   */
  public void demand(String key) {
    if (!has(key)) {
      problems.add(file, node, "\"" + key + "\" is missing");
    }
  }

  /** Makes it a problem if the list of a key is there and empty. */
  void demandOne(String key) {
    if (has(key) && values.get(key) instanceof SequenceNode list && list.getValue().isEmpty()) {
      problems.add(file, list, "\"" + key + "\" is empty");
    }
  }

  /**
   * {@return the value of a key that is true or false; any other is a problem, and the default is
   * taken}
   *
   * @param key a key that may be absent
   * @param byDefault the value of a key that is absent
   */
  public boolean flag(String key, boolean byDefault) {
    String value = text(key, Boolean.toString(byDefault));
    if (!value.equals("true") && !value.equals("false")) {
      problems.add(file, valueOf(key), notAllowed(key, value, "true, false"));
    }
    return value.equals("true");
  }

  /**
   * {@return one of an enum's values, written in lower case with hyphens}
   *
   * @param <E> the enum
   * @param key a key that may be absent; a value that the enum lacks is a problem
   * @param type the enum's class
   * @param byDefault the value of a key that is absent or wrong
   */
  public <E extends Enum<E>> E oneOf(String key, Class<E> type, E byDefault) {
    return has(key)
        ? constant(key, text(key, EnumNames.typed(byDefault)), type, byDefault)
        : byDefault;
  }

  /** Some of an enum's values, written as for {@link #oneOf}; none where the key is absent. */
  <E extends Enum<E>> List<E> someOf(String key, Class<E> type, E whereWrong) {
    return texts(key).stream().map(value -> constant(key, value, type, whereWrong)).toList();
  }

  private <E extends Enum<E>> E constant(String key, String value, Class<E> type, E whereWrong) {
    List<E> constants = Arrays.asList(type.getEnumConstants());
    for (E constant : constants) {
      if (EnumNames.typed(constant).equals(value)) {
        return constant;
      }
    }
    String allowed = String.join(", ", constants.stream().map(EnumNames::typed).toList());
    problems.add(file, valueOf(key), notAllowed(key, value, allowed));
    return whereWrong;
  }

  /** Makes it a problem that a key has the text that it has. */
  void refuse(String key, String allowed) {
    problems.add(file, valueOf(key), notAllowed(key, text(key, ""), allowed));
  }

  /**
   * {@return the texts of a list; a single text counts as a list of one}
   *
   * @param key a key that may be absent; empty then
   */
  public List<String> texts(String key) {
    List<String> all = new ArrayList<>();
    eachText(key, (text, source) -> all.add(text));
    return all;
  }

  /**
   * Calls back with each text of a list and its place.
   *
   * @param key a key that may be absent
   * @param consumer takes each text and where it stands
   */
  public void eachText(String key, BiConsumer<String, Source> consumer) {
    for (Node item : items(key)) {
      if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        consumer.accept(scalar.getValue().strip(), source(scalar));
      } else {
        problems.add(file, item, "\"" + key + "\" must hold texts" + Got.instead(item));
      }
    }
  }

  /**
   * Calls back with each mapping of a list.
   *
   * @param key a key that may be absent
   * @param consumer takes each mapping, in the order of the file
   */
  public void eachMapping(String key, Consumer<Mapping> consumer) {
    for (Node item : items(key)) {
      if (item instanceof MappingNode mapping) {
        consumer.accept(new Mapping(file, mapping, problems));
      } else {
        problems.add(
            file, item, "\"" + key + "\" must hold mappings (\"- id: …\")" + Got.instead(item));
      }
    }
  }

  /**
   * Calls back with each key of a mapping of lists.
   *
   * @param key a key that may be absent
   * @param consumer takes each key and a mapping of each item of its list
   */
  public void eachKey(String key, BiConsumer<String, Mapping> consumer) {
    if (!has(key)) {
      return;
    }
    Node value = valueOf(key);
    if (value instanceof MappingNode mapping) {
      Mapping inner = new Mapping(file, mapping, problems);
      inner.keys.keySet().forEach(k -> consumer.accept(k, inner));
    } else {
      problems.add(file, value, "\"" + key + "\" must be a mapping" + Got.instead(value));
    }
  }

  /** Makes every key that nobody asked for a problem. To be called when all were asked for. */
  public void refuseOthers() {
    for (Map.Entry<String, Node> key : keys.entrySet()) {
      if (!asked.contains(key.getKey())) {
        problems.add(
            file,
            key.getValue(),
            "unknown key \"" + key.getKey() + "\"; allowed here: " + String.join(", ", asked));
      }
    }
  }

  private List<Node> items(String key) {
    if (!has(key)) {
      return List.of();
    }
    return values.get(key) instanceof SequenceNode list
        ? list.getValue()
        : List.of(values.get(key));
  }

  private Source source(Node of) {
    return new Source(file, of.getStartMark().getLine() + 1, of.getStartMark().getColumn() + 1);
  }

  private static String notAllowed(String key, String value, String allowed) {
    return "\"" + key + "\" is \"" + value + "\"; allowed: " + allowed;
  }
}
