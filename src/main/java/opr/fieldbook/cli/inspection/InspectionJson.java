package opr.fieldbook.cli.inspection;

import java.util.Map;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.library.ModelWord;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.FollowUpRules;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.program.FiscalYear;
import opr.fieldbook.domain.protocol.FindingClass;
import org.jspecify.annotations.Nullable;

/** One line of the list of inspections, as JSON and as text; made from its summary, the inspection stays closed. */
final class InspectionJson {

    private InspectionJson() {}

    static Map<String, @Nullable Object> of(Summary summary) {
        Summary.Counts progress = summary.progress();
        return Json.object(
                "id", summary.id(),
                "number", summary.head().number(),
                "lea", summary.head().leaName(),
                "field_office", summary.head().fieldOffice(),
                "model", ModelWord.of(summary.head().models()),
                "models", summary.head().models(),
                "stage", Codec.key(summary.stage()),
                "start", summary.onSite().start(),
                "end", summary.onSite().end(),
                "fiscal_year", FiscalYear.of(summary.onSite().start()).toString(),
                "items", progress.asked() + progress.interviewsAsked(),
                "answered", progress.answered() + progress.interviewsAnswered(),
                "checklist", Json.object("items", progress.asked(), "answered", progress.answered()),
                "interviews", Json.object("items", progress.interviewsAsked(), "answered", progress.interviewsAnswered()),
                "findings", counted(summary),
                "conflicts", progress.conflicts(),
                "practice", summary.head().practice(),
                "follow_up", followUp(summary));
    }

    static String text(Summary summary) {
        Summary.Counts progress = summary.progress();
        return Text.of(
                "cli.inspection.line",
                summary.head().number(),
                summary.head().leaName(),
                Text.of("word.stage." + Codec.key(summary.stage())),
                progress.answered() + progress.interviewsAnswered(),
                progress.asked() + progress.interviewsAsked(),
                counted(summary),
                summary.onSite().start(),
                summary.onSite().end());
    }

    private static int counted(Summary summary) {
        return (int) summary.findings().stream()
                .filter(line -> !line.withdrawn() && counts(line.findingClass()))
                .count();
    }

    private static boolean counts(String findingClass) {
        FindingClass known = Codec.constant(FindingClass.class, findingClass);
        return known != null && known.counted();
    }

    private static Map<String, @Nullable Object> followUp(Summary summary) {
        InspectionField.FollowUpChoice choice = summary.followUp();
        FollowUpRules.Outcome outcome = FollowUpRules.decide(
                summary.head().fourFindingRule(), counted(summary), summary.stage(), summary.lastDay(), choice);
        return Json.object(
                "required", outcome.required(),
                "due", outcome.required() ? FollowUpRules.dueAfter(summary.lastDay()) : null,
                "reason", reason(outcome, choice),
                "decision", choice == null ? null : Codec.key(choice.decision()),
                "provisional", outcome.tone() == FollowUpRules.Tone.LIKELY);
    }

    private static String reason(FollowUpRules.Outcome outcome, InspectionField.@Nullable FollowUpChoice choice) {
        String given = choice == null ? null : choice.reason();
        return given != null && !given.isBlank()
                ? given
                : Text.of("cli.follow-up." + Codec.key(outcome.tone()), outcome.counted());
    }
}
