package opr.fieldbook.ui.library;

import opr.fieldbook.base.Text;
import opr.fieldbook.work.backup.Backups;

/**
 * One backup as the table shows it.
 *
 * @param number of the inspection, or its id where the library no longer has it
 */
record BackupRow(Backups.Line line, String number) {

    String when() {
        return Amounts.when(line.at());
    }

    String kind() {
        return Text.of("settings.kind." + line.kind());
    }

    String size() {
        return Amounts.bytes(line.bytes());
    }
}
