package opr.fieldbook.ui.live;

import opr.fieldbook.base.Problem;

/** Tells a disk that cannot take a change from an edit that was refused: only the first makes "Not saved". */
final class DiskTrouble {

    private DiskTrouble() {}

    static boolean is(Throwable failure) {
        return !(failure instanceof Problem problem) || problem.getCause() != null;
    }
}
