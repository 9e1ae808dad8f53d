package opr.fieldbook.work.issue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.report.word.WordReport;

/** Where papers are to go, and the unit's template they are laid out with: found unusable before anything is changed. */
record PaperPlace(FileStore files) {

    /** A template or a folder that cannot be used is found out before the findings get their numbers. */
    void check(IssueReport.Order order) {
        Path template = order.template();
        if (template != null) {
            if (!Files.isRegularFile(template)) {
                throw Problem.refused("problem.file-missing", template);
            }
            try {
                WordReport.checkTemplate(new ByteArrayInputStream(files.read(template)), template.toString());
            } catch (IOException e) {
                throw DiskProblems.of(e, template);
            }
        }
        writable(order.folder());
    }

    private static void writable(Path folder) {
        Path at = folder.toAbsolutePath();
        while (at != null && !Files.exists(at)) {
            at = at.getParent();
        }
        if (at == null || !Files.isDirectory(at)) {
            throw Problem.refused("problem.not-a-folder", folder);
        }
        if (!Files.isWritable(at)) {
            throw Problem.refused("problem.disk-denied", folder);
        }
    }
}
