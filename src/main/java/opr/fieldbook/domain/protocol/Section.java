package opr.fieldbook.domain.protocol;

/** A part of a component, in one place: processing area, training records, interviews of one role. */
public record Section(String key, Component component, String title, String place) {}
