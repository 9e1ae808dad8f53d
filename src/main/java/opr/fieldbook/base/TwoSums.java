package opr.fieldbook.base;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Whether bytes that were read back are those that were written: two cyclic sums over different polynomials, 64 bits
 * together. Made for accidents of a disk, at a tenth of the cost of a digest; proves nothing against people.
 */
public final class TwoSums implements Checksum {

    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    @Override
    public void update(int b) {
        one.update(b);
        other.update(b);
    }

    @Override
    public void update(byte[] bytes, int offset, int length) {
        one.update(bytes, offset, length);
        other.update(bytes, offset, length);
    }

    @Override
    public long getValue() {
        return one.getValue() << Integer.SIZE | other.getValue();
    }

    @Override
    public void reset() {
        one.reset();
        other.reset();
    }
}
