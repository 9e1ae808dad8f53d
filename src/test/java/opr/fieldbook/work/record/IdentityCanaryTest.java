package opr.fieldbook.work.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.report.Edition;
import opr.fieldbook.seal.IdentityKey;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.History;
import opr.fieldbook.work.issue.IssueReport;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.keep.ArchiveInspection;
import opr.fieldbook.work.merge.Crew;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name written on one laptop and handed over without the identity key cannot be read on another, by any way out. */
class IdentityCanaryTest {

    private static final String CANARY = "Zanzibar Canary";

    @TempDir
    Path folder;

    @Test
    void theNameCannotBeReadOnALaptopWithoutTheKey() {
        try (Crew crew = new Crew(folder.resolve("crew"), 2)) {
            Crew.Laptop lead = crew.lead();
            Crew.Laptop other = crew.laptop(1);
            lead.submit(new Edit.PutPerson("DIO-03", CANARY, "Deputy"));
            Path sent = crew.send(lead);
            other.merge(sent);
            assertThat(roster(lead))
                    .extracting(Roster.Person::name)
                    .containsExactly(CANARY);
            assertThat(roster(other)).containsExactly(new Roster.Person("DIO-03", "Deputy", null, true));
            assertThat(other.sitting().identities().readable()).isFalse();
            assertThat(opr.fieldbook.store.InspectionFile.outline(sent).slots())
                    .noneMatch(slot -> slot.purpose().equals(IdentityKey.PURPOSE));
            assertThat(everythingSaidBy(other)).noneMatch(said -> said.contains(CANARY) || said.contains("Zanzibar"));
            papers(other, folder.resolve("papers"));
            other.reopen();
            assertThat(RawBytes.holding(folder, "Zanzibar")).isEmpty();
            assertThat(RawBytes.files(folder)).hasSizeGreaterThan(20);
        }
    }

    @Test
    void withTheKeyGivenInTheFileTheNameIsRead() {
        try (Crew crew = new Crew(folder, 2)) {
            Crew.Laptop lead = crew.lead();
            Crew.Laptop other = crew.laptop(1);
            lead.submit(new Edit.PutPerson("DIO-03", CANARY, null));
            other.merge(crew.send(lead));
            char[] secret = "told in person".toCharArray();
            var slots = new SharedIdentityKeys(lead.sitting().identities()).forPassphrase(secret, TestCost.low());
            assertThat(new SharedIdentityKeys(other.sitting().identities()).take(slots, secret)).isEqualTo(1);
            other.reopen();
            assertThat(roster(other))
                    .extracting(Roster.Person::name)
                    .containsExactly(CANARY);
        }
    }

    private static List<Roster.Person> roster(Crew.Laptop laptop) {
        return Await.of(laptop.sitting().desk().read(fold -> Roster.of(fold, laptop.sitting().identities())));
    }

    private static List<String> everythingSaidBy(Crew.Laptop laptop) {
        return Await.of(laptop.sitting().desk().read(fold -> {
            List<String> said = new ArrayList<>();
            said.add(new String(Dump.of(fold, false), StandardCharsets.UTF_8));
            said.add(new String(Dump.of(fold, true), StandardCharsets.UTF_8));
            said.add(History.of(fold, FieldKey.of(Kind.PERSON, "DIO-03", "name")).toString());
            said.add(History.of(fold, key -> true).toString());
            said.add(laptop.session().inspections().toString());
            fold.revisions().forEach(revision -> said.add(new String(revision.encode(), StandardCharsets.UTF_8)));
            return said;
        }));
    }

    private static void papers(Crew.Laptop laptop, Path folder) {
        IssueReport.Order order = new IssueReport.Order(Edition.INTERNAL, folder, false, "", null, null);
        new IssueReport(FileStore.real(), TimeSource.CLOCK)
                .write(Await.of(laptop.sitting().desk().snapshot()), order, IssueReport.Progress.NONE);
        new ArchiveInspection(FileStore.real(), TimeSource.CLOCK)
                .write(laptop.sitting(), folder.resolve("archive"));
    }
}
