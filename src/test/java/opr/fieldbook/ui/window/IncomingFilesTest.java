package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.store.TestLibrary;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.Crew;
import opr.fieldbook.work.team.TeamTask;
import opr.fieldbook.work.team.WorkPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are dropped or chosen lead to the inspection they belong to, and to nothing where they belong nowhere. */
class IncomingFilesTest {

    private static final String SPOKEN = "told by telephone";

    @TempDir
    Path temp;

    private final Noted noted = new Noted();
    private final NotedDialogs dialogs = new NotedDialogs();
    private final IncomingFiles incoming =
            new IncomingFiles(new Background(Runnable::run, Runnable::run), dialogs, noted);

    /** Where files led. */
    private static final class Noted implements IncomingFiles.Ways {
        private final List<String> opened = new ArrayList<>();
        private final List<String> merged = new ArrayList<>();

        @Override
        public void open(String inspection) {
            opened.add(inspection);
        }

        @Override
        public void merge(String inspection, List<Path> files) {
            merged.add(inspection + " " + files.size());
        }
    }

    @Test
    void aColleaguesFileLeadsToTheMergeScreenOfItsInspection() {
        try (Crew crew = new Crew(temp, 2)) {
            String id = crew.lead().sitting().id();
            incoming.take(crew.lead().session(), null, List.of(crew.send(crew.laptop(1))));
            assertThat(noted.merged).containsExactly(id + " 1");
            assertThat(noted.opened).isEmpty();
            assertThat(dialogs.problems).isEmpty();
        }
    }

    @Test
    void withoutFilesAnOpenInspectionIsShownAndElsewhereThePersonIsAsked() {
        try (Crew crew = new Crew(temp, 2)) {
            Session session = crew.lead().session();
            String id = crew.lead().sitting().id();
            incoming.take(session, id, List.of());
            assertThat(noted.merged).containsExactly(id + " 0");
            incoming.take(session, null, List.of());
            assertThat(noted.merged).hasSize(1);
            dialogs.files = List.of(crew.send(crew.laptop(1)));
            incoming.take(session, null, List.of());
            assertThat(noted.merged).containsExactly(id + " 0", id + " 1");
        }
    }

    @Test
    void aFileOfNothingThatIsHereIsRefusedByName() throws Exception {
        try (Crew crew = new Crew(temp, 1)) {
            Path letter = Files.writeString(temp.resolve("letter.fieldbook"), "Dear colleague");
            incoming.take(crew.lead().session(), null, List.of(letter));
            assertThat(dialogs.problems).singleElement().asString().contains("letter.fieldbook");
            assertThat(noted.merged).isEmpty();
            assertThat(noted.opened).isEmpty();
        }
    }

    @Test
    void aWorkPackageOfAnInspectionThatIsNotHereIsTakenInAndOpened() {
        try (Crew crew = new Crew(temp, 1);
                Session other = new Session(
                        TestLibrary.create(temp.resolve("other"), "Inspector B", "IB"),
                        new BuiltInProtocols(),
                        TimeSource.CLOCK)) {
            Crew.Laptop lead = crew.lead();
            Path file = temp.resolve("package.fieldbook");
            new TeamTask(lead.session(), lead.sitting(), TimeSource.CLOCK, FileStore.real())
                    .pack(new WorkPackage.Wanted("Inspector B", Role.INSPECTOR, List.of()), SPOKEN.toCharArray(), file);
            dialogs.reason = SPOKEN;
            incoming.take(other, null, List.of(file));
            assertThat(dialogs.problems).isEmpty();
            assertThat(noted.opened).containsExactly(lead.sitting().id());
            assertThat(other.inspections()).hasSize(1);
            incoming.take(other, null, List.of(file));
            assertThat(noted.opened).as("it is here now").hasSize(1);
            assertThat(noted.merged).containsExactly(lead.sitting().id() + " 1");
        }
    }
}
