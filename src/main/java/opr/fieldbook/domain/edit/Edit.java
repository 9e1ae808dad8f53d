package opr.fieldbook.domain.edit;

import java.util.List;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.DeviceField;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.issue.IssueField;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.protocol.Verification;
import opr.fieldbook.domain.record.StrikeRules;
import org.jspecify.annotations.Nullable;

/**
 * What a person intends. The only way anything changes: an edit goes through the desk, {@link EditRules} turns it into field
 * changes. The simple name of the record is the edit's name in the log; see {@link EditRules#name}.
 */
public sealed interface Edit {

    /** The name under which the edit stands in the log; where the state decides too, {@link EditRules#name} tells it. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** Whether its author can take it back with one key. */
    default boolean undoable() {
        return true;
    }

    /** A new inspection with everything it carries. */
    record CreateInspection(
            String inspection,
            String number,
            Lea lea,
            List<Protocol> protocols,
            InspectionField.OnSite onSite,
            Extras extras)
            implements Edit {

        /**
         * @param facilities names of the facilities visited
         * @param owner      who owns a review whose protocol leaves that open; null = OPR
         * @param tour       the tour switched on or off; null = as the protocol says
         * @param from       the number of the inspection it follows on, or null
         * @param practice   plainly synthetic
         */
        public record Extras(
                List<String> facilities,
                InspectionField.@Nullable Owner owner,
                @Nullable Boolean tour,
                @Nullable String from,
                boolean practice) {}
    }

    /**
     * A member joins the team with a device and its public keys.
     *
     * @param invitation the invitation of the work package it joins with; null for whoever made the inspection
     */
    record JoinTeam(String device, MemberField.Who who, DeviceField.Keys keys, @Nullable String invitation)
            implements Edit {

        public JoinTeam(String device, MemberField.Who who, DeviceField.Keys keys) {
            this(device, who, keys, null);
        }
    }

    /** Asks somebody to join with a work package; the next free letter is theirs. */
    record InviteMember(String id, String fullName, Role role) implements Edit {}

    /** Gives a part of the work to a member, by letter; null to nobody. */
    record AssignSection(String part, @Nullable String owner) implements Edit {}

    /** Makes a part of the work one's own. Nobody is asked: owning it blocks nobody. */
    record TakeOver(String part) implements Edit {}

    /** The team's conclusion on an item; null takes the answer back. */
    record ConcludeItem(ConclusionId conclusion, @Nullable Result result, @Nullable String reason) implements Edit {}

    /** Come back to an item later, or no longer. */
    record MarkLater(ConclusionId conclusion, boolean later) implements Edit {}

    record AddObservation(String id, ConclusionId conclusion, ObservationField.Seen seen) implements Edit {}

    record RemoveObservation(String id) implements Edit {}

    /** A note about an entity ({@code kind:id}) or a jot. */
    record AddEntry(String id, String about, String text, boolean fromPaper) implements Edit {}

    record ChangeEntry(String id, String text) implements Edit {}

    record RemoveEntry(String id) implements Edit {}

    /** Files a jot to what it is about. */
    record FileEntry(String id, String about) implements Edit {}

    /**
     * Raises a finding.
     *
     * @param classed its class, category and party; null leaves the class open until the questions are answered
     * @param item    the item it was raised from, or null
     * @param texts   what is known already: title, condition and so on
     */
    record RaiseFinding(
            String id,
            FindingField.@Nullable Classed classed,
            @Nullable ConclusionId item,
            FindingTexts texts,
            FindingField.@Nullable Cited cited)
            implements Edit {}

    /** Answers the plain questions, sets class, category and party. */
    record ClassifyFinding(String id, FindingField.Questions questions, FindingField.@Nullable Classed classed)
            implements Edit {}

    /** Writes one text of a finding. */
    record WriteFinding(String id, Field<String> field, String text) implements Edit {}

    /** The main citation, or null for none. */
    record CiteFinding(String id, FindingField.@Nullable Cited cited) implements Edit {}

    /** One more source, or one less. */
    record LinkCitation(String id, String citation, boolean linked) implements Edit {}

    record LinkItem(String id, ConclusionId item, boolean linked) implements Edit {}

    /** Ties two findings on the same facts together, one for each party, or parts them. */
    record LinkFinding(String id, String other, boolean linked) implements Edit {}

    /** Corrected on site, or, with null, not. The finding stays and counts. */
    record CorrectFinding(String id, FindingField.@Nullable Corrected corrected) implements Edit {}

    record VerifyFinding(String id, @Nullable Verification verification) implements Edit {}

    /** Withdrawn for a reason; null brings it back. */
    record WithdrawFinding(String id, @Nullable String reason) implements Edit {}

    /** Deletes a finding that was never numbered. */
    record DeleteFinding(String id) implements Edit {}

    /**
     * Combines two findings that say the same: one is kept and gets the words, items and sources of the other, which leaves
     * lists and counts and keeps its history.
     */
    record CombineFindings(String keep, String other) implements Edit {}

    /** Takes two combined findings apart again. */
    record SeparateFindings(String one, String other) implements Edit {}

    /** Two findings look alike and are not the same, or may be after all. */
    record MarkApart(String one, String other, boolean apart) implements Edit {}

    /** Says which value of a field stands that several people gave different ones; it replaces all of them. */
    record SettleConflict(String kind, String id, String field, Settlement choice) implements Edit {}

    /** One person removed a thing that another changed: removed after all, or kept. */
    record DecideRemoval(String kind, String id, boolean remove) implements Edit {}

    /** Numbers every finding that has no number yet. */
    record NumberFindings() implements Edit {}

    /** A file that was collected; its bytes are stored already. Caption, item and finding may be null. */
    record AddExhibit(
            String id,
            ExhibitFile file,
            @Nullable String caption,
            @Nullable ConclusionId item,
            @Nullable String finding)
            implements Edit {}

    /** The caption of an exhibit; empty takes it away. */
    record DescribeExhibit(String id, String caption) implements Edit {}

    /** What an exhibit is evidence for, or no longer: an item, a finding or both. */
    record LinkExhibit(String id, @Nullable ConclusionId item, @Nullable String finding, boolean linked)
            implements Edit {}

    /** The exhibit is not shown any more; its file is kept, so that it can be brought back. */
    record RemoveExhibit(String id) implements Edit {}

    record ChangeStage(Stage stage) implements Edit {}

    /** Records that the report (1) or an amendment was issued; with the report the stage becomes "Issued". */
    record RecordIssue(int number, IssueField.Issued issued) implements Edit {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    record ChangeOnSite(InspectionField.OnSite onSite) implements Edit {}

    /** The chief's choice on a follow-up review; null opens it again. */
    record DecideFollowUp(InspectionField.@Nullable FollowUpChoice choice) implements Edit {}

    /** What the MOA in force prints for a clause. */
    record EnterClause(String citation, ClauseField.@Nullable Printed printed) implements Edit {}

    /**
     * A file as it was collected.
     *
     * @param name   without its folder
     * @param size   in bytes
     * @param sha256 64 hex digits
     */
    record ExhibitFile(String name, String mediaType, long size, String sha256) {}

    /** Puts somebody of the staff on the roster, under a code; a title of null leaves the one there is. */
    record PutPerson(String code, String fullName, @Nullable String title) implements Edit {}

    record RemovePerson(String code) implements Edit {}

    /** A key under which names are sealed: its name, and Base64 of its public half. */
    record AddIdentityKey(String key, String publicKey) implements Edit {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /** Makes one value unreadable for good. */
    record StrikeValue(StrikeRules.Target target, String reason) implements Edit {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /** Puts a hold on the inspection, or lifts it. */
    record ChangeHold(boolean on, String reason) implements Edit {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /** The texts a finding begins with; any may be null. */
    record FindingTexts(
            @Nullable String title,
            @Nullable String condition,
            @Nullable String criteria,
            @Nullable String cause,
            @Nullable String effect,
            @Nullable String evidence) {
        public static final FindingTexts NONE = new FindingTexts(null, null, null, null, null, null);

        public static FindingTexts titled(String title) {
            return new FindingTexts(title, null, null, null, null, null);
        }
    }
}
