package org.radlabel.rules.heard;

/**
 * Words that were said, where others were written.
 *
 * @param first the place of the first word written for it
 * @param end after the last
 * @param word the word that was meant, in small letters
 */
public record Heard(int first, int end, String word) {}
