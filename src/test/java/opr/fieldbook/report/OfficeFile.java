package opr.fieldbook.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A written office file, opened as what it is: a package of XML parts. */
public final class OfficeFile {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public OfficeFile(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    public String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** Validates every part that has a schema; the answer is what is wrong, by part. */
    public List<String> schemaErrors() throws IOException, XmlException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            SchemaType type = type(part.getKey());
            if (type == null) {
                continue;
            }
            try (InputStream in = new ByteArrayInputStream(part.getValue())) {
                XmlObject document =
                        XmlObject.Factory.parse(in, new XmlOptions().setDocumentType(type));
                List<XmlError> errors = new ArrayList<>();
                document.validate(new XmlOptions().setErrorListener(errors));
                // The picture of the cover band: its schema is not on the test class path as a document of its own.
                errors.removeIf(error -> error.getMessage().contains("pic@http"));
                // Every program writes xml:space on shared strings; the published schema forgot it.
                errors.removeIf(error -> error.getMessage().contains("space@http"));
                errors.forEach(error -> wrong.add(part.getKey() + ": " + error.getMessage()));
            }
        }
        return wrong;
    }

    private static SchemaType type(String name) {
        String file = name.replaceAll("[0-9]+", "");
        return switch (file) {
            case "word/document.xml" -> DocumentDocument.type;
            case "word/styles.xml" -> StylesDocument.type;
            case "word/numbering.xml" -> NumberingDocument.type;
            case "word/settings.xml" -> SettingsDocument.type;
            case "word/fontTable.xml" -> FontsDocument.type;
            case "word/header.xml" -> HdrDocument.type;
            case "word/footer.xml" -> FtrDocument.type;
            case "xl/workbook.xml" -> WorkbookDocument.type;
            case "xl/styles.xml" -> StyleSheetDocument.type;
            case "xl/sharedStrings.xml" -> SstDocument.type;
            case "xl/worksheets/sheet.xml" -> WorksheetDocument.type;
            case "xl/tables/table.xml" -> TableDocument.type;
            default -> null;
        };
    }
}
