package opr.fieldbook.store;

import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.log.Revision;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.TestKeys;

/** Opens an inspection file and appends for ever, printing each id after the append returned. */
final class AppendingChild {

    private AppendingChild() {}

    public static void main(String[] arguments) {
        Path path = Path.of(arguments[0]);
        InspectionKey key = TestKeys.inspection(arguments[1]);
        InspectionFile file = InspectionFile.open(path, key);
        List<Revision> before = file.revisions();
        Revision last = before.isEmpty() ? null : before.getLast();
        while (true) {
            last = TestRevisions.after(last, "d1", "A reason that must not be lost " + "y".repeat(200));
            file.append(last);
            System.out.println(last.id());
        }
    }
}
