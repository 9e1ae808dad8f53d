package opr.fieldbook.ui.theme;

import java.util.Locale;
import javafx.scene.Node;

/** Every style class of the style sheets in {@code resources/theme}. A class is named here or it does not exist. */
public enum Style {
    PAGE_TITLE,
    BIG_TITLE,
    BRAND_TITLE,
    NAME_TITLE,
    DETAIL_TITLE,
    CARD_TITLE,
    QUESTION,
    READING,
    NOTES,
    BODY,
    SMALL_LABEL,
    META,
    TINY,
    KPI,
    MEDIUM,
    SEMIBOLD,
    BOLD,
    WORDS,
    SECONDARY,
    TERTIARY,
    FAMILY_TEXT,
    ON_NAVY,
    ON_NAVY_SOFT,
    ICON,
    FAMILY_ICON,
    FAMILY_PLAIN,
    FAMILY_ACCENT,
    FAMILY_RED,
    FAMILY_AMBER,
    FAMILY_GREEN,
    FAMILY_VIOLET,
    FAMILY_TEAL,
    FAMILY_SLATE,
    CANVAS,
    SURFACE,
    SUNKEN,
    NAVY,
    CARD,
    TIGHT,
    CHOSEN,
    BAR,
    SOURCE_BOX,
    LINE_BELOW,
    LINE_ABOVE,
    LINE_RIGHT,
    LINE_LEFT,
    PANE_LINE,
    FOCUS_RING,
    PRIMARY,
    QUIET,
    DANGER,
    ICON_BUTTON,
    OUTLINED,
    INSIDE,
    SMALL,
    LARGE,
    TOUR,
    WRONG,
    FRAMED,
    BARE,
    NUMBER,
    HEAD,
    TAB_ROW,
    TAB_BUTTON,
    COUNT_CHIP,
    SEGMENTS,
    SEGMENT,
    FIRST,
    LAST,
    TAG,
    PILL,
    STEP,
    STEPPER,
    STEP_DONE,
    STEP_OPEN,
    STEP_LINE,
    DONE,
    SAVE_INDICATOR,
    KEY_CAP,
    ON_SOLID,
    COUNT_BAR,
    BAR_TRACK,
    BAR_FILL,
    RING_TRACK,
    RING_ARC,
    RING_NUMBER,
    AUTHOR_DISC,
    AUTHOR_A,
    AUTHOR_B,
    AUTHOR_C,
    AUTHOR_D,
    BANNER,
    BANNER_FIRST,
    BANNER_REST,
    FLUSH,
    ICON_TILE,
    EMPTY_STATE,
    SCRIM,
    DRAWER,
    DRAWER_HEADER,
    DRAWER_FOOTER,
    DIALOG_CARD,
    DIALOG_BUTTONS,
    TOAST,
    LABELED_FIELD,
    FIELD_LABEL,
    FIELD_HINT,
    FIELD_MESSAGE,
    STRENGTH_PART,
    REACHED,
    SIDE_RAIL,
    RAIL_BUTTON,
    RAIL_MARK,
    RAIL_PERSON,
    STATUS_BAR,
    KEY_HINT,
    STATUS_LINE,
    SECTION_ROW,
    SECTION_NAME,
    SECTION_FLAGS,
    SECTION_COUNT,
    CHECK_CARD,
    CARD_BOX,
    KEY_SHEET,
    KEY_LIST,
    CONTRAST,
    FRAME_HEADER,
    TAB_ACTIONS,
    NAVY_PANEL,
    NAVY_BRAND,
    NAVY_TAGLINE,
    NAVY_FACTS,
    NAVY_SENTENCE,
    NAVY_ICON,
    UNLOCK_FORM,
    GROUP_FIELD,
    TALL,
    FIRST_PAGE,
    FIRST_FOOTER,
    STEP_CARD,
    STEP_DISC,
    KEY_GROUP,
    OPEN,
    INITIALS_FIELD,
    METER_SPACE,
    HOME_PAGE,
    YEAR_CHIP,
    ACTION_CARD,
    ACTION_ICON,
    ACTION_TITLE,
    ACTION_TEXT,
    HOME_TABLE,
    LINE_TITLE,
    DUE_ROW,
    SEARCH_RESULTS,
    RESULT_ROW,
    CHOICE_LIST,
    FORM_PAGE,
    SWITCH_LINE,
    ITEM_LIST,
    ITEM_CARD,
    ADD_CHIP,
    WIDE,
    DETAIL_BODY,
    DENSE,
    JOT_PANE,
    PANE_GRIP,
    FILTER_MENU,
    CLAUSE_ROW;

    private final String css = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name as the style sheets write it. */
    public String css() {
        return css;
    }

    /** Gives the node this class, once. */
    public <N extends Node> N on(N node) {
        if (!node.getStyleClass().contains(css)) {
            node.getStyleClass().add(css);
        }
        return node;
    }

    /** Takes this class from the node. */
    public void off(Node node) {
        node.getStyleClass().remove(css);
    }

    /** Gives or takes this class. */
    public void on(Node node, boolean wanted) {
        if (wanted) {
            on(node);
        } else {
            off(node);
        }
    }

    /** Gives the node several classes. */
    public static <N extends Node> N set(N node, Style... styles) {
        for (Style style : styles) {
            style.on(node);
        }
        return node;
    }
}
