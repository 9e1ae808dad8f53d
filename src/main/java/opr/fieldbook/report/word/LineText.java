package opr.fieldbook.report.word;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** The text of a paragraph as a reader sees it, in order, with links and field values, without field instructions. */
final class LineText {

    private LineText() {}

    static String of(CTP paragraph) {
        StringBuilder out = new StringBuilder();
        collect(paragraph, out);
        return out.toString();
    }

    private static void collect(XmlObject from, StringBuilder out) {
        try (XmlCursor cursor = from.newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                XmlObject each = cursor.getObject();
                if (each instanceof CTR || each instanceof CTHyperlink) {
                    collect(each, out);
                } else if (each instanceof CTText text && "t".equals(cursor.getName().getLocalPart())) {
                    out.append(text.getStringValue());
                } else if (each instanceof CTBr) {
                    out.append('\n');
                } else if ("tab".equals(cursor.getName().getLocalPart()) && from instanceof CTR) {
                    out.append('\t');
                }
            }
        }
    }
}
