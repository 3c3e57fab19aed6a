package org.radlabel.lexicons.yaml;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Refuses what a lexicon has no use for: anchors and their aliases, by which a small file can stand
 * for an endless one, and tags of programming languages. For one file and one thread.
 */
final class PlainYaml {
  private static final Set<Tag> PLAIN =
      Set.of(
          Tag.STR,
          Tag.INT,
          Tag.FLOAT,
          Tag.BOOL,
          Tag.NULL,
          Tag.TIMESTAMP,
          Tag.MERGE,
          Tag.SEQ,
          Tag.MAP);

  private final String file;
  private final Problems problems;
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean refused;

  PlainYaml(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Whether there is such a thing in a document; each becomes a problem. */
  boolean refuses(Node root) {
    look(root);
    return refused;
  }

  private void look(Node node) {
    if (!seen.add(node)) {
      return;
    }
    if (node.getAnchor() != null) {
      refuse(node, "the anchor \"&" + node.getAnchor() + "\": a lexicon spells everything out");
    }
    if (!PLAIN.contains(node.getTag())) {
      refuse(node, "the tag \"" + node.getTag() + "\": a lexicon holds texts, lists and mappings");
    }
    inner(node).forEach(this::look);
  }

  private void refuse(Node node, String message) {
    refused = true;
    problems.add(file, node, message);
  }

  private static List<Node> inner(Node node) {
    if (node instanceof SequenceNode list) {
      return list.getValue();
    }
    if (node instanceof MappingNode mapping) {
      return mapping.getValue().stream().flatMap(PlainYaml::both).toList();
    }
    return List.of();
  }

  private static Stream<Node> both(NodeTuple tuple) {
    return Stream.of(tuple.getKeyNode(), tuple.getValueNode());
  }
}
