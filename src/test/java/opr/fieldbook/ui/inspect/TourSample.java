package opr.fieldbook.ui.inspect;

import static opr.fieldbook.ui.inspect.Bench.inMain;
import static opr.fieldbook.ui.inspect.Bench.item;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.inspection.ObservationField.Seen;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;

/** The inspection of the pictures: half of the tour answered, one finding, observations, two authors, one conflict. */
public final class TourSample {

    private TourSample() {}

    public static Bench make(Path folder) {
        Bench bench = Bench.jem(folder);
        bench.work(answers().toArray(Edit[]::new)).work(rest()).handOut();
        bench.work(new Edit.ConcludeItem(inMain("J-T-06"), Result.MET, null));
        bench.colleague("B", OffsetDateTime.now().minusHours(30), TourSample::colleague);
        return bench.work(
                note("e3", inMain("J-T-03"), "Spanish poster missing. English poster hangs behind the door when it is open."));
    }

    private static void colleague(Colleague b) {
        b.make(note("e4", inMain("J-T-03"), "DIO-02 says the posters were taken down for painting in February."))
                .make(note("e5", inMain("J-T-06"), "DIO-03 read the notice aloud in Spanish, then gave the printed sheet."))
                .make(new Edit.ConcludeItem(inMain("J-T-06"), Result.NOT_MET, null));
    }

    private static List<Edit> answers() {
        List<Edit> edits = new ArrayList<>();
        for (int i = 12; i <= 30; i++) {
            edits.add(answer(String.format("J-T-%02d", i)));
        }
        for (int i = 1; i <= 40; i += 1) {
            if (i % 4 != 0) {
                edits.add(answer(String.format("J-D-%02d", i)));
            }
        }
        edits.removeIf(edit -> edit instanceof Edit.ConcludeItem conclude && conclude.conclusion().item().isEmpty());
        return edits;
    }

    private static Edit answer(String id) {
        boolean per = PerFacility.is(id);
        return new Edit.ConcludeItem(per ? inMain(id) : item(id), Result.MET, null);
    }

    private static Edit[] rest() {
        return new Edit[] {
            new Edit.ConcludeItem(inMain("J-T-01"), Result.MET, null),
            note("e1", inMain("J-T-01"), "Separate room, door closes. No one waiting inside."),
            new Edit.ConcludeItem(inMain("J-T-02"), Result.MET, null),
            note("e2", inMain("J-T-02"), "English poster by the door, at eye height."),
            new Edit.ConcludeItem(inMain("J-T-03"), Result.NOT_MET, null),
            new Edit.RaiseFinding(
                    "f-1",
                    new FindingField.Classed(FindingClass.DEFICIENCY, "D-CMP", Party.LEA, null),
                    inMain("J-T-03"),
                    Edit.FindingTexts.titled("Complaint poster not present in Spanish"),
                    new FindingField.Cited("M-CMP", null)),
            new Edit.EnterClause(
                    "M-CMP",
                    new ClauseField.Printed("Appendix B", "17", "…displayed in the processing area in English and Spanish.", null)),
            seen("o1", "J-T-04", Result.MET, "Seat 1 · day"),
            seen("o2", "J-T-04", Result.MET, "Seat 2 · day"),
            seen("o3", "J-T-04", Result.NOT_MET, "Seat 3 · night"),
            new Edit.ConcludeItem(inMain("J-T-07"), Result.NOT_REVIEWED, "The interpreter line was being repaired on both days."),
            new Edit.MarkLater(inMain("J-T-05"), true),
        };
    }

    private static Edit seen(String id, String item, Result result, String where) {
        return new Edit.AddObservation(id, inMain(item), new Seen(result, where, ObservationField.Mode.LIVE, null));
    }

    private static Edit note(String id, ConclusionId about, String text) {
        return new Edit.AddEntry(id, Kind.CONCLUSION + ":" + about, text, false);
    }
}
