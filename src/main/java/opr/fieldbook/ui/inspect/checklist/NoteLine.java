package opr.fieldbook.ui.inspect.checklist;

import java.time.OffsetDateTime;

/**
 * A note as a card or the detail pane shows it.
 *
 * @param letter the author's letter in this inspection
 * @param own    written on this laptop, so it may be changed and removed here
 */
public record NoteLine(String id, String text, OffsetDateTime at, String author, String letter, boolean own) {}
