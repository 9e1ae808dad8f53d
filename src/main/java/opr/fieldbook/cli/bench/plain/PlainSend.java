package opr.fieldbook.cli.bench.plain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import opr.fieldbook.base.DiskProblems;

/** The baseline of handing over: a file copied, synced, and what came to be read and hashed once. */
public final class PlainSend {

    private static final int BUFFER = 1 << 20;

    private PlainSend() {}

    public static byte[] copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = new byte[BUFFER];
            try (InputStream in = Files.newInputStream(to)) {
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    digest.update(bytes, 0, read);
                }
            }
            return digest.digest();
        } catch (IOException e) {
            throw DiskProblems.of(e, to);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
