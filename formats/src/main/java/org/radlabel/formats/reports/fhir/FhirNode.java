package org.radlabel.formats.reports.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.radlabel.formats.reports.json.Json;

/** A resource or a part of one. A member that occurs once may stand alone or in an array. */
record FhirNode(Map<String, Object> members) {
  /** What a member costs beside its text. */
  private static final int NODE = 32;

  static FhirNode of(Object value) {
    return new FhirNode(Json.asObject(value));
  }

  /** The text of a member; {@code ""} if it has none. */
  String text(String name) {
    return texts(name).findFirst().orElse("");
  }

  /** Also a number or a boolean, as it is written. */
  Stream<String> texts(String name) {
    return values(name)
        .map(value -> value instanceof Json.Bare bare ? bare.text() : Json.asText(value))
        .filter(text -> !text.isEmpty());
  }

  /** What a member says in words. */
  String words(String name) {
    return values(name)
        .map(Json::asText)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** Whether a member holds what is neither words nor something about words that are missing. */
  boolean hasOtherThanWords(String name) {
    return values(name)
        .anyMatch(value -> !(value instanceof String) && !FhirNode.of(value).has("extension"));
  }

  /** A member that holds others; without any if it is not there. */
  FhirNode node(String name) {
    return nodes(name).findFirst().orElse(new FhirNode(Map.of()));
  }

  Stream<FhirNode> nodes(String name) {
    return values(name).filter(Map.class::isInstance).map(FhirNode::of);
  }

  private Stream<Object> values(String name) {
    Object value = members.get(name);
    if (value instanceof List<?> list) {
      return list.stream().map(Object.class::cast);
    }
    return Optional.ofNullable(value).stream();
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  /** How many characters it holds, roughly. */
  long size() {
    return size(members);
  }

  private static long size(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().mapToLong(FhirNode::size).sum() + NODE * (map.size() + 1L);
    }
    if (value instanceof List<?> list) {
      return list.stream().mapToLong(FhirNode::size).sum() + NODE;
    }
    return value.toString().length();
  }

  String type() {
    return text("resourceType");
  }
}
