package opr.fieldbook.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.program.DueRules;
import opr.fieldbook.domain.program.Samples;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.ui.dialogs.QuietDialogs;
import opr.fieldbook.ui.home.line.InspectionLine;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.LastWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeModelTest {

    private static HomeContent content(Optional<LastWork> last) {
        return HomeContent.of(
                SampleProgram.summaries(),
                SampleProgram.leas(),
                new BuiltInProtocols().all(),
                last,
                "Inspector A",
                SampleProgram.TODAY);
    }

    @Test
    void linesSayStageTracksAndNextDate() {
        List<InspectionLine> lines = content(Optional.empty()).lines();
        InspectionLine overdue = lines.getFirst();
        assertThat(overdue.tracks().stream().map(InspectionLine.Track::words))
                .containsExactly("ERO: no CAP recorded", "OPR: follow-up overdue");
        assertThat(overdue.next().words()).isEqualTo("Mar 3, 2021 · 7 days overdue");
        InspectionLine onSite = lines.get(1);
        assertThat(onSite.tracks()).isEmpty();
        assertThat(onSite.counts().percent()).isEqualTo(62);
        assertThat(onSite.mine()).isTrue();
        assertThat(onSite.next().kind()).isEqualTo("Last day on site");
        assertThat(lines.get(4).counts().started()).isFalse();
        assertThat(lines.get(4).spoken()).contains("Specimen County").contains("Fieldwork starts");
    }

    @Test
    void groupsWhatIsDueAndCountsCoverage() {
        HomeContent content = content(Optional.empty());
        assertThat(content.due().stream().map(HomeContent.DueGroup::when))
                .containsExactly(DueRules.When.OVERDUE, DueRules.When.SOON, DueRules.When.LATER);
        assertThat(content.due().getLast().dues()).allMatch(due -> !due.date().isAfter(Samples.day("2021-09-30")));
        HomeContent.CoverageLine line = content.coverage().getFirst();
        assertThat(line.model()).isEqualTo("JEM");
        assertThat(line.coverage().due()).isEqualTo(5);
        assertThat(line.coverage().inspected()).isEqualTo(3);
        assertThat(line.apart()).containsExactly("WSO");
    }

    @Test
    void goesOnWhereWorkWasLeftUnlessThatIsIssued() {
        assertThat(content(Optional.empty()).unfinished().summary().id()).isEqualTo("i2");
        Summary.LastPlace place = new Summary.LastPlace("Tour", "J-T-04");
        assertThat(content(Optional.of(new LastWork("i4", place))).unfinished().place()).isEqualTo(place);
        assertThat(content(Optional.of(new LastWork("i1", place))).unfinished().summary().id()).isEqualTo("i2");
        assertThat(content(Optional.of(new LastWork("gone", place))).unfinished().summary().id()).isEqualTo("i2");
    }

    @Test
    void searchFindsByTheBeginningsOfWords() {
        HomeSearch search = HomeSearch.over(SampleProgram.summaries(), SampleProgram.leas());
        assertThat(search.find("0014")).extracting(SearchHit::id).contains("i2");
        assertThat(search.find("INTERP files")).extracting(SearchHit::kind).containsExactly(SearchHit.Kind.FINDING);
        assertThat(search.find("sheriffs")).isEmpty();
        assertThat(search.find("sheriff’s proto")).extracting(SearchHit::kind).containsExactly(SearchHit.Kind.LEA);
        assertThat(search.find("   ")).isEmpty();
        assertThat(search.find("rototype")).isEmpty();
        assertThat(HomeSearch.over(
                                List.of(),
                                List.of(Samples.lea("x", "Doña Ana County", Samples.day("2019-01-01"), "JEM")))
                        .find("dona"))
                .hasSize(1);
    }

    @Test
    void filtersSortsOpensAndRemembers(@TempDir Path folder) {
        List<String> opened = new ArrayList<>();
        try (SampleLibrary library = new SampleLibrary(folder)) {
            library.put(SampleProgram.leas());
            library.putSummaries(SampleProgram.summaries());
            HomeModel model = new HomeModel(
                    library.session(),
                    new Background(Runnable::run, Runnable::run),
                    new QuietDialogs(),
                    opened::add,
                    () -> {},
                    SampleProgram.CLOCK);
            model.refresh();
            assertThat(model.filters()).containsEntry("all", 7L).containsEntry("ISSUED", 3L).doesNotContainKey("DRAFTING");
            assertThat(model.shown().getFirst().name()).startsWith("Model");
            model.filterProperty().set("PLANNED");
            assertThat(model.shown()).hasSize(1);
            model.refresh();
            assertThat(model.shown()).hasSize(1);
            String planned = model.shown().getFirst().id();
            model.open(planned);
            assertThat(library.session().lastWork()).contains(new LastWork(planned, null));
            Summary.LastPlace place = new Summary.LastPlace("Tour", "J-T-04");
            library.session().noteLastWork(new LastWork(planned, place));
            model.open(planned);
            assertThat(library.session().lastWork()).contains(new LastWork(planned, place));
            model.refresh();
            model.goOn();
            assertThat(opened).containsExactly(planned, planned, planned);
        }
    }
}
