package opr.fieldbook.cli.bench;

import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Ids;
import opr.fieldbook.cli.bench.plain.PlainPapers;
import opr.fieldbook.cli.bench.sample.BenchLibrary;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.log.State;
import opr.fieldbook.report.Edition;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Desk;
import opr.fieldbook.work.issue.IssueReport;
import opr.fieldbook.work.TimeSource;

/**
 * Word report, workbook and CAP workbook of an inspection with 50 findings and all answers, read back and put in place,
 * beside the same texts written plainly. The ratio is the time over the five seconds it may take.
 */
final class ReportFigure implements Figure {

    private static final int FINDINGS = 50;
    private static final double MOST_MILLIS = 5_000;
    private static final String SENTENCE = "In the sample that was drawn, this was found as described here. ";

    private final BenchLibrary library;
    private final State state;
    private final IssueReport issue = new IssueReport(FileStore.real(), TimeSource.CLOCK);
    private final IssueReport.Order order;
    private final PlainPapers plain;

    ReportFigure(Call call, Path folder) {
        library = new BenchLibrary(call, folder.resolve("library"));
        Desk desk = library.sitting().desk();
        for (Asked asked : library.asked()) {
            Await.of(desk.submit(BenchLibrary.answer(asked, 0)));
        }
        for (int i = 0; i < FINDINGS; i++) {
            Await.of(desk.submit(finding(library.asked().get(i), i)));
        }
        Await.of(desk.submit(new Edit.NumberFindings()));
        state = Await.of(desk.snapshot());
        order = new IssueReport.Order(Edition.INTERNAL, folder.resolve("papers"), false, "", null, null);
        plain = new PlainPapers(state, folder.resolve("plain"));
    }

    private static Edit finding(Asked asked, int count) {
        String text = SENTENCE.repeat(5);
        return new Edit.RaiseFinding(
                Ids.next(),
                new FindingField.Classed(FindingClass.DEFICIENCY, "D-OTH", Party.LEA, null),
                asked.id(),
                new Edit.FindingTexts("Finding " + count, text, text, text, text, text),
                new FindingField.Cited("M-SOP", null));
    }

    @Override
    public double[] product() {
        return Sample.times(1, () -> issue.write(state, order, IssueReport.Progress.NONE));
    }

    @Override
    public double[] baseline() {
        return Sample.times(1, plain::write);
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("ratio", 1.0, (mine, other) -> mine[0] / MOST_MILLIS));
    }

    @Override
    public void close() {
        library.close();
    }
}
