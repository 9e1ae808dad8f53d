package opr.fieldbook.ui.findings.model;

import static opr.fieldbook.domain.finding.FindingField.Judgment.YES;
import static org.assertj.core.api.Assertions.assertThat;

import opr.fieldbook.domain.finding.FindingField.Questions;
import org.junit.jupiter.api.Test;

/** A finding stands on items and on other findings. */
class LinkingTest extends OnFinding {

    @Test
    void itemsAreLinkedByWords() {
        FindingModel model = raised("J-D-31");
        FindingView.Link link = model.linking().linkable("J-T-03").getFirst();
        model.linking().link(link.id());
        assertThat(view(model).links()).hasSize(2);
        model.linking().unlink(view(model).links().getLast());
        assertThat(view(model).links()).hasSize(1);
    }

    @Test
    void theOtherPartysFindingIsLinkedNoLongerAndItemsNotOfferedTwice() {
        FindingModel model = raised("J-D-31");
        assertThat(model.linking().linkable("J-D-31")).as("it is linked").isEmpty();
        assertThat(model.linking().linkable("  j-t-03 ")).as("however it is typed").hasSize(1);
        String first = model.id();
        model.answer(new Questions(YES, YES, null, null));
        model.raiseLinked();
        FindingView.Link other = view(model).links().stream()
                .filter(link -> link.id().equals(first))
                .findFirst()
                .orElseThrow();
        model.linking().unlink(other);
        assertThat(view(model).links()).extracting(FindingView.Link::id).doesNotContain(first);
    }
}
