package opr.fieldbook.work.issue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.check.FinalRules;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.log.State;
import opr.fieldbook.report.Edition;
import opr.fieldbook.report.ReadBack;
import opr.fieldbook.report.ReportAssembler;
import opr.fieldbook.report.ReportDocument;
import opr.fieldbook.report.cap.CapWorkbook;
import opr.fieldbook.report.cap.FirstRound;
import opr.fieldbook.report.excel.InspectionWorkbook;
import opr.fieldbook.report.word.WordReport;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Desk;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes the papers of an inspection: report, workbook and corrective-action workbook, all of them or none. The first final
 * report issues the inspection, which is recorded; from then on final papers are made again from what was issued, whatever
 * was merged or written since. Runs on a background thread.
 */
public final class IssueReport {

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
            @Nullable String passphrase) {

        /** With the marking of what is made again, unless another is ordered. */
        Order marked(String before) {
            return marking.isBlank() ? new Order(edition, folder, finished, before, template, passphrase) : this;
        }
    }

    /**
     * One file that was written, and what was counted when it was read back.
     *
     * @param sha256 of the file without its password, 64 hex digits
     */
    public record Paper(Path path, Kind kind, ReadBack counted, String sha256) {}

    /**
     * What was made.
     *
     * @param issue what it is recorded as, or was before; null for drafts
     * @param notes what a person should know, in sentences
     */
    public record Made(List<Paper> papers, @Nullable Issue issue, List<String> notes) {
        public Made {
            papers = List.copyOf(papers);
            notes = List.copyOf(notes);
        }
    }

    /** The papers there are; each is a step of its own. */
    public enum Kind {
        REPORT(".docx"),
        WORKBOOK(".xlsx"),
        CAP(".xlsx"),
        AMENDMENT(".docx");

        private final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }

        String suffix() {
            return suffix;
        }

        /** The papers of a report, in order. */
        public static Set<Kind> ofReport() {
            return Collections.unmodifiableSet(EnumSet.of(REPORT, WORKBOOK, CAP));
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

    /** Refuses what cannot be issued, or made again, before anything is changed. */
    public void check(Inspection inspection, Order order) {
        if (order.finished() && Issue.recorded(inspection.state())) {
            if (Issue.report(inspection.state()).isEmpty()) {
                FinalRules.refuseConflicts(inspection);
                throw Problem.refused("problem.issue-unreadable", inspection.number());
            }
        } else if (order.finished()) {
            FinalRules.refuse(inspection, time.byHand());
        }
        new PaperPlace(files).check(order);
    }

    /**
     * Makes what is ordered: a draft of what stands now; the report, which is issued with it; or that report again.
     *
     * @param number whether a draft numbers the findings first; a report that is issued always does
     */
    public Made make(Sitting sitting, Order order, Set<Kind> wanted, boolean number, Progress progress) {
        Desk desk = sitting.desk();
        check(Inspection.of(Await.of(desk.snapshot())), order);
        if (!order.finished()) {
            if (number) {
                Await.of(desk.submit(new Edit.NumberFindings()));
            }
            return new Made(write(Await.of(desk.snapshot()), order, wanted, progress), null, List.of());
        }
        Optional<PastReport> past =
                Await.of(desk.read(fold -> Issue.report(fold).map(issue -> PastReport.of(fold, issue))));
        return past.isPresent()
                ? again(past.get(), order, wanted, progress)
                : issue(sitting, order, wanted, progress);
    }

    /** Writes amendments to the same disk, by the same clock. */
    public WriteAmendment amendment() {
        return new WriteAmendment(files, time);
    }

    private Made issue(Sitting sitting, Order order, Set<Kind> wanted, Progress progress) {
        IssueMoment moment = IssueMoment.of(sitting, time);
        Papers papers = papers(moment.state(), order, wanted, moment.at().toLocalDate(), "", progress);
        return moment.record(sitting, order, papers);
    }

    private Made again(PastReport past, Order order, Set<Kind> wanted, Progress progress) {
        Order marked = order.marked(past.issue().issued().marking());
        LocalDate day = past.issue().issued().at().toLocalDate();
        String note = past.note(time.now().toLocalDate());
        Papers papers = papers(past.state(), marked, wanted, day, note, progress);
        return new Made(papers.place(made -> {}), past.issue(), List.of(past.words()));
    }

    /** All papers of a state as they are at an archive's: those that were issued, or a draft. */
    public List<Paper> keep(Sitting sitting, State state, Path folder) {
        Optional<PastReport> past = Await.of(
                sitting.desk().read(fold -> Issue.report(fold).map(issue -> PastReport.of(fold, issue))));
        Order order = new Order(Edition.INTERNAL, folder, past.isPresent(), "", null, null);
        return past.isPresent()
                ? again(past.get(), order, Kind.ofReport(), Progress.NONE).papers()
                : write(state, order, Progress.NONE);
    }

    /** Makes all papers of a state in memory, reads each back, and puts them in the folder: all of them or none. */
    public List<Paper> write(State state, Order order, Progress progress) {
        return write(state, order, Kind.ofReport(), progress);
    }

    /** The same for some of the papers. */
    public List<Paper> write(State state, Order order, Set<Kind> wanted, Progress progress) {
        return papers(state, order, wanted, time.now().toLocalDate(), "", progress).place(made -> {});
    }

    private Papers papers(
            State state, Order order, Set<Kind> wanted, LocalDate day, String note, Progress progress) {
        Inspection inspection = Inspection.of(state);
        ReportDocument report = new ReportAssembler(
                        inspection,
                        new ReportAssembler.Order(order.edition(), order.marking(), !order.finished(), day))
                .assemble()
                .noted(note);
        Papers papers = new Papers(files, order, progress, wanted.size());
        for (Kind kind : wanted.stream().sorted().toList()) {
            papers.add(
                    inspection.number(),
                    kind,
                    kind.name().toLowerCase(Locale.ROOT),
                    (template, out) -> write(kind, inspection.id(), report, day, template, out));
        }
        return papers;
    }

    private static ReadBack write(
            Kind kind, String id, ReportDocument report, LocalDate day, Papers.@Nullable Template template, OutputStream out)
            throws IOException {
        return switch (kind) {
            case REPORT -> template == null
                    ? WordReport.write(report, out)
                    : WordReport.write(report, template.open(), template.name(), out);
            case WORKBOOK -> InspectionWorkbook.write(report, out);
            case CAP -> CapWorkbook.write(FirstRound.of(id, report, day), out);
            case AMENDMENT -> throw new IllegalArgumentException("An amendment is no paper of a report");
        };
    }
}
