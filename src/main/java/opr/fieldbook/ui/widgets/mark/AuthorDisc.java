package opr.fieldbook.ui.widgets.mark;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;

/** Who wrote it: the author's letter on a disc. Four color sets, repeated from the fifth author on. */
public final class AuthorDisc extends Label {

    private static final List<Style> SETS = List.of(Style.AUTHOR_A, Style.AUTHOR_B, Style.AUTHOR_C, Style.AUTHOR_D);

    /** A disc for a work package letter; the name is for a screen reader. */
    public AuthorDisc(String letter, String name) {
        super(letter.toUpperCase(Locale.ROOT));
        Style.AUTHOR_DISC.on(this);
        int at = letter.isEmpty() ? 0 : Math.floorMod(getText().charAt(0) - 'A', SETS.size());
        SETS.get(at).on(this);
        setAccessibleText(Text.of("app.author.spoken", name.isEmpty() ? getText() : name));
    }
}
