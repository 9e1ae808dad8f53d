package opr.fieldbook.work.issue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileSet;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.report.Edition;
import opr.fieldbook.report.Protection;
import opr.fieldbook.report.ReadBack;
import opr.fieldbook.report.print.FixedTimes;
import opr.fieldbook.work.issue.IssueReport.Kind;
import opr.fieldbook.work.issue.IssueReport.Order;
import opr.fieldbook.work.issue.IssueReport.Paper;
import opr.fieldbook.work.issue.IssueReport.Progress;
import org.jspecify.annotations.Nullable;

/** The papers of one order while they are made: in memory, one after the other, then put in the folder, all or none. */
final class Papers {

    private static final String DRAFT = "-DRAFT";

    private final FileStore files;
    private final Order order;
    private final Progress progress;
    private final int steps;
    private final FileSet set;
    private final List<Paper> papers = new ArrayList<>();

    /** @param count how many there will be */
    Papers(FileStore files, Order order, Progress progress, int count) {
        this.files = files;
        this.order = order;
        this.progress = progress;
        this.steps = count + 1;
        this.set = new FileSet(files);
    }

    /** Writes one paper and answers what was counted when it was read back. */
    @FunctionalInterface
    interface Making {
        ReadBack run(@Nullable Template template, OutputStream out) throws IOException;
    }

    /** The unit's own Word template, and the name under which it is spoken of. */
    record Template(byte[] bytes, String name) {
        ByteArrayInputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** Makes one. */
    void add(String number, Kind kind, String name, Making making) {
        askToGoOn(kind);
        Path target = order.folder().resolve(fileName(number, name, kind));
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
            Path template = order.template();
            ReadBack counted = making.run(
                    template == null ? null : new Template(files.read(template), template.toString()), out);
            byte[] bytes = FixedTimes.in(out.toByteArray());
            String passphrase = order.passphrase();
            set.add(target, passphrase == null ? bytes : Protection.protect(bytes, passphrase));
            papers.add(new Paper(target, kind, counted, sha256(bytes)));
        } catch (IOException e) {
            throw DiskProblems.of(e, target);
        }
    }

    /**
     * Puts all in the folder.
     *
     * @param record runs when they are on the disk and before they get their names; if it fails, nothing remains
     */
    List<Paper> place(Consumer<List<Paper>> record) {
        askToGoOn(null);
        set.write(order.folder(), () -> record.accept(papers));
        return List.copyOf(papers);
    }

    private void askToGoOn(@Nullable Kind kind) {
        if (!progress.goOn(kind, papers.size(), steps)) {
            throw Problem.refused("problem.report-stopped");
        }
    }

    private String fileName(String number, String name, Kind kind) {
        String marking = order.marking().strip().replaceAll("[^A-Za-z0-9]+", "-");
        String edition = order.edition() == Edition.INTERNAL
                ? ""
                : "-" + order.edition().key().toUpperCase(Locale.ROOT);
        return (marking.isEmpty() ? "" : marking + "_")
                + number
                + "-"
                + name
                + edition
                + (order.finished() ? "" : DRAFT)
                + kind.suffix();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
