package org.radlabel.lexicons.yaml;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What a message says of a value that is not of the kind that its key wants. */
final class Got {
  private Got() {}

  /** What stands there instead, and how it may have come there. */
  static String instead(Node node) {
    if (node instanceof SequenceNode) {
      return "; got: a list (a text that begins with \"[\" is put in double quotes)";
    }
    if (node instanceof MappingNode) {
      return "; got: a mapping (a text that holds \": \" or begins with \"{\" is put in double"
          + " quotes)";
    }
    String text = ((ScalarNode) node).getValue();
    return text.isBlank() ? "; got: nothing" : "; got: \"" + text.strip() + "\"";
  }
}
