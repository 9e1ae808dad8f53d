package opr.fieldbook.ui.home.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.finding.FollowUpRules;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.Progress;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.program.Due;
import opr.fieldbook.domain.program.DueRules;
import opr.fieldbook.domain.program.ProgramView;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.ui.theme.Glyph;
import org.jspecify.annotations.Nullable;

/**
 * What one line of the list says.
 *
 * @param place    number and ICE field office
 * @param tracks   after issue, how ERO and OPR stand
 * @param mine     the owner of the library is in its team
 * @param next     its next date; null if none is open
 */
public record InspectionLine(
        Summary summary,
        String place,
        List<Track> tracks,
        Counts counts,
        boolean mine,
        @Nullable NextDate next) {

    /** How one side stands after issue; an alarm is written in red. */
    public record Track(String words, boolean alarm) {}

    /** Progress and findings. */
    public record Counts(int percent, boolean complete, long deficiencies, long concerns, boolean started) {}

    /** What is next, when, and how that is shown. */
    public record NextDate(String kind, LocalDate date, String words, Glyph glyph) {}

    /** Makes the line of an inspection. */
    public static InspectionLine of(Summary summary, ProgramView view, LocalDate today, String owner) {
        Due due = DueRules.next(view, summary);
        Progress progress =
                new Progress(summary.progress().answered(), summary.progress().asked());
        long deficiencies = DueRules.count(summary, FindingClass.DEFICIENCY);
        long concerns = DueRules.count(summary, FindingClass.AREA_OF_CONCERN);
        boolean started = progress.answered() > 0
                || !summary.findings().isEmpty()
                || summary.stage().compareTo(Stage.ON_SITE) > 0;
        Counts counts = new Counts(
                progress.asked() == 0 ? 0 : progress.percent(),
                progress.asked() > 0 && progress.complete(),
                deficiencies,
                concerns,
                started);
        String office = summary.head().fieldOffice().isBlank()
                ? Text.of("home.line.no-office")
                : summary.head().fieldOffice();
        return new InspectionLine(
                summary,
                Text.of("home.line.place", summary.head().number(), office),
                tracks(summary, deficiencies + concerns, today),
                counts,
                summary.team().stream().map(MemberField.Who::name).anyMatch(owner::equals),
                due == null ? null : next(due, summary.head().cycleMonths(), today));
    }

    private static NextDate next(Due due, @Nullable Integer cycleMonths, LocalDate today) {
        String words = Text.of("home.line.date", DueWords.day(due.date()), DueWords.left(due.date(), today));
        return new NextDate(
                DueWords.kind(due, cycleMonths), due.date(), words, DueWords.glyph(due.date(), today));
    }

    private static List<Track> tracks(Summary summary, long counted, LocalDate today) {
        if (summary.stage() != Stage.ISSUED) {
            return List.of();
        }
        FollowUpRules.Outcome outcome = DueRules.followUp(summary);
        LocalDate due = outcome.due();
        boolean late = due != null && due.isBefore(today);
        String opr = late
                ? "home.track.opr.overdue"
                : "home.track.opr." + outcome.tone().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return List.of(
                new Track(Text.of(counted == 0 ? "home.track.ero.none" : "home.track.ero.open"), false),
                new Track(Text.of(opr), late));
    }

    public String id() {
        return summary.id();
    }

    /** The name of the LEA. */
    public String name() {
        return summary.head().leaName();
    }

    /** Icon, color and word of its stage. */
    public Glyph stage() {
        return Glyph.valueOf(summary.stage().name());
    }

    /** What a screen reader hears. */
    public String spoken() {
        NextDate date = next;
        return Text.of(
                "home.line.spoken",
                name(),
                place,
                stage().word(),
                counts.percent(),
                counts.deficiencies(),
                counts.concerns(),
                date == null ? Text.of("home.line.no-date") : date.kind() + " " + date.words());
    }
}
