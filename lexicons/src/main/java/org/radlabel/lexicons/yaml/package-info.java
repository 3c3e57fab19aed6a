/**
 * Reads rules out of YAML: {@link org.radlabel.lexicons.yaml.YamlFile} reads a file as {@link
 * org.radlabel.lexicons.yaml.Mapping}s that know their lines and columns, {@link
 * org.radlabel.lexicons.yaml.RuleParser} makes rules of them. What is wrong becomes one of the
 * {@link org.radlabel.lexicons.yaml.Problems}, so that all of them are told at once. For one
 * thread.
 */
@NullMarked
package org.radlabel.lexicons.yaml;

import org.jspecify.annotations.NullMarked;
