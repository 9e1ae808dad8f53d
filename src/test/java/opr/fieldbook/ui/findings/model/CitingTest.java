package opr.fieldbook.ui.findings.model;

import static org.assertj.core.api.Assertions.assertThat;

import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.lea.ClauseField;
import org.junit.jupiter.api.Test;

/** Sources are found, cited and entered. */
class CitingTest extends OnFinding {

    @Test
    void sourcesAreFoundTheItemsOwnFirst() {
        FindingModel model = raised("J-D-31");
        String own = view(model).citations().getFirst().key();
        model.citing().uncite(own);
        assertThat(model.citing().sources("").getFirst().own()).isTrue();
        assertThat(model.citing().sources("13001")).extracting(FindingView.Source::key).containsExactly("ICE-13001.1");
        model.citing().cite("ICE-13001.1");
        model.citing().cite(own);
        assertThat(view(model).citations()).extracting(FindingView.Source::key).containsExactly("ICE-13001.1", own);
        assertThat(view(model).citations().getFirst().missing()).contains("not public");
        assertThat(model.citing().sources("13001")).isEmpty();
        model.citing().uncite("ICE-13001.1");
        assertThat(view(model).finding().get(FindingField.CITED)).isEqualTo(new FindingField.Cited(own, null));
        assertThat(view(model).citations().getFirst().missing()).contains("not entered");
        model.citing().enterClause(own, new ClauseField.Printed("§ XIV", "9", null, null));
        assertThat(view(model).citations().getFirst().label()).contains("§ XIV", "p. 9");
        assertThat(view(model).citations().getFirst().missing()).isEmpty();
    }
}
