package opr.fieldbook.ui.theme;

import opr.fieldbook.base.Text;

/**
 * A meaning with its icon, its color family and its word: the list of section 5 of the look guide, and nothing twice.
 */
public enum Glyph {
    DEFICIENCY("mdi2a-alert-octagon", Family.RED, "word.class.deficiency"),
    AREA_OF_CONCERN("mdi2a-alert-outline", Family.AMBER, "word.class.area-of-concern"),
    BEST_PRACTICE("mdi2s-star-outline", Family.GREEN, "word.class.best-practice"),
    WORKING_NOTE("mdi2n-note-text-outline", Family.SLATE, "word.class.working-note"),
    MET("mdi2c-check-bold", Family.GREEN, "word.answer.met"),
    NOT_MET("mdi2c-close-thick", Family.RED, "word.answer.not-met"),
    NOT_APPLICABLE("mdi2m-minus", Family.SLATE, "word.answer.not-applicable"),
    NOT_REVIEWED("mdi2e-eye-off-outline", Family.VIOLET, "word.answer.not-reviewed"),
    PLANNED("mdi2c-calendar-blank-outline", Family.SLATE, "word.stage.planned"),
    NOTIFIED("mdi2e-email-outline", Family.SLATE, "word.stage.notified"),
    ON_SITE("mdi2m-map-marker-outline", Family.ACCENT, "word.stage.on-site"),
    DRAFTING("mdi2p-pencil-outline", Family.VIOLET, "word.stage.drafting"),
    IN_REVIEW("mdi2f-file-eye-outline", Family.VIOLET, "word.stage.in-review"),
    ISSUED("mdi2f-file-check-outline", Family.TEAL, "word.stage.issued"),
    CLOSED("mdi2c-check-circle-outline", Family.GREEN, "word.stage.closed"),
    ACTION_PLAN("mdi2c-clipboard-edit-outline", Family.SLATE, "word.stage.action-plan"),
    FOLLOW_UP("mdi2m-map-marker-check-outline", Family.SLATE, "word.stage.follow-up"),
    OVERDUE("mdi2a-alert-circle", Family.RED, "word.date.overdue"),
    SOON("mdi2c-clock-alert-outline", Family.AMBER, "word.date.soon"),
    LATER("mdi2c-clock-outline", Family.PLAIN, "word.date.later"),
    PRIVATE("mdi2i-incognito", Family.VIOLET, "word.mark.private"),
    REPEAT("mdi2h-history", Family.PLAIN, "word.mark.repeat"),
    CORRECTED("mdi2w-wrench-outline", Family.PLAIN, "word.mark.corrected"),
    AUTHORITY_ACTIVE("mdi2s-shield-check-outline", Family.SLATE, "word.authority.active"),
    AUTHORITY_SUSPENDED("mdi2s-shield-off-outline", Family.VIOLET, "word.authority.suspended"),
    AUTHORITY_OVERDUE("mdi2s-shield-alert-outline", Family.RED, "word.authority.overdue"),
    IMMEDIATE_NOTICE("mdi2b-bell-alert-outline", Family.RED, "word.mark.immediate-notice"),
    ON_SITE_CHECK("mdi2m-map-marker-outline", Family.PLAIN, "word.verify.site"),
    DESK_CHECK("mdi2f-file-search-outline", Family.PLAIN, "word.verify.desk"),
    IMPORT("mdi2f-file-import-outline", Family.PLAIN, "word.mark.import"),
    EXPORT("mdi2f-file-export-outline", Family.PLAIN, "word.mark.export"),
    LEA("", Family.SLATE, "word.party.lea"),
    FIELD_OFFICE("", Family.SLATE, "word.party.field-office"),
    DONE("mdi2c-check-circle", Family.GREEN, "word.mark.done"),
    ATTENTION("mdi2a-alert-circle-outline", Family.AMBER, "word.mark.attention");

    private final String icon;
    private final Family family;
    private final String textKey;

    Glyph(String icon, Family family, String textKey) {
        this.icon = icon;
        this.family = family;
        this.textKey = textKey;
    }

    /** The Ikonli name; empty where the word stands alone. */
    public String icon() {
        return icon;
    }

    public Family family() {
        return family;
    }

    public String textKey() {
        return textKey;
    }

    /** The word. */
    public String word() {
        return Text.of(textKey);
    }
}
