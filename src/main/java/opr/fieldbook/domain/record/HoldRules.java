package opr.fieldbook.domain.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Proposal;

/** A hold: nothing of the inspection is struck or removed until it is lifted. */
public final class HoldRules {

    private HoldRules() {}

    /** The hold that is on. Where laptops contradict each other, one that says it is on counts. */
    public static Optional<InspectionField.Hold> of(Inspection inspection) {
        Entity entity = inspection.state().find(Kind.INSPECTION, inspection.id());
        List<Choice> choices =
                entity == null ? List.of() : entity.register(InspectionField.HOLD.name()).choices();
        return choices.stream()
                .flatMap(choice -> Optional.ofNullable(
                                choice.value().holds() ? InspectionField.HOLD.codec().read(choice.value()) : null)
                        .stream())
                .filter(InspectionField.Hold::on)
                .findFirst();
    }

    /** Refuses, in the words of the key, while a hold is on. */
    public static void refuse(Inspection inspection, String key) {
        of(inspection).ifPresent(hold -> {
            throw Problem.refused(key, hold.by(), hold.date(), hold.reason());
        });
    }

    /** Puts a hold on, or lifts it; either needs a reason and a lead. */
    public static List<Proposal> proposals(
            boolean on, String reason, Inspection inspection, String device, String by, LocalDate date) {
        if (!inspection.leads(device)) {
            throw Problem.refused("problem.hold-not-lead");
        }
        if (reason.isBlank()) {
            throw Problem.refused("problem.hold-reason");
        }
        if (of(inspection).isPresent() == on) {
            throw Problem.refused(on ? "problem.hold-on" : "problem.hold-off");
        }
        return List.of(InspectionField.HOLD.propose(
                inspection.id(), new InspectionField.Hold(on, reason.strip(), by, date)));
    }
}
