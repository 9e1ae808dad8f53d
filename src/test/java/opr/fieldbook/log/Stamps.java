package opr.fieldbook.log;

import java.time.OffsetDateTime;

final class Stamps {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-23T09:00:00-05:00");

    private Stamps() {}

    static Stamp by(String device, Fold fold) {
        return new Stamp("Author of " + device, device, AT, false, fold.nextLogical(0));
    }
}
