package opr.fieldbook.domain.edit;

import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FollowUpRules;
import opr.fieldbook.domain.inspection.DeviceField;
import opr.fieldbook.domain.inspection.FacilityField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.lea.LeaField;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.protocol.ProtocolField;
import opr.fieldbook.log.Proposal;

/** Edits of the inspection as a whole. */
final class InspectionEdits {

    private InspectionEdits() {}

    static List<Proposal> create(Edit.CreateInspection create) {
        Edit.CreateInspection.Extras extras = create.extras();
        checkDates(create.onSite());
        String id = create.inspection();
        List<Proposal> proposals = new ArrayList<>(List.of(
                InspectionField.NUMBER.propose(id, create.number()),
                InspectionField.LEA.propose(id, create.lea().id()),
                InspectionField.MODELS.propose(
                        id, create.protocols().stream().map(Protocol::model).toList()),
                InspectionField.ON_SITE.propose(id, create.onSite()),
                InspectionField.STAGE.propose(id, Stage.PLANNED),
                InspectionField.OWNER.propose(id, extras.owner()),
                InspectionField.TOUR.propose(id, extras.tour()),
                InspectionField.FROM.propose(id, extras.from()),
                InspectionField.PRACTICE.propose(id, extras.practice() ? true : null),
                LeaField.CONTENT.propose(create.lea().id(), create.lea())));
        for (Protocol protocol : create.protocols()) {
            proposals.add(ProtocolField.CONTENT.propose(protocol.model(), protocol));
        }
        List<String> facilities = extras.facilities();
        for (int i = 0; i < facilities.size(); i++) {
            String facility = "f" + (i + 1);
            proposals.add(FacilityField.NAME.propose(facility, facilities.get(i)));
            proposals.add(FacilityField.ORDER.propose(facility, (long) i));
            proposals.add(FacilityField.PRESENT.propose(facility, true));
        }
        return proposals;
    }

    static List<Proposal> join(Edit.JoinTeam join) {
        return List.of(
                MemberField.WHO.propose(join.device(), join.who()),
                MemberField.INVITATION.propose(join.device(), join.invitation()),
                MemberField.PRESENT.propose(join.device(), true),
                DeviceField.KEYS.propose(join.device(), join.keys()));
    }

    static List<Proposal> changeStage(Edit.ChangeStage change, Inspection inspection) {
        IssueEdits.refuseBack(inspection, change.stage());
        return List.of(InspectionField.STAGE.propose(inspection.id(), change.stage()));
    }

    static List<Proposal> changeOnSite(Edit.ChangeOnSite change, Inspection inspection) {
        checkDates(change.onSite());
        return List.of(InspectionField.ON_SITE.propose(inspection.id(), change.onSite()));
    }

    static List<Proposal> decideFollowUp(Edit.DecideFollowUp decide, Inspection inspection) {
        InspectionField.FollowUpChoice choice = decide.choice();
        if (choice != null) {
            int counted = FollowUpRules.count(Finding.all(inspection.state()));
            boolean byRule = inspection.fourFindingRule() && counted >= FollowUpRules.THRESHOLD;
            boolean needsReason = choice.decision() == InspectionField.Decision.WAIVED || !byRule;
            if (needsReason && (choice.reason() == null || choice.reason().isBlank())) {
                throw Problem.refused("problem.follow-up-reason");
            }
        }
        return List.of(InspectionField.FOLLOW_UP.propose(inspection.id(), choice));
    }

    static List<Proposal> enterClause(Edit.EnterClause enter, Inspection inspection) {
        return List.of(
                ClauseField.PRINTED.propose(FindingChecks.citationKey(enter.citation(), inspection), enter.printed()));
    }

    static void checkDates(InspectionField.OnSite onSite) {
        if (onSite.end().isBefore(onSite.start())) {
            throw Problem.refused("problem.dates-reversed", onSite.end(), onSite.start());
        }
    }
}
