package opr.fieldbook.ui.inspect.checklist;

import static opr.fieldbook.ui.inspect.Bench.inMain;
import static opr.fieldbook.ui.inspect.Bench.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.OnBench;
import org.junit.jupiter.api.Test;

/** Which items are looked at in two facilities, what is counted among them, and which is next. */
class ItemScopeTest extends OnBench {

    private static final String EVERY = InspectModel.EVERY_FACILITY;

    ItemScopeTest() {
        super(folder -> Bench.jem(folder, "Main Jail", "Annex"));
    }

    private ItemScope scope(String facility, String section) {
        Team team = Team.of(live.inspection(), live.me().device(), live.me().letter());
        return new ItemScope(ItemIndex.of(live.inspection(), team, Set.of()), facility, section);
    }

    private void answer(ConclusionId... ids) {
        Stream.of(ids).forEach(id -> live.submit(new Edit.ConcludeItem(id, Result.MET, null)));
    }

    private Optional<ConclusionId> next(String facility, ConclusionId from, boolean forward) {
        ItemScope scope = scope(facility, "");
        return scope.unanswered(scope.index().find(from), forward).map(ItemState::id);
    }

    @Test
    void aFacilityShowsItsOwnItemsAndThoseOfTheWholeInspection() {
        List<ConclusionId> annex = scope("f2", "").ofFacility().stream().map(ItemState::id).toList();
        assertThat(annex).contains(new ConclusionId("JEM", "f2", "J-T-01"), item("J-D-31")).doesNotContain(inMain("J-T-01"));
        assertThat(scope(EVERY, "").ofFacility()).hasSize(live.inspection().asked().size());
    }

    @Test
    void aLineOfTheTreeHoldsItsSectionsAndIsCounted() {
        ItemScope tour = scope("f1", "JEM/TOUR");
        long all = tour.items().count();
        assertThat(tour.items()).allMatch(item -> item.asked().component() == Component.TOUR);
        answer(inMain("J-T-01"), new ConclusionId("JEM", "f2", "J-T-01"));
        assertThat(scope("f1", "JEM/TOUR").count(ItemFilter.UNANSWERED)).isEqualTo((int) all - 1);
        assertThat(scope("f1", "JEM/TOUR").progress(false).answered()).as("in all facilities").isEqualTo(2);
        assertThat(scope("f1", "JEM/TOUR").progress(true).answered()).isZero();
    }

    @Test
    void theNextUnansweredGoesRoundWithinTheFacility() {
        answer(inMain("J-T-01"), inMain("J-T-02"));
        assertThat(next("f1", inMain("J-T-01"), true)).contains(inMain("J-T-03"));
        assertThat(next("f1", inMain("J-T-03"), false))
                .as("the last that is no interview")
                .hasValueSatisfying(last -> assertThat(last.item()).startsWith("J-D"));
    }

    @Test
    void interviewsStayAmongThemselvesAndNothingIsNextToTheLastOne() {
        List<ConclusionId> interviews = scope(EVERY, "JEM/INTERVIEWS").items().map(ItemState::id).toList();
        assertThat(next(EVERY, interviews.getLast(), true)).contains(interviews.getFirst());
        answer(interviews.subList(1, interviews.size()).toArray(ConclusionId[]::new));
        assertThat(next(EVERY, interviews.getFirst(), true)).as("it is the only one open").isEmpty();
    }

    @Test
    void withoutAPlaceToBeginItIsTheFirst() {
        assertThat(scope("f1", "").unanswered(null, true).map(ItemState::id)).contains(inMain("J-T-01"));
    }
}
