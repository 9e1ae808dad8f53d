package broken.work;

import java.sql.Connection;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;

/** A banned name; SQL, Office files and JSON where they do not belong. */
public final class WorkHelper {
    public Connection connection;
    public XSSFWorkbook workbook;
    public JsonNode json;
    public broken.base.Upward below;
}
