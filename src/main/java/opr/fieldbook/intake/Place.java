package opr.fieldbook.intake;

import opr.fieldbook.base.Problem;

/**
 * Where something stands in the protocol files, so that a refusal names file, item and field.
 *
 * @param file for example {@code jem/tour.yaml}
 * @param item the id, key or code of the entry, or its position where it has none
 */
record Place(String file, String item) {

    /** A refusal whose text gets file, item and field as {0}, {1} and {2}, then the arguments. */
    Problem refuse(String field, String textKey, Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = file;
        all[1] = item;
        all[2] = field;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Problem.refused("problem.protocol-" + textKey, all);
    }
}
