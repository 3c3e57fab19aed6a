package org.radlabel.formats.reports.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.radlabel.formats.reports.xml.XmlElement;

/** FHIR's XML as the values that its JSON gives. Stateless. */
final class FhirXml {
  /** The narrative, whose XHTML is text in JSON. */
  static final Set<String> MARKUP = Set.of("div");

  private static final Set<String> HOLDS_RESOURCE = Set.of("contained", "resource", "outcome");

  private FhirXml() {}

  /** A resource: what its element holds, and its type. */
  static Map<String, Object> resource(XmlElement element) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("resourceType", element.name());
    object.putAll(members(element));
    return object;
  }

  /** A member that occurs once is its value, one that occurs again a list of them. */
  static Map<String, Object> members(XmlElement element) {
    Map<String, Object> object = new LinkedHashMap<>();
    if (element.attributes().containsKey("id")) {
      object.put("id", element.attribute("id"));
    }
    for (XmlElement child : element.children()) {
      object.merge(child.name(), value(child), FhirXml::both);
    }
    return object;
  }

  private static Object both(Object before, Object next) {
    List<Object> all = new ArrayList<>(before instanceof List<?> list ? list : List.of(before));
    all.add(next);
    return all;
  }

  private static Object value(XmlElement element) {
    if (MARKUP.contains(element.name())) {
      return element.markup();
    }
    if (element.attributes().containsKey("value")) {
      return element.attribute("value");
    }
    boolean holds = HOLDS_RESOURCE.contains(element.name()) && !element.children().isEmpty();
    return holds ? resource(element.children().get(0)) : members(element);
  }
}
