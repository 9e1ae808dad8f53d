package opr.fieldbook.ui.shell;

import static opr.fieldbook.ui.shell.Place.ACTION_PLAN;
import static opr.fieldbook.ui.shell.Place.CASE_FILES;
import static opr.fieldbook.ui.shell.Place.CHECKLIST;
import static opr.fieldbook.ui.shell.Place.EVERYWHERE;
import static opr.fieldbook.ui.shell.Place.FINDING;
import static opr.fieldbook.ui.shell.Place.HOME;
import static opr.fieldbook.ui.shell.Place.INTERVIEW;
import static opr.fieldbook.ui.shell.Place.MERGE;
import static opr.fieldbook.ui.shell.Place.PROGRAM;
import static opr.fieldbook.ui.shell.Place.REPORT;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import opr.fieldbook.base.Text;

/**
 * Every action that has a key: where it works, its keys, and by its name the key of its words. A bare letter or digit
 * also works as Alt and that key while typing; where the letter is not the natural one, the Alt form stands in the
 * list.
 */
public enum Shortcut {
    SEARCH(EVERYWHERE, "Ctrl K"),
    NEW(EVERYWHERE, "Ctrl N"),
    OPEN_OR_MERGE(EVERYWHERE, "Ctrl O"),
    CONTINUE(EVERYWHERE, "Ctrl R"),
    JOT(EVERYWHERE, "Ctrl J"),
    LOCK(EVERYWHERE, "Ctrl L"),
    TAB_1(EVERYWHERE, "Ctrl 1"),
    TAB_2(EVERYWHERE, "Ctrl 2"),
    TAB_3(EVERYWHERE, "Ctrl 3"),
    TAB_4(EVERYWHERE, "Ctrl 4"),
    TAB_5(EVERYWHERE, "Ctrl 5"),
    TAB_6(EVERYWHERE, "Ctrl 6"),
    TAB_7(EVERYWHERE, "Ctrl 7"),
    TAB_8(EVERYWHERE, "Ctrl 8"),
    NEXT_PANE(EVERYWHERE, "F6"),
    PREVIOUS_PANE(EVERYWHERE, "Shift F6"),
    UNDO(EVERYWHERE, "Ctrl Z"),
    REDO(EVERYWHERE, "Ctrl Y"),
    RIGHT_PANE(EVERYWHERE, "Ctrl I"),
    DONE(EVERYWHERE, "Ctrl Enter"),
    CLOSE(EVERYWHERE, "Esc"),
    ALL_KEYS(EVERYWHERE, "F1"),

    OPEN(HOME, "Enter"),

    MET(CHECKLIST, "1"),
    NOT_MET(CHECKLIST, "2"),
    NOT_APPLICABLE(CHECKLIST, "3"),
    NOT_REVIEWED(CHECKLIST, "4"),
    NEXT_ITEM(CHECKLIST, "J", "Alt ↓"),
    PREVIOUS_ITEM(CHECKLIST, "K", "Alt ↑"),
    NEXT_UNANSWERED(CHECKLIST, "F8", "U"),
    PREVIOUS_UNANSWERED(CHECKLIST, "Shift F8"),
    NOTES(CHECKLIST, "N"),
    PHOTO(CHECKLIST, "P", "E"),
    FINDING_OF_ITEM(CHECKLIST, "F"),
    FOLLOW_UP_LATER(CHECKLIST, "B"),
    BACK_TO_LIST(CHECKLIST, "Esc"),

    CELL_YES(CASE_FILES, "Y"),
    CELL_NO(CASE_FILES, "N"),
    CELL_NOT_APPLICABLE(CASE_FILES, "A"),
    CELL_CLEAR(CASE_FILES, "Del"),
    CELL_UNCLEAR(CASE_FILES, "?"),
    CELL_PARTLY(CASE_FILES, "P"),
    CELL_DECLINED(CASE_FILES, "D"),
    NEXT_BLANK(CASE_FILES, "F8"),
    FAST_ENTRY(CASE_FILES, "Ctrl E"),

    ADD_CITATION(FINDING, "Ctrl G"),
    SAVE_AND_NEXT(FINDING, "Ctrl Shift Enter"),
    PREVIOUS_FINDING(FINDING, "Alt ←"),
    NEXT_FINDING(FINDING, "Alt →"),

    NEXT_QUESTION(INTERVIEW, "PgDn"),
    PREVIOUS_QUESTION(INTERVIEW, "PgUp"),
    SAY_YES(INTERVIEW, "Alt 1"),
    SAY_NO(INTERVIEW, "Alt 2"),
    SAY_NOT_SURE(INTERVIEW, "Alt 3"),
    SAY_DECLINED(INTERVIEW, "Alt 4"),
    TIME(INTERVIEW, "Ctrl T"),
    QUOTE(INTERVIEW, "Ctrl Q"),
    MARK(INTERVIEW, "Ctrl M"),
    HIDE_SCREEN(INTERVIEW, "F9"),

    KEEP_FIRST(MERGE, "1"),
    KEEP_SECOND(MERGE, "2"),
    KEEP_BOTH(MERGE, "3"),
    WRITE_NEW(MERGE, "4"),
    KEEP_THIRD(MERGE, "5"),
    KEEP_FOURTH(MERGE, "6"),
    SETTLE(MERGE, "Enter"),

    PREVIEW(REPORT, "Ctrl P"),
    EXPORT(REPORT, "Ctrl Shift E"),

    TAKE_CHANGE(ACTION_PLAN, "Space"),
    EVIDENCE_SEEN(ACTION_PLAN, "V"),

    AS_TABLE(PROGRAM, "T");

    private final Place place;
    private final List<Keys> keys;

    Shortcut(Place place, String... keys) {
        this.place = place;
        this.keys = Stream.of(keys).map(Keys::of).toList();
    }

    public Place place() {
        return place;
    }

    /** The key of the words that say what it does. */
    public String textKey() {
        return "app.key." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return Text.of(textKey());
    }

    /** The cap to show on buttons: the first key. */
    public String cap() {
        return keys.getFirst().text();
    }

    /** The cap to show while typing: the form that works then. */
    public String typingCap() {
        return whileTyping().getFirst().text();
    }

    List<Keys> keys() {
        return keys;
    }

    /** The forms that work while a text field has the focus. */
    List<Keys> whileTyping() {
        List<Keys> plain = keys.stream().filter(key -> !key.isBare()).toList();
        return plain.isEmpty() ? keys.stream().map(Keys::typing).toList() : plain;
    }

    /** Every cap there is, for the sheet of all keys. */
    List<String> caps() {
        return Stream.concat(keys.stream(), whileTyping().stream())
                .map(Keys::text)
                .distinct()
                .toList();
    }

    /** Its screen is not built yet: the key is kept free for it and not shown among all keys. */
    boolean isAhead() {
        return switch (place) {
            case CASE_FILES, INTERVIEW, ACTION_PLAN, PROGRAM -> true;
            default -> this == PREVIEW || (isFurtherTab() && compareTo(TAB_4) > 0);
        };
    }

    /** The second to the eighth tab: one line stands for all. */
    boolean isFurtherTab() {
        return this != TAB_1 && name().startsWith("TAB_");
    }

    /** Whether it works even while a dialog asks something. */
    boolean isAlways() {
        return this == LOCK || this == HIDE_SCREEN;
    }
}
