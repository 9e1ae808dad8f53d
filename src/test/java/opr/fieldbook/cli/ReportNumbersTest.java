package opr.fieldbook.cli;

import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opr.fieldbook.TestRun;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** All items answered and eight findings: the command line, Word, Excel and the CAP workbook say the same numbers. */
class ReportNumbersTest {

    private static final Map<String, String> WORDS =
            Map.of("met", "Met", "not-met", "Not met", "na", "N/A", "not-reviewed", "Not reviewed");
    private static final List<String> RAISED = List.of(
            "--class deficiency --item J-T-03",
            "--class deficiency --item J-D-07",
            "--class deficiency --item J-D-10",
            "--class deficiency --item J-D-31",
            "--class deficiency --category D-STA --party lea --citation M-REP",
            "--class area-of-concern --item J-T-08 --category A-INT --party lea --effect 'Slower'",
            "--class area-of-concern --category A-SEC --party joint --effect 'Readable by others'",
            "--class area-of-concern --category A-OTH --party ice --effect 'Unclear'",
            "--class best-practice --effect 'Quick to review'",
            "--class working-note");

    @TempDir
    Path folder;

    @Test
    void everyPaperSaysTheSameNumbers() throws IOException {
        TestLibrary library = TestLibrary.in(folder);
        Map<String, Integer> given = new TreeMap<>();
        TestRun batch = library.run("batch", lines(library, given).toString());
        assertThat(batch.code()).as(batch.err()).isZero();
        JsonNode files = library.json("report", NUMBER, "--out", folder.resolve("out").toString()).path("files");
        List<JsonNode> counted = library.json("finding", "list", NUMBER)
                .valueStream()
                .filter(finding -> finding.path("counted").asBoolean())
                .toList();
        List<String> numbers = numbers(counted, finding -> true);
        assertThat(numbers).hasSize(8).doesNotHaveDuplicates();
        assertThat(library.json("inspection", "show", NUMBER).path("findings").asInt()).isEqualTo(8);

        try (XWPFDocument word = new XWPFDocument(open(files.get(0)))) {
            XWPFTable counts = table(word, "Class", "LEA");
            assertThat(cells(counts, 1)).containsExactly("Deficiencies", "4", "1", "0", "5");
            assertThat(cells(counts, 2)).containsExactly("Areas of concern", "1", "1", "1", "3");
            assertThat(cells(counts, 3)).containsExactly("Total", "5", "2", "1", "8");
            assertThat(column(table(word, "No.", "Class"), 0)).isEqualTo(numbers);
            assertThat(dispositions(word)).isEqualTo(given);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(open(files.get(1)))) {
            Map<String, String> summary = IntStream.rangeClosed(1, workbook.getSheet("Summary").getLastRowNum())
                    .mapToObj(row -> row(workbook.getSheet("Summary"), row))
                    .filter(row -> row.size() > 1)
                    .collect(Collectors.toMap(List::getFirst, row -> row.get(1), (first, second) -> first));
            assertThat(summary)
                    .containsEntry("Deficiencies and areas of concern together", "8")
                    .containsEntry("Deficiencies, LEA", "4")
                    .containsEntry("Deficiencies, ICE field office", "1")
                    .containsEntry("Best practices", "1");
            assertThat(column(workbook.getSheet("Findings"), 0)).isEqualTo(numbers);
            assertThat(column(workbook.getSheet("Findings"), 1).stream().filter("Deficiency"::equals))
                    .hasSameSizeAs(numbers(counted, of -> of.path("class").asString().equals("deficiency")));
            assertThat(tally(column(workbook.getSheet("Answers"), 4))).isEqualTo(given);
        }
        try (XSSFWorkbook cap = new XSSFWorkbook(open(files.get(2)))) {
            assertThat(column(cap.getSheet("CAP"), 0)).isEqualTo(numbers);
        }
    }

    private Path lines(TestLibrary library, Map<String, Integer> given) throws IOException {
        List<String> lines = new ArrayList<>();
        int at = 0;
        for (JsonNode item : library.json("protocol", "show", "JEM").path("items")) {
            String answer = at % 19 == 7 ? "na" : at % 23 == 11 ? "not-reviewed" : at % 9 == 4 ? "not-met" : "met";
            String reason = answer.startsWith("n") && !answer.equals("not-met") ? " --reason 'As said on site'" : "";
            lines.add("answer " + NUMBER + " " + item.path("id").asString() + " " + answer + reason);
            // An information item has no met sense: what was answered prints as such.
            boolean told = item.path("information").asBoolean() && answer.equals("met");
            given.merge(told ? "Answered" : WORDS.get(answer), 1, Integer::sum);
            at++;
        }
        assertThat(at).isEqualTo(158);
        for (String raised : RAISED) {
            lines.add("finding raise " + NUMBER + " " + raised + " --title 'Title " + lines.size()
                    + "' --condition 'Seen on site' --evidence 'Seen'");
        }
        return Files.write(folder.resolve("lines"), lines);
    }

    private static InputStream open(JsonNode file) throws IOException {
        return Files.newInputStream(Path.of(file.path("path").asString()));
    }

    private static List<String> numbers(List<JsonNode> findings, Predicate<JsonNode> which) {
        return findings.stream().filter(which).map(finding -> finding.path("number").asString()).sorted().toList();
    }

    private static XWPFTable table(XWPFDocument word, String first, String second) {
        return word.getTables().stream()
                .filter(table -> cells(table, 0).subList(0, 2).equals(List.of(first, second)))
                .findFirst()
                .orElseThrow();
    }

    /** The texts of a row, without the mark before a class. */
    private static List<String> cells(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(cell -> cell.getText().replaceAll("^[^\\p{Alnum}]+", ""))
                .toList();
    }

    private static List<String> column(XWPFTable table, int column) {
        return IntStream.range(1, table.getNumberOfRows())
                .mapToObj(row -> cells(table, row).get(column))
                .toList();
    }

    private static Map<String, Integer> dispositions(XWPFDocument word) {
        return tally(word.getTables().stream()
                .filter(table -> cells(table, 0).contains("What was checked"))
                .flatMap(table -> column(table, 2).stream())
                .toList());
    }

    private static List<String> row(Sheet sheet, int number) {
        Row row = sheet.getRow(number);
        List<String> cells = new ArrayList<>();
        if (row != null) {
            row.forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell)));
        }
        return cells;
    }

    private static List<String> column(Sheet sheet, int column) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(number -> row(sheet, number))
                .filter(row -> row.size() > column)
                .map(row -> row.get(column))
                .toList();
    }

    private static Map<String, Integer> tally(List<String> texts) {
        Map<String, Integer> counts = new TreeMap<>();
        texts.forEach(text -> counts.merge(text, 1, Integer::sum));
        return counts;
    }
}
