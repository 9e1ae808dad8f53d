package opr.fieldbook.report.word;

import opr.fieldbook.base.Text;
import opr.fieldbook.report.Cover;
import opr.fieldbook.report.PrintedDate;
import opr.fieldbook.report.amend.AmendmentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** The head of an amendment: which report it amends, from when, and what it is. */
final class AmendmentCover {

    private final Paper paper;

    AmendmentCover(Paper paper) {
        this.paper = paper;
    }

    void write(AmendmentDocument amendment, String title) {
        Cover cover = amendment.cover();
        paper.paragraph(WordStyle.COVER_UNIT, Text.of("document.office"));
        paper.paragraph(WordStyle.COVER_OFFICE, Text.of("document.unit"));
        paper.paragraph(WordStyle.TITLE, title);
        paper.paragraph(WordStyle.SUBTITLE, cover.lea());
        cover.models().forEach(model -> paper.paragraph(WordStyle.COVER_MODEL, model));
        paper.spaceBelow();
        fact(Text.of("document.amend.report-number"), cover.reportNumber());
        fact(Text.of("document.amend.report-issued"), PrintedDate.of(amendment.issued()));
        fact(Text.of("document.amend.amendment-date"), date(cover));
        fact(
                Text.of("document.amend.amends"),
                Text.of("document.amend.start", amendment.amends().words(), PrintedDate.of(amendment.amends().date())));
        fact(
                Text.of("document.cover.on-site"),
                PrintedDate.range(cover.dates().firstDay(), cover.dates().lastDay()));
        fact(Text.of("document.cover.field-office"), cover.place().fieldOffice());
        fact(Text.of("document.cover.edition"), cover.release().edition());
        fact(Text.of("document.cover.sent-to"), cover.release().sentTo());
        paper.spaceBelow();
    }

    private static String date(Cover cover) {
        return cover.dates().report() == null ? "" : PrintedDate.of(cover.dates().report());
    }

    private void fact(String label, String value) {
        if (!value.isBlank()) {
            CTP paragraph = paper.paragraph(WordStyle.COVER_FACT);
            Lines.text(paragraph, label, Ink.QUIET);
            Lines.tab(paragraph);
            Lines.text(paragraph, value, Ink.STRONG);
        }
    }
}
