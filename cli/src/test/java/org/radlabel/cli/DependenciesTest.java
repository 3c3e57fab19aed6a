package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** docs/architecture.md names every library and every plugin of the build, and no others. */
class DependenciesTest {
  private static final Path ROOT = Path.of(System.getProperty("radlabel.root"));
  private static final String OWN = "org.radlabel";
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+`) \\|(.*)\\|$");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");
  private static final Pattern LIBRARY = Pattern.compile("[a-z0-9.-]+:[a-z0-9._-]+");
  private static final Pattern PLUGIN =
      Pattern.compile("[a-z]+-maven-plugin|maven-[a-z]+-plugin|[a-z]+-maven");

  @Test
  void everyLibraryIsNamedWithItsRoomsLicenceAndReason() throws Exception {
    Set<String> used = new TreeSet<>();
    for (Path pom : poms()) {
      Element project = project(pom);
      for (Element dependency : dependencies(project)) {
        if (!text(dependency, "groupId").equals(OWN)) {
          String test = text(dependency, "scope").equals("test") ? " test" : "";
          used.add(coordinates(dependency) + " " + room(pom) + test);
        }
      }
    }

    assertThat(used).isNotEmpty().isEqualTo(documented());
  }

  @Test
  void everyPluginIsNamedWithItsReason() throws Exception {
    Set<String> used = new TreeSet<>();
    for (Path pom : poms()) {
      NodeList plugins = project(pom).getElementsByTagName("plugin");
      for (int i = 0; i < plugins.getLength(); i++) {
        used.add(text((Element) plugins.item(i), "artifactId"));
      }
    }

    assertThat(names(PLUGIN)).containsExactlyInAnyOrderElementsOf(used);
  }

  /** {@code group:artifact room}, and {@code test} where it is for tests alone. */
  private static Set<String> documented() throws IOException {
    Set<String> documented = new TreeSet<>();
    for (MatchResult row : rows()) {
      String name = row.group(1).replace("`", "");
      if (LIBRARY.matcher(name).matches()) {
        String[] cells = row.group(2).split("\\|", -1);
        assertThat(cells).as(name).hasSize(3).allMatch(cell -> !cell.isBlank());
        String[] rooms = cells[0].strip().split(", for tests", -1);
        String test = rooms.length > 1 ? " test" : "";
        Stream.of(rooms[0].split(", ", -1))
            .forEach(room -> documented.add(name + " " + room + test));
      }
    }
    return documented;
  }

  private static List<String> names(Pattern kind) throws IOException {
    return rows().stream()
        .flatMap(row -> NAME.matcher(row.group(1)).results())
        .map(name -> name.group(1))
        .filter(name -> kind.matcher(name).matches())
        .toList();
  }

  private static List<MatchResult> rows() throws IOException {
    return ROW.matcher(Files.readString(ROOT.resolve("docs/architecture.md"))).results().toList();
  }

  private static List<Path> poms() throws IOException {
    try (Stream<Path> all = Files.walk(ROOT, 3)) {
      return all.filter(path -> path.endsWith("pom.xml"))
          .filter(path -> !ROOT.relativize(path).toString().contains("target"))
          .collect(Collectors.toList());
    }
  }

  private static String room(Path pom) {
    Path folder = ROOT.relativize(pom.getParent());
    return folder.toString().isEmpty() ? "all" : folder.toString().replace('\\', '/');
  }

  private static List<Element> dependencies(Element project) {
    return children(project, "dependencies").stream()
        .flatMap(list -> children(list, "dependency").stream())
        .toList();
  }

  private static String coordinates(Element dependency) {
    return text(dependency, "groupId") + ":" + text(dependency, "artifactId");
  }

  private static String text(Element parent, String name) {
    return children(parent, name).stream()
        .map(child -> child.getTextContent().strip())
        .findFirst()
        .orElse("");
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
      if (parent.getChildNodes().item(i) instanceof Element child
          && child.getTagName().equals(name)) {
        children.add(child);
      }
    }
    return children;
  }

  private static Element project(Path pom)
      throws IOException, SAXException, ParserConfigurationException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(pom.toFile())
        .getDocumentElement();
  }
}
