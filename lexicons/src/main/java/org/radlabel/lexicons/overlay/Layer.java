package org.radlabel.lexicons.overlay;

import java.util.List;
import java.util.Optional;
import org.radlabel.lexicons.rules.Source;
import org.radlabel.lexicons.yaml.Mapping;
import org.radlabel.lexicons.yaml.NamedBytes;
import org.radlabel.lexicons.yaml.Problems;
import org.radlabel.lexicons.yaml.YamlFile;

/**
 * One lexicon of those that are laid over each other.
 *
 * @param ownName its name where it does not say one
 * @param files its files
 * @param index its {@value NamedBytes#INDEX}; empty where there is none, or it is broken
 */
record Layer(String ownName, List<NamedBytes> files, Optional<Mapping> index) {
  /** Reads the files; what is wrong with the index is told when it is read as a file. */
  static Layer read(LexiconSource source, Problems problems) {
    List<NamedBytes> files = source.read(problems);
    Optional<Mapping> index =
        files.stream()
            .filter(NamedBytes::isIndex)
            .findFirst()
            .flatMap(f -> new YamlFile(f.name(), new Problems()).read(f.bytes()));
    return new Layer(source.name(), files, index);
  }

  String name() {
    return index.map(m -> m.text("lexicon", ownName)).orElse(ownName);
  }

  /** Whether it says that it brings its own word classes. */
  boolean isBare() {
    return index.filter(m -> m.isText(LexiconParser.WORDS, LexiconParser.NONE)).isPresent();
  }

  /** Where the index gives a key that it has. */
  Source sourceOf(String key) {
    return index.orElseThrow().sourceOf(key);
  }
}
