package opr.fieldbook.work.keep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.exhibit.Exhibit;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Entities;
import opr.fieldbook.log.State;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.issue.IssueReport;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;

/**
 * Writes an inspection in open formats, readable without this program, in the clear: the whole state as JSON, tables as CSV,
 * the papers, the exhibits, a text that explains it, and a list of SHA-256. The folder is there whole or not at all.
 */
public final class ArchiveInspection {

    static final String README = "README.txt";
    static final String SUMS = "SHA256SUMS.txt";

    private final FileStore files;
    private final TimeSource time;

    public ArchiveInspection(FileStore files, TimeSource time) {
        this.files = files;
        this.time = time;
    }

    /**
     * What was written.
     *
     * @param files    each with its SHA-256, by its path within the folder
     * @param exhibits how many of them are exhibits
     */
    public record Archive(Path folder, Map<String, String> files, int exhibits) {}

    /** Tables and state as they are at one moment, taken on the writer. */
    private record Content(State state, Map<String, byte[]> texts) {}

    /** Writes the archive into a folder that is empty or not there yet; refused otherwise. Runs on a background thread. */
    public Archive write(Sitting sitting, Path folder) {
        requireEmpty(folder);
        Content content = Await.of(sitting.desk().read(fold -> {
            Map<String, byte[]> texts = new LinkedHashMap<>();
            texts.put("inspection.json", Dump.of(fold, false));
            texts.putAll(ArchiveTables.of(fold));
            return new Content(Entities.copyOf(fold), texts);
        }));
        return write(sitting, content, folder);
    }

    private void requireEmpty(Path folder) {
        try {
            if (files.exists(folder) && (!Files.isDirectory(folder) || !files.list(folder).isEmpty())) {
                throw Problem.refused("problem.archive-not-empty", folder);
            }
        } catch (IOException e) {
            throw DiskProblems.of(e, folder);
        }
    }

    private Archive write(Sitting sitting, Content content, Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        Path part = AtomicFile.partOf(target);
        boolean done = false;
        try {
            remove(part);
            files.createFolder(part);
            for (Map.Entry<String, byte[]> text : content.texts().entrySet()) {
                put(part.resolve(text.getKey()), text.getValue());
            }
            papers(sitting, content.state(), part.resolve("papers"));
            int exhibits = exhibits(sitting, content.state(), part);
            put(part.resolve(README), readme(Inspection.of(content.state()), exhibits));
            Map<String, String> sums = new TreeMap<>();
            sum(part, part, sums);
            put(part.resolve(SUMS), sums(sums));
            files.forceFolder(part);
            files.delete(target);
            files.replace(part, target);
            done = true;
            files.forceFolder(target.getParent());
            return new Archive(target, sums, exhibits);
        } catch (IOException e) {
            throw done ? Problem.refused(e, "problem.disk-unconfirmed", target) : DiskProblems.of(e, target);
        } finally {
            if (!done) {
                discard(part);
            }
        }
    }

    private void papers(Sitting sitting, State state, Path folder) {
        new IssueReport(files, time).keep(sitting, state, folder);
    }

    /** The originals under their names, with a number before, and a table of them; one that is not on this laptop says so. */
    private int exhibits(Sitting sitting, State state, Path part) throws IOException {
        Csv csv = new Csv("file", "id", "name", "media_type", "size", "sha256", "caption", "items", "findings");
        int written = 0;
        int number = 0;
        for (Exhibit exhibit : Exhibit.all(state)) {
            number++;
            String name = String.format(Locale.ROOT, "E-%03d_", number) + exhibit.name().replaceAll("[^A-Za-z0-9._-]+", "_");
            boolean here = sitting.exhibits().isWhole(exhibit.id());
            if (here) {
                files.createFolder(part.resolve("exhibits"));
                copy(sitting, exhibit, part.resolve("exhibits").resolve(name));
                written++;
            }
            csv.row(Arrays.asList(
                    here ? "exhibits/" + name : Text.of("record.archive.exhibit-missing"),
                    exhibit.id(),
                    exhibit.name(),
                    exhibit.added().mediaType(),
                    exhibit.size(),
                    exhibit.sha256(),
                    exhibit.caption(),
                    exhibit.items().stream().map(Object::toString).collect(Collectors.joining("; ")),
                    String.join("; ", exhibit.findings())));
        }
        put(part.resolve("exhibits.csv"), csv.bytes());
        return written;
    }

    private void copy(Sitting sitting, Exhibit exhibit, Path target) throws IOException {
        try (InputStream in = sitting.exhibits().open(exhibit.id());
                OutputStream out = files.create(target)) {
            in.transferTo(out);
        }
        files.force(target);
        if (!sum(target).equals(exhibit.sha256())) {
            throw Problem.refused("problem.disk-readback", target);
        }
    }

    private byte[] readme(Inspection inspection, int exhibits) {
        return Text.of(
                        "record.archive.readme",
                        inspection.number(),
                        inspection.lea().name(),
                        time.now(),
                        exhibits)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sums(Map<String, String> sums) {
        StringBuilder lines = new StringBuilder();
        sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void put(Path file, byte[] bytes) throws IOException {
        try (OutputStream out = files.create(file)) {
            out.write(bytes);
        }
        files.force(file);
        if (!MessageDigest.isEqual(bytes, files.read(file))) {
            throw Problem.refused("problem.disk-readback", file);
        }
    }

    private void sum(Path root, Path at, Map<String, String> sums) throws IOException {
        for (Path entry : files.list(at)) {
            if (Files.isDirectory(entry)) {
                sum(root, entry, sums);
            } else {
                sums.put(root.relativize(entry).toString().replace('\\', '/'), sum(entry));
            }
        }
    }

    private String sum(Path file) throws IOException {
        try (InputStream in = files.open(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void remove(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            for (Path inside : files.list(entry)) {
                remove(inside);
            }
        }
        files.delete(entry);
    }

    /** The first failure is the one to tell; what stays is cleared by the next try. */
    private void discard(Path part) {
        try {
            remove(part);
        } catch (IOException stays) {
            return;
        }
    }
}
