package opr.fieldbook.ui.unlock;

import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;

/** What helps without the passphrase, or without the library's own files; each way in plain words with its button. */
final class ForgottenCard extends VBox {

    /** What each of the ways does. */
    interface Ways {
        void recoveryKey();

        void organizationKey();

        void rebuild();
    }

    private final ActionButton first;

    ForgottenCard(Ways ways) {
        super(12);
        Style.CARD.on(this);
        setId("unlock.ways");
        first = ActionButton.secondary("unlock.ways.recovery", ways::recoveryKey).small();
        getChildren()
                .addAll(
                        way("unlock.ways.recovery.says", first),
                        way(
                                "unlock.ways.organization.says",
                                ActionButton.secondary("unlock.ways.organization", ways::organizationKey).small()),
                        way(
                                "unlock.ways.rebuild.says",
                                ActionButton.secondary("unlock.ways.rebuild", ways::rebuild).small()),
                        Words.wrapped(Text.of("unlock.forgot"), Style.META, Style.SECONDARY));
    }

    private static VBox way(String saysKey, ActionButton button) {
        return new VBox(4, Words.wrapped(Text.of(saysKey), Style.BODY), button);
    }

    void focusFirst() {
        first.requestFocus();
    }
}
