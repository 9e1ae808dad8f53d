/**
 * Which laptops this library trusts: who introduced itself in person, who was confirmed by six words, which was lost. Start
 * at {@link opr.fieldbook.work.trust.Trust}.
 */
@NullMarked
package opr.fieldbook.work.trust;

import org.jspecify.annotations.NullMarked;
