package opr.fieldbook.ui.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.home.line.InspectionLine;

/** The orders of the list. */
enum HomeSort {
    NEXT_DUE(Comparator.comparing((InspectionLine line) -> {
        InspectionLine.NextDate next = line.next();
        return next == null ? LocalDate.MAX : next.date();
    })),
    NEWEST(Comparator.comparing((InspectionLine line) -> line.summary().onSite().start()).reversed()),
    NAME(Comparator.comparing((InspectionLine line) -> line.name().toLowerCase(Locale.ROOT)));

    private final Comparator<InspectionLine> order;

    HomeSort(Comparator<InspectionLine> order) {
        this.order = order.thenComparing(InspectionLine::name).thenComparing(InspectionLine::place);
    }

    Comparator<InspectionLine> order() {
        return order;
    }

    String words() {
        return Text.of("home.sort." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
