/**
 * Pictures of label files, drawn as SVG by a few lines of our own: how often which value ({@link
 * org.radlabel.evaluation.picture.PrevalencePicture}), what stands together ({@link
 * org.radlabel.evaluation.picture.TogetherPicture}), how two files agree ({@link
 * org.radlabel.evaluation.picture.AgreementPicture}), what reading in an order finds ({@link
 * org.radlabel.evaluation.picture.CurvePicture}). The review page shows them, and {@code stats
 * --html} and {@code --svg} write them. Values differ in their pattern as well as in their colour;
 * colours follow the reader's choice of light or dark.
 */
@NullMarked
package org.radlabel.evaluation.picture;

import org.jspecify.annotations.NullMarked;
