package opr.fieldbook.report.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of making out of an office file: what is made again from the same is the same to the last bit. */
public final class FixedTimes {

    /** The earliest a package can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FixedTimes() {}

    /** The same file, all its parts with one time. */
    public static byte[] in(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream fixed = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(TIME);
                fixed.putNextEntry(same);
                parts.transferTo(fixed);
                fixed.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
