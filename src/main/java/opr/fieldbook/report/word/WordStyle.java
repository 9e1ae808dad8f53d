package opr.fieldbook.report.word;

/** The styles a template must have, by the name Word shows. Only names are fixed; how they look is the template's. */
enum WordStyle {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    FINDING_CLASS("Finding Class"),
    FINDING_TITLE("Finding Title"),
    BODY("Body"),
    BULLET("List Bullet"),
    TABLE_TEXT("Table Text"),
    TABLE_HEAD("Table Head"),
    TABLE_LABEL("Table Label"),
    TABLE("Report Table"),
    CAPTION("caption"),
    NOTE("Note"),
    BLOCK_LEAD("Finding Lead"),
    CONTENTS_HEADING("TOC Heading"),
    CONTENTS_1("toc 1"),
    CONTENTS_2("toc 2"),
    COVER_UNIT("Cover Unit"),
    COVER_OFFICE("Cover Office"),
    COVER_MODEL("Cover Model"),
    COVER_RULE("Cover Rule"),
    COVER_DRAFT("Cover Draft"),
    COVER_FACT("Cover Fact"),
    COUNT("Count"),
    COUNT_LABEL("Count Label"),
    FOLLOW_UP("Follow-up"),
    FOLLOW_UP_CALM("Follow-up Calm"),
    LINK("Hyperlink");

    private final String title;

    WordStyle(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
