package opr.fieldbook.domain.edit;

import java.util.List;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.record.HoldRules;
import opr.fieldbook.domain.record.IdentityKeyField;
import opr.fieldbook.domain.record.StrikeRules;
import opr.fieldbook.log.Proposal;

/** Edits of the record itself: strikes, holds, keys for names. */
final class RecordEdits {

    private RecordEdits() {}

    static List<Proposal> addIdentityKey(Edit.AddIdentityKey add) {
        return List.of(
                IdentityKeyField.KEY.propose(add.key(), add.publicKey()),
                IdentityKeyField.PRESENT.propose(add.key(), true));
    }

    static List<Proposal> strike(Edit.StrikeValue strike, Inspection inspection, Author author) {
        StrikeRules.check(strike.target(), strike.reason(), inspection, author.device());
        return StrikeRules.proposals(strike.target(), strike.reason(), inspection.state(), author.name(), author.now());
    }

    static List<Proposal> changeHold(Edit.ChangeHold change, Inspection inspection, Author author) {
        return HoldRules.proposals(
                change.on(),
                change.reason(),
                inspection,
                author.device(),
                author.name(),
                author.now().toLocalDate());
    }
}
