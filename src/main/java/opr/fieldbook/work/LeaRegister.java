package opr.fieldbook.work;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.log.ValueCoding;
import opr.fieldbook.store.LibraryRecords;

/** The register of LEAs of this library. */
public final class LeaRegister {

    private static final String KIND = "lea";
    private static final Codec<Lea> CODEC = Codec.group(Lea.class);

    private final LibraryRecords records;

    LeaRegister(LibraryRecords records) {
        this.records = records;
    }

    /** All of them, by name. */
    public List<Lea> list() {
        return records.list(KIND).values().stream()
                .map(bytes -> CODEC.read(ValueCoding.decode(bytes)))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Lea lea) -> lea.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Adds one; a name that is there already in the same state is refused. */
    public Lea add(Lea draft) {
        if (draft.name().isBlank()) {
            throw Problem.refused("problem.lea-name");
        }
        boolean taken = list().stream()
                .anyMatch(lea -> lea.name().equalsIgnoreCase(draft.name().strip())
                        && lea.state().equalsIgnoreCase(draft.state()));
        if (taken) {
            throw Problem.refused("problem.lea-exists", draft.name().strip(), draft.state());
        }
        Lea lea = new Lea(
                Ids.next(),
                draft.name().strip(),
                draft.state().strip().toUpperCase(Locale.ROOT),
                draft.county().strip(),
                draft.fieldOffice().strip(),
                draft.models(),
                draft.agreement(),
                draft.facilities());
        put(lea);
        return lea;
    }

    /** Writes an LEA of the register anew. */
    public void put(Lea lea) {
        records.put(KIND, lea.id(), ValueCoding.encode(CODEC.write(lea)));
    }

    /** Finds by id or by name; letter case does not matter. */
    public Optional<Lea> find(String idOrName) {
        return list().stream()
                .filter(lea -> lea.id().equals(idOrName) || lea.name().equalsIgnoreCase(idOrName.strip()))
                .findFirst();
    }
}
