package opr.fieldbook.report.excel;

/**
 * A column of a table.
 *
 * @param title the words of its head cell, unique within the table
 * @param width in characters
 * @param shaded whether its cells are not for the reader to fill in
 * @param hidden whether it is hidden
 */
public record Column(String title, int width, boolean shaded, boolean hidden) {

    public static Column of(String title, int width) {
        return new Column(title, width, false, false);
    }
}
