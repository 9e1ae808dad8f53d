package opr.fieldbook.work.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.Settlement;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Value;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.Crew;
import opr.fieldbook.work.record.RawBytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strikes of a text that a settlement joined with what others wrote, on real files of several laptops. */
class JoinedStrikeTest {

    private static final String NAME = "Zanzibar Canary told me.";
    private static final FieldKey CONDITION = FieldKey.of("finding", "f-1", "condition");

    @TempDir
    Path folder;

    private Crew crew;

    @BeforeEach
    void make() {
        crew = new Crew(folder, 3);
        crew.lead().submit(new Edit.RaiseFinding("f-1", null, null, Edit.FindingTexts.titled("Plain title"), null));
        crew.laptop(1).merge(crew.send(crew.lead()));
        crew.laptop(2).merge(crew.send(crew.lead()));
    }

    @AfterEach
    void close() {
        crew.close();
    }

    private ChangeId write(int laptop, String text) {
        crew.laptop(laptop).submit(new Edit.WriteFinding("f-1", FindingField.CONDITION, text));
        return head(crew.laptop(laptop));
    }

    private static ChangeId head(Crew.Laptop laptop) {
        return Await.of(laptop.sitting().desk().read(fold ->
                fold.find("finding", "f-1").register("condition").headIds().getFirst()));
    }

    private static void join(Crew.Laptop laptop) {
        OpenConflict open = Await.of(laptop.sitting().desk().inspect(OpenConflict::all)).getFirst();
        laptop.submit(open.settle(new Settlement.Both()));
    }

    private static Value value(Crew.Laptop laptop) {
        return Await.of(laptop.sitting().desk().read(fold -> fold.value("finding", "f-1", "condition")));
    }

    private static EraseValue.Struck strike(Crew.Laptop laptop, ChangeId change) {
        return Await.of(new EraseValue(Surroundings.of(laptop.session(), TimeSource.CLOCK))
                .strike(laptop.sitting(), change.toString(), "A name was typed"));
    }

    private static void assertGone(Crew.Laptop laptop) {
        assertThat(known(laptop)).isFalse();
        laptop.reopen();
        assertThat(known(laptop)).isFalse();
        assertThat(RawBytes.holding(laptop.session().library().folder(), NAME)).isEmpty();
    }

    private static boolean known(Crew.Laptop laptop) {
        return Await.of(laptop.sitting().onFile(opened -> opened.file().revisions().stream()
                .anyMatch(revision -> new String(revision.encode(), StandardCharsets.UTF_8).contains("Zanzibar"))));
    }

    @Test
    void theJoinedTextGoesWithItAndTheOtherTextStands() {
        Crew.Laptop lead = crew.lead();
        ChangeId name = write(1, NAME);
        write(2, "No poster was hung.");
        lead.merge(crew.send(crew.laptop(1)));
        lead.merge(crew.send(crew.laptop(2)));
        join(lead);
        ChangeId joined = head(lead);
        Await.of(lead.sitting().desk().undo());
        Await.of(lead.sitting().desk().redo());
        ChangeId again = head(lead);
        assertThat(again).isNotEqualTo(joined);
        EraseValue.Struck struck = strike(lead, name);
        assertThat(struck.found().target().copies()).containsExactly(name);
        assertThat(struck.found().target().joined()).containsExactlyInAnyOrder(joined, again);
        assertThat(struck.found().elsewhere()).isEmpty();
        assertThat(struck.left()).isEqualTo(EraseValue.Left.OTHERS);
        assertThat(value(lead)).isEqualTo(Value.of("No poster was hung."));
        assertThat(lead.conflicts()).isEmpty();
        assertGone(lead);
        crew.laptop(1).merge(crew.send(lead));
        assertGone(crew.laptop(1));
        assertThat(crew.laptop(1).hash()).isEqualTo(lead.hash());
    }

    @Test
    void ofThreeTheTwoOthersStandTogetherAgainAndEachCanBeStruckLater() {
        Crew.Laptop lead = crew.lead();
        write(0, "Seen on Monday.");
        ChangeId name = write(1, NAME);
        ChangeId poster = write(2, "No poster was hung.");
        lead.merge(crew.send(crew.laptop(1)));
        lead.merge(crew.send(crew.laptop(2)));
        join(lead);
        assertThat(strike(lead, name).left()).isEqualTo(EraseValue.Left.OTHERS);
        assertThat(lead.conflicts()).isEmpty();
        assertThat(value(lead))
                .isIn(
                        Value.of("Seen on Monday.\n\nNo poster was hung."),
                        Value.of("No poster was hung.\n\nSeen on Monday."));
        assertGone(lead);
        assertThat(strike(lead, poster).found().elsewhere()).isEmpty();
        assertThat(value(lead)).isEqualTo(Value.of("Seen on Monday."));
    }

    @Test
    void aTextJoinedOnALaptopThatHadNotHeardOfTheStrikeGoesWhenItArrives() {
        Crew.Laptop lead = crew.lead();
        Crew.Laptop other = crew.laptop(1);
        ChangeId name = write(0, NAME);
        write(1, "No poster was hung.");
        lead.merge(crew.send(other));
        other.merge(crew.send(lead));
        join(other);
        strike(lead, name);
        Path joined = crew.send(other);
        lead.merge(joined);
        assertGone(lead);
        crew.laptop(2).merge(joined);
        assertThat(known(crew.laptop(2))).isTrue();
        for (Crew.Laptop each : List.of(other, crew.laptop(2))) {
            each.merge(crew.send(lead));
            assertGone(each);
            lead.merge(crew.send(each));
        }
        other.merge(crew.send(lead));
        crew.laptop(2).merge(crew.send(lead));
        assertThat(List.of(other.hash(), crew.laptop(2).hash())).containsOnly(lead.hash());
    }

    @Test
    void aJoinedTextInConflictWithAThirdLeavesTheOthersSideBySide() {
        Crew.Laptop lead = crew.lead();
        ChangeId name = write(0, NAME);
        write(1, "No poster was hung.");
        write(2, "Seen on Monday.");
        lead.merge(crew.send(crew.laptop(1)));
        join(lead);
        lead.merge(crew.send(crew.laptop(2)));
        assertThat(lead.conflicts()).hasSize(1);
        assertThat(strike(lead, name).left()).isEqualTo(EraseValue.Left.CONFLICT);
        assertThat(Await.of(lead.sitting().desk().inspect(OpenConflict::all)).getFirst().choices())
                .extracting(choice -> choice.value())
                .containsExactlyInAnyOrder(Value.of("No poster was hung."), Value.of("Seen on Monday."));
        assertGone(lead);
    }

    @Test
    void whoStrikesTheJoinedTextItselfGetsNothingOfItBack() {
        Crew.Laptop lead = crew.lead();
        write(0, NAME);
        write(1, "No poster was hung.");
        lead.merge(crew.send(crew.laptop(1)));
        join(lead);
        EraseValue.Struck struck = strike(lead, head(lead));
        assertThat(struck.left()).isEqualTo(EraseValue.Left.NOTHING);
        assertThat(value(lead)).isInstanceOf(Value.Struck.class);
        assertThat(struck.found().elsewhere()).hasSize(2);
        assertThat(CONDITION).isEqualTo(struck.found().target().field());
    }

    @Test
    void joiningWhatIsLeftAfterAStrikeStrikesNobody() {
        Crew.Laptop lead = crew.lead();
        ChangeId name = write(0, NAME);
        ChangeId poster = write(1, "No poster was hung.");
        write(2, "Seen on Monday.");
        lead.merge(crew.send(crew.laptop(1)));
        lead.merge(crew.send(crew.laptop(2)));
        strike(lead, name);
        join(lead);
        Value joined = value(lead);
        assertThat(joined).isInstanceOf(Value.Text.class);
        lead.reopen();
        assertThat(value(lead)).isEqualTo(joined);
        assertThat(strike(lead, poster).found().elsewhere()).isEmpty();
        assertThat(value(lead)).isEqualTo(Value.of("Seen on Monday."));
    }

    @Test
    void aSettlementUndoneBesideAStruckValueKeepsTheOther() {
        Crew.Laptop lead = crew.lead();
        ChangeId name = write(0, NAME);
        write(1, "No poster was hung.");
        lead.merge(crew.send(crew.laptop(1)));
        strike(lead, name);
        OpenConflict open = Await.of(lead.sitting().desk().inspect(OpenConflict::all)).getFirst();
        int other = open.choices().getFirst().value().holds() ? 0 : 1;
        lead.submit(open.settle(new Settlement.Keep(other)));
        Await.of(lead.sitting().desk().undo());
        assertThat(lead.conflicts()).hasSize(1);
        lead.reopen();
        assertThat(lead.conflicts()).hasSize(1);
        assertGone(lead);
    }
}
