package opr.fieldbook.work.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.Inventory;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.field.Sensitivity;
import opr.fieldbook.domain.record.IdentityKeyField;
import opr.fieldbook.domain.record.PersonField;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Stamp;
import opr.fieldbook.log.Value;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.seal.IdentityKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.work.Desk;
import opr.fieldbook.work.TimeSource;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    private static final Proposal NAME = PersonField.NAME.propose("DIO-03", "Jane Sample");

    private final List<IdentityKey> kept = new ArrayList<>();
    private final Fold fold = new Fold();

    private Identities identities(IdentityKey... keys) {
        return new Identities("i-1", List.of(keys), kept::add);
    }

    private void write(List<Proposal> proposals) {
        Stamp stamp = new Stamp("Inspector A", "d", TimeSource.CLOCK.now(), false, fold.nextLogical(1));
        fold.apply(Revision.of(stamp, fold.nextPlace("d"), "Edit", fold.changes(proposals, () -> "salt" + fold.size())));
    }

    /** Whatever identity field there is or will be: no value of it reaches a revision in the clear. */
    @Test
    void everyIdentityFieldOfTheInventoryIsSealedAndNoOther() {
        Identities identities = identities(IdentityKey.create());
        List<Field<?>> secret = Inventory.all().stream()
                .filter(field -> field.sensitivity() == Sensitivity.IDENTITY)
                .toList();
        assertThat(secret).isNotEmpty();
        for (Field<?> field : Inventory.all()) {
            FieldKey key = field.key("x");
            for (Value value : List.of(Value.of("Jane Sample"), Value.of(7), Value.of(true), Value.of(List.of(Value.of("a"))))) {
                Value sealed = identities.seal(List.of(new Proposal(key, value)), fold).getLast().value();
                assertThat(sealed instanceof Value.Sealed).as(key.toString()).isEqualTo(secret.contains(field));
            }
            assertThat(identities.seal(List.of(new Proposal(key, Value.CLEARED)), fold))
                    .containsExactly(new Proposal(key, Value.CLEARED));
        }
    }

    @Test
    void theDeskSealsBeforeAnythingIsWritten() {
        List<Revision> journal = new ArrayList<>();
        Desk desk = new Desk(
                journal::add, fold, new Desk.Writer("d", "Inspector A", "A"), TimeSource.CLOCK, Runnable::run, identities());
        desk.submit(new Edit.PutPerson("DIO-3", "Jane Sample", "Deputy")).join();
        desk.submit(new Edit.PutPerson("DIO-3", "Jane Other", null)).join();
        desk.undo().join();
        assertThat(journal).hasSize(3);
        assertThat(journal).noneMatch(revision ->
                new String(revision.encode(), java.nio.charset.StandardCharsets.UTF_8).contains("Jane"));
        assertThat(kept).as("an old inspection gets its key with the first name").hasSize(1);
        assertThat(fold.all(Kind.IDENTITY_KEY)).hasSize(1);
        assertThat(Roster.of(fold, identities(kept.getFirst())).getFirst().name()).isEqualTo("Jane Sample");
    }

    @Test
    void anyLaptopWritesANameAndOnlyWhoHasTheKeyReadsIt() {
        IdentityKey key = IdentityKey.create();
        Identities lead = identities(key);
        Identities other = identities();
        write(lead.seal(List.of(PersonField.NAME.propose("DIO-01", "First"), PersonField.PRESENT.propose("DIO-01", true)), fold));
        write(other.seal(List.of(NAME, PersonField.PRESENT.propose("DIO-03", true)), fold));
        assertThat(kept).isEmpty();
        assertThat(Roster.of(fold, lead)).extracting(Roster.Person::name).containsExactly("First", "Jane Sample");
        assertThat(Roster.of(fold, other)).extracting(Roster.Person::name).containsOnlyNulls();
        assertThat(Roster.of(fold, other)).allMatch(Roster.Person::sealed);
    }

    @Test
    void theSameNameAgainChangesNothingWhereItCanBeRead() {
        Identities lead = identities(IdentityKey.create());
        write(lead.seal(List.of(NAME), fold));
        assertThat(fold.changes(lead.seal(List.of(NAME), fold), () -> "s")).isEmpty();
        Proposal other = PersonField.NAME.propose("DIO-03", "Jane Other");
        assertThat(fold.changes(lead.seal(List.of(other), fold), () -> "s")).hasSize(1);
    }

    @Test
    void aSealedNameOpensInItsOwnFieldOnly() {
        Identities lead = identities(IdentityKey.create());
        Value.Sealed sealed = (Value.Sealed) lead.seal(List.of(NAME), fold).getLast().value();
        assertThat(lead.open(NAME.key(), sealed)).contains(Value.of("Jane Sample"));
        assertThat(lead.open(PersonField.NAME.key("DIO-04"), sealed)).isEmpty();
        assertThat(new Identities("i-2", lead.keys(), kept::add).open(NAME.key(), sealed)).isEmpty();
    }

    @Test
    void twoKeysMadeApartAreBothReadByWhoHasBoth() {
        Identities one = identities();
        Identities two = identities();
        write(one.seal(List.of(NAME, PersonField.PRESENT.propose("DIO-03", true)), new Fold()));
        write(two.seal(List.of(PersonField.NAME.propose("DIO-04", "John"), PersonField.PRESENT.propose("DIO-04", true)), new Fold()));
        assertThat(kept).hasSize(2);
        assertThat(fold.all(Kind.IDENTITY_KEY)).hasSize(2);
        assertThat(Roster.of(fold, identities(kept.toArray(IdentityKey[]::new)))).noneMatch(Roster.Person::sealed);
        assertThat(Roster.of(fold, one)).extracting(Roster.Person::sealed).containsExactly(false, true);
    }

    @Test
    void aKeyThatIsNotWhatItsNameSaysIsNeverUsed() {
        byte[] foreign = IdentityKey.create().publicKey();
        write(List.of(
                IdentityKeyField.KEY.propose("00000000000000000000000000000000", Base64.getEncoder().encodeToString(foreign)),
                IdentityKeyField.KEY.propose("11111111111111111111111111111111", "no Base64!")));
        identities().seal(List.of(NAME), fold);
        assertThat(kept).as("it makes its own instead").hasSize(1);
    }

    @Test
    void slotsSayWhoMayRead() {
        Identities lead = identities(IdentityKey.create());
        SharedIdentityKeys slots = new SharedIdentityKeys(lead);
        write(lead.seal(List.of(NAME, PersonField.PRESENT.propose("DIO-03", true)), fold));
        char[] secret = "told in person".toCharArray();
        DeviceIdentity device = DeviceIdentity.create();
        Identities byPassphrase = identities();
        List<KeySlot> forAll = new ArrayList<>(slots.forPassphrase(secret, TestCost.low()));
        forAll.addAll(slots.forColleague(device.agreementKey()));
        assertThat(new SharedIdentityKeys(byPassphrase).take(forAll, "wrong".toCharArray())).isZero();
        assertThat(new SharedIdentityKeys(byPassphrase).any()).isFalse();
        assertThat(new SharedIdentityKeys(byPassphrase).take(forAll, secret)).isEqualTo(1);
        assertThat(Roster.of(fold, byPassphrase).getFirst().name()).isEqualTo("Jane Sample");
        Identities colleague = identities();
        assertThat(new SharedIdentityKeys(colleague).take(forAll, DeviceIdentity.create())).isZero();
        assertThat(new SharedIdentityKeys(colleague).take(forAll, device)).isEqualTo(1);
        assertThat(Roster.of(fold, colleague).getFirst().name()).isEqualTo("Jane Sample");
        assertThat(kept).hasSize(2);
        assertThat(new SharedIdentityKeys(colleague).take(forAll, device)).isEqualTo(1);
        assertThat(kept).as("the same key is kept once").hasSize(2);
        assertThat(SharedIdentityKeys.leftOut(forAll)).isEmpty();
        assertThatThrownBy(() -> slots.forColleague(new byte[3])).isInstanceOf(Problem.class);
    }

    @Test
    void aNameInConflictIsNotSaidToBeSealedWhereItCanBeRead() {
        Identities lead = identities(IdentityKey.create());
        Fold other = new Fold();
        List<Proposal> one = lead.seal(List.of(NAME, PersonField.PRESENT.propose("DIO-03", true)), fold);
        write(one);
        List<Proposal> two = lead.seal(List.of(PersonField.NAME.propose("DIO-03", "Jane Other")), fold);
        Stamp stamp = new Stamp("Inspector B", "e", TimeSource.CLOCK.now(), false, 5);
        fold.apply(Revision.of(stamp, other.nextPlace("e"), "Edit", other.changes(two, () -> "s")));
        Entity person = fold.find(Kind.PERSON, "DIO-03");
        assertThat(person.inConflict()).isTrue();
        assertThat(Roster.of(fold, lead).getFirst().sealed()).isFalse();
        assertThat(Roster.of(fold, identities()).getFirst().sealed()).isTrue();
    }
}
