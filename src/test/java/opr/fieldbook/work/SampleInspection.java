package opr.fieldbook.work;

import java.time.LocalDate;
import java.util.List;
import opr.fieldbook.base.Ids;
import opr.fieldbook.domain.lea.Lea;

/** The inspection that tests of a library begin with: of one LEA, under the JEM, planned, nothing answered. */
public final class SampleInspection {

    public static final String LEA = "Sample County Sheriff";

    private SampleInspection() {}

    public static Sitting in(Session session) {
        return in(session, LEA);
    }

    /** Puts an LEA into the register and makes its inspection, written on the caller's thread. */
    public static Sitting in(Session session, String lea) {
        session.register()
                .put(new Lea(Ids.next(), lea, "TX", "", "", List.of("JEM"), Lea.Agreement.UNKNOWN, List.of()));
        return session.create(
                new NewInspection(
                        lea,
                        List.of("JEM"),
                        LocalDate.of(2027, 3, 9),
                        LocalDate.of(2027, 3, 11),
                        List.of(),
                        NewInspection.Options.USUAL),
                Runnable::run);
    }
}
