package opr.fieldbook.ui.overview;

import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.protocol.Citation;
import org.jspecify.annotations.Nullable;

/** A clause of the agreement: what it is about, and where it stands in the one in force once that was entered. */
public record ClauseLine(Citation citation, ClauseField.@Nullable Printed printed) {}
