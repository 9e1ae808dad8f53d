package opr.fieldbook.work.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import opr.fieldbook.base.Ids;
import opr.fieldbook.domain.edit.Author;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.EditRules;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Stamp;
import opr.fieldbook.work.Await;
import org.junit.jupiter.api.Test;

/** What is said of a merged file: whose changes no laptop signed, and when its sender last changed something. */
class MergedPartTest extends ThreeLaptops {

    private static void writeAs(String device, Crew.Laptop on) {
        OffsetDateTime now = OffsetDateTime.now();
        Edit edit = new Edit.AddEntry(Ids.next(), "conclusion:" + on.item("J-T-02"), "Forged", false);
        Revision forged = Await.of(on.sitting().desk().read(fold -> Revision.of(
                new Stamp("Inspector 2", device, now, false, fold.nextLogical(now.toInstant().toEpochMilli())),
                fold.nextPlace(device),
                edit.name(),
                fold.changes(
                        EditRules.proposals(edit, Inspection.of(fold), new Author(device, "Inspector 2", "C", now)),
                        Ids::salt))));
        Await.of(on.sitting().onFile(open -> {
            open.file().appendAll(List.of(forged));
            return true;
        }));
        on.reopen();
    }

    @Test
    void whatIsPassedOnWithItsSignatureIsNoCauseForAWord() {
        crew.laptop(2).answer("J-T-02", Result.MET);
        crew.laptop(1).merge(crew.send(crew.laptop(2)));
        crew.laptop(1).answer("J-T-03", Result.MET);
        assertThat(crew.lead().merge(crew.send(crew.laptop(1))).files().getFirst().warnings())
                .noneMatch(words -> words.contains("did not sign"));
    }

    @Test
    void theLastChangeIsThatOfTheFileAndNotOfALaterOne() {
        crew.laptop(1).answer("J-T-02", Result.MET);
        Path earlier = crew.send(crew.laptop(1));
        OffsetDateTime between = OffsetDateTime.now().truncatedTo(ChronoUnit.MILLIS).plus(2, ChronoUnit.MILLIS);
        while (OffsetDateTime.now().isBefore(between)) {
            Thread.onSpinWait();
        }
        crew.laptop(1).answer("J-T-03", Result.MET);
        assertThat(crew.lead().merge(crew.send(crew.laptop(1))).files().getFirst().lastChange()).isAfterOrEqualTo(between);
        assertThat(crew.lead().merge(earlier).files().getFirst().lastChange()).isBefore(between);
    }

    @Test
    void aRowThatItsLaptopDidNotSignIsNamed() {
        crew.laptop(2).answer("J-T-02", Result.MET);
        crew.laptop(1).merge(crew.send(crew.laptop(2)));
        writeAs(crew.laptop(2).session().library().device().device(), crew.laptop(1));
        Path file = crew.send(crew.laptop(1));
        assertThat(crew.lead().preview(file).files().getFirst().warnings())
                .anySatisfy(words -> assertThat(words).contains("name of Inspector 2-laptop", "did not sign"));
        assertThat(crew.lead().merge(file).files().getFirst().warnings())
                .anySatisfy(words -> assertThat(words).contains("name of Inspector 2-laptop", "did not sign"));
        assertThat(crew.lead().merge(file).files().getFirst().warnings())
                .as("said once")
                .noneMatch(words -> words.contains("did not sign"));
    }
}
