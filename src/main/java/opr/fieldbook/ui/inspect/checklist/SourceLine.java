package opr.fieldbook.ui.inspect.checklist;

/**
 * A written source of an item.
 *
 * @param heading where it stands, as "MOA, complaints, § XIV, p. 17"
 * @param text    its own words where they were entered, else what it asks for in ours
 * @param quoted  the text is the source's own
 * @param missing the wording is not public and was not pasted yet
 */
public record SourceLine(String key, String heading, String text, boolean quoted, boolean missing) {}
