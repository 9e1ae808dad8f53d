/**
 * Random histories of several laptops on real files, and what has to hold of them. Start at
 * {@link opr.fieldbook.work.play.Play}; the laws themselves are {@code work.merge.MergeLaws}.
 */
package opr.fieldbook.work.play;
