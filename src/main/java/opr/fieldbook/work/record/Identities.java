package opr.fieldbook.work.record;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.Inventory;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.field.Sensitivity;
import opr.fieldbook.domain.record.IdentityKeyField;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;
import opr.fieldbook.log.ValueCoding;
import opr.fieldbook.seal.IdentityKey;
import opr.fieldbook.seal.SealBroken;
import org.jspecify.annotations.Nullable;

/**
 * The names of people in one inspection: sealed before they become a revision, opened where the key is. The desk seals what it
 * writes; screens, lists and papers that may show a name ask here. May be used from any thread.
 */
public final class Identities implements AutoCloseable {

    private final String inspection;
    private final List<IdentityKey> keys;
    private final Consumer<IdentityKey> keep;

    /**
     * @param keys those that may be read here
     * @param keep makes a new key durable in the inspection's file before it is used
     */
    public Identities(String inspection, List<IdentityKey> keys, Consumer<IdentityKey> keep) {
        this.inspection = inspection;
        this.keys = new CopyOnWriteArrayList<>(keys);
        this.keep = keep;
    }

    /** Whether any name can be read here. */
    public boolean readable() {
        return !keys.isEmpty();
    }

    List<IdentityKey> keys() {
        return keys;
    }

    void add(IdentityKey key) {
        boolean known = keys.stream().anyMatch(other -> other.name().equals(key.name()));
        if (!known) {
            keep.accept(key);
            keys.add(key);
        }
    }

    /** The edit by which the inspection carries a key of this laptop; the key is made if there is none. */
    public Edit.AddIdentityKey carry() {
        if (keys.isEmpty()) {
            add(IdentityKey.create());
        }
        IdentityKey key = keys.getFirst();
        return new Edit.AddIdentityKey(key.name(), Base64.getEncoder().encodeToString(key.publicKey()));
    }

    /** The value of a field that is sealed, or null: there is none, it is in conflict, or it cannot be read here. */
    public <T> @Nullable T read(Field<T> field, Entity entity) {
        Value value = entity.value(field.name());
        return value instanceof Value.Sealed sealed
                ? open(field.key(entity.key().id()), sealed).map(field.codec()::read).orElse(null)
                : null;
    }

    /** What was sealed in this field; empty if it is sealed for others. */
    public Optional<Value> open(FieldKey field, Value.Sealed sealed) {
        byte[] bytes = Base64.getDecoder().decode(sealed.sealed());
        for (IdentityKey key : keys) {
            try {
                return Optional.of(ValueCoding.decode(key.open(bytes, place(field))));
            } catch (SealBroken forAnother) {
                continue;
            }
        }
        return Optional.empty();
    }

    /**
     * Seals what names a person. What is sealed already (a copy by undo or settlement) stays as it is, and so does a name that
     * is written again unchanged. Refuses to replace one that cannot be read here. An inspection without a key gets one with its first name.
     *
     * @param proposals what the rules propose
     * @param state     as it is
     */
    public List<Proposal> seal(List<Proposal> proposals, State state) {
        if (proposals.stream().noneMatch(Identities::plain)) {
            return proposals;
        }
        List<Proposal> sealed = new ArrayList<>();
        byte[] publicKey = publicKey(state, sealed);
        for (Proposal proposal : proposals) {
            sealed.add(plain(proposal) ? sealed(proposal, state, publicKey) : proposal);
        }
        return sealed;
    }

    private static boolean plain(Proposal proposal) {
        Value value = proposal.value();
        return value.holds()
                && !(value instanceof Value.Sealed)
                && !(value instanceof Value.Alternatives)
                && Inventory.find(proposal.key().entity().kind(), proposal.key().field())
                        .filter(field -> field.sensitivity() == Sensitivity.IDENTITY)
                        .isPresent();
    }

    private Proposal sealed(Proposal proposal, State state, byte[] publicKey) {
        FieldKey key = proposal.key();
        Entity entity = state.find(key.entity().kind(), key.entity().id());
        List<Head> heads = entity == null ? List.of() : entity.register(key.field()).heads();
        if (heads.size() == 1
                && heads.getFirst().value() instanceof Value.Sealed before
                && open(key, before).filter(proposal.value()::equals).isPresent()) {
            return new Proposal(key, before);
        }
        refuseUnread(key, heads);
        try {
            byte[] bytes = IdentityKey.seal(publicKey, ValueCoding.encode(proposal.value()), place(key));
            return new Proposal(key, new Value.Sealed(Base64.getEncoder().encodeToString(bytes)));
        } catch (SealBroken e) {
            throw new IllegalStateException("The key was looked at when it was chosen", e);
        }
    }

    /** A name that cannot be read here is not overwritten: nobody here sees what would be lost. */
    private void refuseUnread(FieldKey key, List<Head> heads) {
        boolean unread = heads.stream()
                .anyMatch(head -> head.value() instanceof Value.Sealed before && open(key, before).isEmpty());
        if (unread) {
            throw Problem.refused("problem.person-sealed", key.entity().id());
        }
    }

    /** A key this laptop can read, if the inspection carries one; one it carries; or a new one, which it then carries. */
    private byte[] publicKey(State state, List<Proposal> proposals) {
        List<String> carried = state.all(Kind.IDENTITY_KEY).stream()
                .filter(Identities::sound)
                .map(entity -> entity.key().id())
                .toList();
        Optional<IdentityKey> own =
                keys.stream().filter(key -> carried.contains(key.name())).findFirst();
        if (own.isPresent()) {
            return own.get().publicKey();
        }
        if (!carried.isEmpty() && keys.isEmpty()) {
            String key = IdentityKeyField.KEY.read(state, carried.getFirst());
            return Base64.getDecoder().decode(key == null ? "" : key);
        }
        Edit.AddIdentityKey added = carry();
        proposals.add(IdentityKeyField.KEY.propose(added.key(), added.publicKey()));
        proposals.add(IdentityKeyField.PRESENT.propose(added.key(), true));
        return Base64.getDecoder().decode(added.publicKey());
    }

    /** A key that is what its name says; whatever else came in a file is not used. */
    private static boolean sound(Entity entity) {
        String key = IdentityKeyField.KEY.read(entity);
        try {
            return key != null && IdentityKey.isPublicKey(Base64.getDecoder().decode(key), entity.key().id());
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private byte[] place(FieldKey field) {
        return ValueCoding.encode(Value.of(List.of(
                Value.of(inspection),
                Value.of(field.entity().kind()),
                Value.of(field.entity().id()),
                Value.of(field.field()))));
    }

    @Override
    public void close() {
        keys.forEach(IdentityKey::close);
        keys.clear();
    }
}
