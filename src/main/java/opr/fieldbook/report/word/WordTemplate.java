package opr.fieldbook.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opr.fieldbook.base.Problem;
import opr.fieldbook.report.print.PlainText;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/**
 * An open template: its styles by name, its page, its headers and footers. Its own text is taken out; what it gives is
 * how a report looks. In headers and footers <code>{marking}</code>, <code>{number}</code>, <code>{draft}</code> and
 * <code>{lea}</code> are filled in.
 */
final class WordTemplate implements AutoCloseable {

    private static final String BUILT_IN = "/opr/fieldbook/report/template.docx";

    private final XWPFDocument document;
    private final Map<WordStyle, String> ids;

    private WordTemplate(XWPFDocument document, Map<WordStyle, String> ids) {
        this.document = document;
        this.ids = ids;
    }

    static WordTemplate builtIn() {
        try (InputStream in = WordTemplate.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + BUILT_IN);
            }
            return open(in, "template.docx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a template; refuses one that is no Word file or lacks a style, and names the style. */
    static WordTemplate open(InputStream in, String fileName) throws IOException {
        XWPFDocument document;
        try {
            document = new XWPFDocument(in);
        } catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            // POI's words for "empty", "not a package", "an old .doc": all say that this is no template.
            throw Problem.refused(e, "document.template.unreadable", fileName);
        }
        WordTemplate template = new WordTemplate(document, ids(document, fileName));
        template.emptyBody();
        return template;
    }

    private static Map<WordStyle, String> ids(XWPFDocument document, String fileName) throws IOException {
        Map<String, String> present = new HashMap<>();
        CTStyles styles = document.getStyles() == null ? null : document.getStyles().getCtStyles();
        if (styles != null) {
            for (CTStyle style : styles.getStyleList()) {
                if (style.isSetName()) {
                    present.put(style.getName().getVal().toLowerCase(Locale.ROOT), style.getStyleId());
                }
            }
        }
        Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);
        for (WordStyle style : WordStyle.values()) {
            String id = present.get(style.title().toLowerCase(Locale.ROOT));
            if (id == null) {
                document.close();
                throw Problem.refused("document.template.style", fileName, style.title());
            }
            ids.put(style, id);
        }
        return ids;
    }

    private void emptyBody() {
        CTSectPr page = document.getDocument().getBody().getSectPr();
        CTSectPr kept = page == null ? null : (CTSectPr) page.copy();
        document.getDocument().unsetBody();
        document.getDocument().addNewBody();
        if (kept != null) {
            document.getDocument().getBody().setSectPr(kept);
        }
    }

    XWPFDocument document() {
        return document;
    }

    String id(WordStyle style) {
        return ids.get(style);
    }

    /** Fills the words that run along every page. */
    void running(Map<String, String> words) {
        document.getHeaderList().forEach(header -> running(header, words));
        document.getFooterList().forEach(footer -> running(footer, words));
    }

    private static void running(XWPFHeaderFooter part, Map<String, String> words) {
        for (XWPFParagraph paragraph : part.getListParagraph()) {
            for (XWPFRun run : paragraph.getRuns()) {
                for (int at = 0; at < run.getCTR().sizeOfTArray(); at++) {
                    String text = run.getCTR().getTArray(at).getStringValue();
                    for (Map.Entry<String, String> word : words.entrySet()) {
                        text = text.replace("{" + word.getKey() + "}", PlainText.clean(word.getValue()));
                    }
                    run.getCTR().getTArray(at).setStringValue(text);
                }
            }
        }
    }

    void write(OutputStream out) throws IOException {
        document.write(out);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
