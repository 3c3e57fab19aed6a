package org.radlabel.formats.reports.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import org.radlabel.formats.InputException;
import org.radlabel.formats.reports.input.Limits;

/**
 * An element with what it holds. The text inside elements is kept only where the reader asks for it
 * by the element's name; there it is the markup, as it stands but for most attributes.
 *
 * <p>Immutable, null-free.
 *
 * @param name without a prefix
 * @param attributes by their name without a prefix
 * @param children elements inside, in order; none where the markup is kept
 * @param markup what stands between its tags, if that is kept
 */
public record XmlElement(
    String name, Map<String, String> attributes, List<XmlElement> children, String markup) {
  /**
   * Copies.
   *
   * @param name without a prefix
   * @param attributes by their name without a prefix
   * @param children elements inside, in order; none where the markup is kept
   * @param markup what stands between its tags, if that is kept
   */
  public XmlElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /**
   * Reads the element that starts here, to its end.
   *
   * @param xml stands at the start of the element, then at its end
   * @param kept names of elements whose markup is kept
   * @return the element with all in it
   * @throws InputException if it is too deep or too large, or not well-formed
   */
  public static XmlElement read(XmlStream xml, Set<String> kept) throws InputException {
    return new Reading(xml, kept).element(0);
  }

  /**
   * {@return the first child of this name; empty if there is none}
   *
   * @param child the child's name
   */
  public Optional<XmlElement> child(String child) {
    return children(child).findFirst();
  }

  /**
   * {@return all children of this name}
   *
   * @param child the children's name
   */
  public Stream<XmlElement> children(String child) {
    return children.stream().filter(c -> c.name().equals(child));
  }

  /**
   * {@return all that is reached by a path of names: {@code at("component", "section")}}
   *
   * @param path the names, from a child on
   */
  public Stream<XmlElement> at(String... path) {
    Stream<XmlElement> found = Stream.of(this);
    for (String step : path) {
      found = found.flatMap(element -> element.children(step));
    }
    return found;
  }

  /**
   * {@return an attribute; {@code ""} if there is none}
   *
   * @param attribute the attribute's name
   */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** Reads one element within the limits. */
  private static final class Reading {
    private final XmlStream xml;
    private final Set<String> kept;
    private long budget = Limits.REPORT;

    Reading(XmlStream xml, Set<String> kept) {
      this.xml = xml;
      this.kept = kept;
    }

    XmlElement element(int depth) throws InputException {
      String name = xml.element();
      Map<String, String> attributes = new LinkedHashMap<>(xml.attributes());
      spend(name.length() + attributes.values().stream().mapToInt(String::length).sum());
      if (depth > Limits.DEPTH) {
        throw new InputException(
            xml.place(), "is nested more than %d deep, the limit".formatted(Limits.DEPTH));
      }
      if (kept.contains(name)) {
        String markup = xml.markup();
        spend(markup.length());
        return new XmlElement(name, attributes, List.of(), markup);
      }
      List<XmlElement> children = new ArrayList<>();
      while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
        children.add(element(depth + 1));
      }
      return new XmlElement(name, attributes, children, "");
    }

    private void spend(int characters) throws InputException {
      budget -= characters + 16L;
      if (budget < 0) {
        throw new InputException(
            xml.place(),
            "has an element of more than %,d characters, the limit".formatted(Limits.REPORT));
      }
    }
  }
}
