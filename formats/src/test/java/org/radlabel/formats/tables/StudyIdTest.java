package org.radlabel.formats.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyIdTest {
  @ParameterizedTest
  @CsvSource({
    "s50000001,                             50000001",
    "50000001,                              50000001",
    "' s50000001 ',                         50000001",
    "files/p10/p10000001/s50000001.txt,     50000001",
    "p10000001_s50000001,                   50000001",
    "A-20200101,                            A-20200101",
    "B-20200101,                            B-20200101",
    "s5000000,                              s5000000",
    "s500000011,                            s500000011",
    "ward50000001,                          ward50000001",
    "' 7 ',                                 7",
    "CXR7,                                  7",
    "CXR7_1_IM-0001,                        CXR7_1_IM-0001",
    "patient00001/study1,                   patient00001/study1",
    "CheXpert-v1.0-small/train/patient00001/study1/view1_frontal.jpg, patient00001/study1/view1_frontal.jpg",
    "train/patient00001/study1/view1_frontal.jpg, patient00001/study1/view1_frontal.jpg",
    "patient00001/study12,                  patient00001/study12",
    "study1,                                study1"
  })
  void comparesStudiesByTheirNumberAndOtherIdsAsTheyAre(String id, String key) {
    assertThat(StudyId.key(id)).isEqualTo(key);
  }
}
