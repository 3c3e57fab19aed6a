package org.radlabel.negation.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PropagationTest {
  static Stream<Cases.Case> graphs() {
    return Cases.of(PropagationTest.class, "graphs.tsv");
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void renamesAndAddsRelations(Cases.Case graph) {
    DependencyGraph built = Graphs.of(GraphText.parse(graph.field(1)));

    assertThat(GraphText.relations(built)).as(graph.place()).isEqualTo(graph.field(2));
  }
}
