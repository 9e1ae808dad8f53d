package opr.fieldbook.work.issue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField.Cited;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.report.Edition;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.Crew;
import opr.fieldbook.work.merge.Crew.Laptop;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Laptops with an inspection that nothing stands against issuing: every item answered, two findings whole. */
public final class IssuedCase implements AutoCloseable {

    public static final String FIRST = "finding-one";
    public static final String SECOND = "finding-two";

    private final Path folder;
    private final Crew crew;

    public IssuedCase(Path folder, int laptops) {
        this.folder = folder;
        this.crew = new Crew(folder.resolve("crew"), laptops);
        complete(crew.laptops().getFirst());
        for (Laptop other : crew.laptops().subList(1, laptops)) {
            other.merge(crew.send(lead()));
        }
    }

    private static void complete(Laptop laptop) {
        Await.of(laptop.sitting().desk().inspect(inspection -> inspection.asked()))
                .forEach(asked -> laptop.submit(new Edit.ConcludeItem(asked.id(), Result.MET, null)));
        raise(laptop, FIRST, "Posters not displayed", "In 1 of 2 rooms no poster is displayed.");
        raise(laptop, SECOND, "Training overdue", "2 of 11 officers are overdue.");
    }

    /** A whole deficiency of the LEA. */
    public static void raise(Laptop laptop, String id, String title, String condition) {
        laptop.submit(new Edit.RaiseFinding(
                id,
                new Classed(FindingClass.DEFICIENCY, "D-CMP", Party.LEA, null),
                laptop.item("J-D-08"),
                new Edit.FindingTexts(title, condition, "The notice is posted.", null, "People are not told.", "Seen on site."),
                new Cited("ICE-13001.1", null)));
    }

    public Laptop lead() {
        return crew.laptops().getFirst();
    }

    public Laptop other(int at) {
        return crew.laptops().get(at);
    }

    public Crew crew() {
        return crew;
    }

    public Path folder(String name) {
        return folder.resolve(name);
    }

    public IssueReport.Order order(Edition edition, String name) {
        return new IssueReport.Order(edition, folder(name), true, "", null, null);
    }

    /** Issues the report, or makes it again. */
    public IssueReport.Made issue(Laptop laptop, Edition edition, String name) {
        return new IssueReport(FileStore.real(), TimeSource.CLOCK)
                .make(
                        laptop.sitting(),
                        order(edition, name),
                        IssueReport.Kind.ofReport(),
                        true,
                        IssueReport.Progress.NONE);
    }

    /** The bytes of each file in a folder, by name. */
    public Map<String, byte[]> bytes(String name) {
        Map<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder(name))) {
            for (Path file : files.toList()) {
                found.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The words of a paper. */
    static String text(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        crew.close();
    }
}
