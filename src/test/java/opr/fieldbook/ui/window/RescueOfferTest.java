package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.ui.dialogs.QuietDialogs;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.merge.Crew;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening a damaged inspection offers to make it whole; any other failure is only told. */
class RescueOfferTest {

    @TempDir
    Path temp;

    @Test
    void aDamagedInspectionIsOfferedAndOpensAfterwards() throws Exception {
        try (Crew crew = new Crew(temp, 1)) {
            Crew.Laptop lead = crew.lead();
            String id = lead.sitting().id();
            lead.answer("J-T-02", Result.MET);
            String hash = lead.hash();
            new Backups(lead.session(), TimeSource.CLOCK, FileStore.real()).now();
            lead.sitting().close();
            Files.write(lead.session().library().inspectionPath(id), new byte[3]);
            Throwable failure = catchThrowable(() -> lead.reopen(id));
            QuietDialogs dialogs = new QuietDialogs();
            AtomicInteger opened = new AtomicInteger();
            RescueOffer offer =
                    new RescueOffer(lead.session(), new Background(Runnable::run, Runnable::run), dialogs);
            offer.ask(id, failure, opened::incrementAndGet);
            assertThat(dialogs.problems()).isEmpty();
            assertThat(opened).hasValue(1);
            lead.reopen(id);
            assertThat(lead.hash()).isEqualTo(hash);
            offer.ask(id, Problem.refused("problem.file-in-use", temp), opened::incrementAndGet);
            assertThat(dialogs.problems()).hasSize(1);
            assertThat(opened).hasValue(1);
        }
    }
}
