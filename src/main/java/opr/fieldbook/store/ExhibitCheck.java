package opr.fieldbook.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.log.Revision;
import opr.fieldbook.store.exhibit.ExhibitStore;

/**
 * Checks the exhibits on a laptop: each opens as a whole, and those that were added here are here. One that a colleague added
 * need not be: a hand-over may come without it.
 */
final class ExhibitCheck {

    private static final String KIND = "exhibit";

    private final ExhibitStore exhibits;
    private final String device;
    private final Set<String> addedHere = new TreeSet<>();

    /** @param device of this library */
    ExhibitCheck(ExhibitStore exhibits, String device) {
        this.exhibits = exhibits;
        this.device = device;
    }

    void take(Revision revision) {
        if (revision.device().equals(device)) {
            revision.changes().stream()
                    .map(change -> change.key().entity())
                    .filter(thing -> thing.kind().equals(Kind.EXHIBIT_ADDED)
                            && thing.id().endsWith("|" + device))
                    .forEach(thing -> addedHere.add(thing.id().substring(0, thing.id().indexOf('|'))));
        }
    }

    long count() {
        return exhibits.ids().size();
    }

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        Set<String> here = exhibits.ids();
        here.stream()
                .filter(id -> !exhibits.isWhole(id))
                .forEach(id -> flaws.add(new Flaw(KIND, id, Text.of("problem.verify-exhibit"))));
        addedHere.stream()
                .filter(id -> !here.contains(id))
                .forEach(id -> flaws.add(new Flaw(KIND, id, Text.of("problem.verify-exhibit-missing"))));
        return flaws;
    }
}
