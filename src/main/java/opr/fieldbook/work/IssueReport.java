package opr.fieldbook.work;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileSet;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.check.CheckRules;
import opr.fieldbook.domain.check.NewerRules;
import opr.fieldbook.domain.check.Point;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.State;
import opr.fieldbook.report.Edition;
import opr.fieldbook.report.Protection;
import opr.fieldbook.report.ReadBack;
import opr.fieldbook.report.ReportAssembler;
import opr.fieldbook.report.ReportDocument;
import opr.fieldbook.report.cap.CapWorkbook;
import opr.fieldbook.report.cap.FirstRound;
import opr.fieldbook.report.excel.InspectionWorkbook;
import opr.fieldbook.report.word.WordReport;
import org.jspecify.annotations.Nullable;

/**
 * Writes the papers of an inspection: report, workbook and corrective-action workbook, all of them or none. First {@link
 * #check}, then {@link #number} on the desk; {@link #write} takes the state as it was then and runs on any thread.
 */
public final class IssueReport {

    private static final String DRAFT = "-DRAFT";

    private final FileStore files;
    private final TimeSource time;

    public IssueReport(FileStore files, TimeSource time) {
        this.files = files;
        this.time = time;
    }

    /**
     * What is ordered.
     *
     * @param finished   not a draft
     * @param marking    the unit's marking, in header and file name; may be empty
     * @param template   the unit's own Word template
     * @param passphrase the files are encrypted with it
     */
    public record Order(
            Edition edition,
            Path folder,
            boolean finished,
            String marking,
            @Nullable Path template,
            @Nullable String passphrase) {}

    /** One file that was written, and what was counted when it was read back. */
    public record Paper(Path path, Kind kind, ReadBack counted) {}

    /** The papers there are; each is a step of its own. */
    public enum Kind {
        REPORT(".docx"),
        WORKBOOK(".xlsx"),
        CAP(".xlsx");

        private final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }
    }

    /** Hears of each step and is asked before each whether to stop. */
    public interface Progress {

        /** Nobody watches, nobody stops it. */
        Progress NONE = (paper, done, of) -> true;

        /**
         * A step begins; false stops before it, and nothing is written.
         *
         * @param paper the paper that is made now, or null while all are put in place
         */
        boolean goOn(@Nullable Kind paper, int done, int of);
    }

    /** Refuses what cannot be issued, before anything is changed. */
    public void check(Inspection inspection, Order order) {
        if (order.finished()) {
            refuseMerged(inspection);
            List<Point> open = CheckRules.points(inspection).stream()
                    .filter(CheckRules::blocksFinal)
                    .toList();
            if (!open.isEmpty()) {
                throw Problem.refused(
                        open.size() == 1 ? "problem.report-open-point" : "problem.report-open-points",
                        open.size(),
                        open.getFirst().text());
            }
            boolean practice = Boolean.TRUE.equals(inspection.get(InspectionField.PRACTICE));
            if (time.byHand() && !practice) {
                throw Problem.refused("problem.report-time-by-hand");
            }
        }
        Path template = order.template();
        if (template != null) {
            guarded(template, () -> {
                if (!Files.isRegularFile(template)) {
                    throw Problem.refused("problem.file-missing", template);
                }
                WordReport.checkTemplate(new ByteArrayInputStream(files.read(template)), template.toString());
                return true;
            });
        }
        writable(order.folder());
    }

    /** What only merging brings: contradictions, and changes of a newer program that this one cannot show. */
    private static void refuseMerged(Inspection inspection) {
        int newer = NewerRules.count(inspection.state());
        if (newer > 0) {
            throw Problem.refused(newer == 1 ? "problem.report-newer-one" : "problem.report-newer", newer);
        }
        List<Conflict> conflicts = Conflict.all(inspection.state());
        if (!conflicts.isEmpty()) {
            throw Problem.refused(
                    conflicts.size() == 1 ? "problem.report-conflict" : "problem.report-conflicts", conflicts.size());
        }
    }

    /** A folder that cannot be written is found out before the findings get their numbers. */
    private void writable(Path folder) {
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

    /** Numbers the findings that have no number, and takes the state from which the papers are made. */
    public CompletableFuture<State> number(Desk desk) {
        return desk.submit(new Edit.NumberFindings()).thenCompose(numbered -> desk.snapshot());
    }

    /** Makes all papers in memory, reads each back, and puts them in the folder: all of them or none. */
    public List<Paper> write(State state, Order order, Progress progress) {
        return write(state, order, EnumSet.allOf(Kind.class), progress);
    }

    /** The same for some of the papers. */
    public List<Paper> write(State state, Order order, Set<Kind> wanted, Progress progress) {
        Inspection inspection = Inspection.of(state);
        ReportDocument report = new ReportAssembler(
                        inspection,
                        new ReportAssembler.Order(
                                order.edition(),
                                order.marking(),
                                !order.finished(),
                                time.now().toLocalDate()))
                .assemble();
        FileSet set = new FileSet(files);
        List<Paper> papers = new ArrayList<>();
        int steps = wanted.size() + 1;
        for (Kind kind : wanted.stream().sorted().toList()) {
            askToGoOn(progress, kind, papers.size(), steps);
            Path target = order.folder().resolve(name(inspection.number(), kind, order));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
            ReadBack counted = guarded(target, () -> write(kind, inspection.id(), report, order, bytes));
            set.add(target, guarded(target, () -> sealed(bytes.toByteArray(), order)));
            papers.add(new Paper(target, kind, counted));
        }
        askToGoOn(progress, null, papers.size(), steps);
        set.write(order.folder());
        return papers;
    }

    private static void askToGoOn(Progress progress, @Nullable Kind kind, int done, int of) {
        if (!progress.goOn(kind, done, of)) {
            throw Problem.refused("problem.report-stopped");
        }
    }

    private ReadBack write(Kind kind, String id, ReportDocument report, Order order, OutputStream out)
            throws IOException {
        Path template = order.template();
        return switch (kind) {
            case REPORT -> template == null
                    ? WordReport.write(report, out)
                    : WordReport.write(
                            report, new ByteArrayInputStream(files.read(template)), template.toString(), out);
            case WORKBOOK -> InspectionWorkbook.write(report, out);
            case CAP -> CapWorkbook.write(FirstRound.of(id, report, time.now().toLocalDate()), out);
        };
    }

    private static byte[] sealed(byte[] file, Order order) throws IOException {
        String passphrase = order.passphrase();
        return passphrase == null ? file : Protection.protect(file, passphrase);
    }

    private static String name(String number, Kind kind, Order order) {
        String marking = order.marking().strip().replaceAll("[^A-Za-z0-9]+", "-");
        String edition = order.edition() == Edition.INTERNAL
                ? ""
                : "-" + order.edition().key().toUpperCase(Locale.ROOT);
        return (marking.isEmpty() ? "" : marking + "_")
                + number
                + "-"
                + kind.name().toLowerCase(Locale.ROOT)
                + edition
                + (order.finished() ? "" : DRAFT)
                + kind.suffix;
    }

    @FunctionalInterface
    private interface Making<T> {
        T run() throws IOException;
    }

    private static <T> T guarded(Path file, Making<T> making) {
        try {
            return making.run();
        } catch (IOException e) {
            throw DiskProblems.of(e, file);
        }
    }
}
