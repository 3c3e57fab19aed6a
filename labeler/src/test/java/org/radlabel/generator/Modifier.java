package org.radlabel.generator;

import java.util.Set;

/**
 * What may be said of a noun.
 *
 * @param before whether it stands before the noun
 * @param kind size, place or both
 * @param number of the nouns it fits: s, p or sp
 */
record Modifier(boolean before, String text, Set<String> categories, String kind, String number) {}
