package opr.fieldbook.ui.record;

import java.util.function.Consumer;
import opr.fieldbook.work.keep.EraseValue;

/**
 * What the window does with a record as a whole.
 *
 * @param erase strikes a value, and makes summary and backups anew
 * @param leave removes the open copy; gets the number as it was typed
 */
public record Keeping(EraseValue erase, Consumer<String> leave) {}
