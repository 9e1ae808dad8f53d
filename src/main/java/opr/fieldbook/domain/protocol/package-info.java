/** Protocols: sections, items, citations, categories, read-only data an inspection carries whole. Start at {@link opr.fieldbook.domain.protocol.Protocol}. */
@NullMarked
package opr.fieldbook.domain.protocol;

import org.jspecify.annotations.NullMarked;
