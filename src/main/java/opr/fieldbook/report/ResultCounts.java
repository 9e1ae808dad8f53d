package opr.fieldbook.report;

import java.util.Arrays;
import java.util.List;

/**
 * How many findings of which class and party. A joint finding counts once, in its own column.
 *
 * @param cells one cell for each counted class and party
 * @param corrected corrected on site; they still count
 * @param repeats repeat findings
 * @param bestPractices best practices, which count for nothing else
 */
public record ResultCounts(List<Cell> cells, int corrected, int repeats, int bestPractices) {

    public ResultCounts {
        cells = List.copyOf(cells);
    }

    static ResultCounts of(List<ReportFinding> findings, int bestPractices) {
        List<Cell> cells = Arrays.stream(FindingClass.values())
                .filter(FindingClass::counted)
                .flatMap(each -> Arrays.stream(Party.values())
                        .map(party -> new Cell(each, party, (int) findings.stream()
                                .filter(finding -> finding.findingClass() == each && finding.party() == party)
                                .count())))
                .toList();
        int corrected = (int) findings.stream()
                .filter(finding -> finding.history().correctedOnSite())
                .count();
        int repeats =
                (int) findings.stream().filter(finding -> finding.history().repeat()).count();
        return new ResultCounts(cells, corrected, repeats, bestPractices);
    }

    public int of(FindingClass wanted, Party party) {
        return cells.stream()
                .filter(cell -> cell.findingClass() == wanted && cell.party() == party)
                .mapToInt(Cell::count)
                .sum();
    }

    public int of(FindingClass wanted) {
        return wanted == FindingClass.BEST_PRACTICE
                ? bestPractices
                : cells.stream()
                        .filter(cell -> cell.findingClass() == wanted)
                        .mapToInt(Cell::count)
                        .sum();
    }

    /** Deficiencies and areas of concern together: what the follow-up rule looks at. */
    public int total() {
        return cells.stream().mapToInt(Cell::count).sum();
    }

    /** One count. */
    public record Cell(FindingClass findingClass, Party party, int count) {}
}
