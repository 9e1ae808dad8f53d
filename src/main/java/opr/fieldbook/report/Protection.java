package opr.fieldbook.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import opr.fieldbook.base.Problem;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Encrypts an Office file with a passphrase, as Office itself does ("agile" encryption): Word, Excel and LibreOffice ask for
 * it at opening.
 */
public final class Protection {

    private Protection() {}

    /** The encrypted file; it was opened again and compared before this returns. */
    public static byte[] protect(byte[] file, String passphrase) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(passphrase);
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(file);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length + (1 << 14));
            container.writeFilesystem(bytes);
            byte[] protectedFile = bytes.toByteArray();
            if (!Arrays.equals(file, open(protectedFile, passphrase))) {
                throw Problem.damaged("document.protection");
            }
            return protectedFile;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES and SHA-512", e);
        }
    }

    /** The file inside. A wrong passphrase is refused. */
    public static byte[] open(byte[] protectedFile, String passphrase) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(protectedFile))) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            if (!decryptor.verifyPassword(passphrase)) {
                throw Problem.refused("document.protection-wrong");
            }
            try (InputStream in = decryptor.getDataStream(container)) {
                return in.readAllBytes();
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES and SHA-512", e);
        }
    }
}
