package opr.fieldbook.work.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.OrganizationKey;

/** The key files of an organization: the private half for a safe, the public half for every fieldbook. */
public final class OrganizationKeys {

    private static final String PUBLIC = ".pub";

    private final FileStore files;

    public OrganizationKeys(FileStore files) {
        this.files = files;
    }

    /** A new pair: the file with the private half, the file with the public half, and its fingerprint. */
    public record Made(Path privateKey, Path publicKey, String fingerprint) {}

    /** Makes a pair of files; neither may be there. */
    public Made create(Path privateFile) {
        Path publicFile = privateFile.resolveSibling(privateFile.getFileName() + PUBLIC);
        for (Path file : new Path[] {privateFile, publicFile}) {
            if (files.exists(file)) {
                throw Problem.refused("problem.target-exists", file);
            }
        }
        OrganizationKey key = OrganizationKey.create();
        AtomicFile atomic = new AtomicFile(files);
        atomic.write(privateFile, key.text().getBytes(StandardCharsets.US_ASCII));
        atomic.write(publicFile, key.publicKey().text().getBytes(StandardCharsets.US_ASCII));
        return new Made(privateFile, publicFile, key.publicKey().fingerprint());
    }

    /** Reads the file with the private half. */
    public OrganizationKey read(Path privateFile) {
        if (!files.exists(privateFile)) {
            throw Problem.refused("problem.file-missing", privateFile);
        }
        try {
            return OrganizationKey.parse(
                    new String(files.read(privateFile), StandardCharsets.UTF_8), privateFile);
        } catch (IOException e) {
            throw DiskProblems.of(e, privateFile);
        }
    }
}
