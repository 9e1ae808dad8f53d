package opr.fieldbook.cli.team;

import java.util.Map;
import java.util.TreeMap;
import opr.fieldbook.base.Problem;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.team.Laptops;

/** Finds a laptop by the beginning of its name, in all inspections of the library. */
record NamedLaptop(Laptops.Laptop laptop, Map<String, Sitting> inspections) {

    static NamedLaptop find(Call call, String name) {
        call.libraries().summarize();
        Map<String, Laptops.Laptop> found = new TreeMap<>();
        Map<String, Sitting> inspections = new TreeMap<>();
        for (Summary summary : call.session().inspections()) {
            Sitting sitting = call.sitting(summary.id());
            for (Laptops.Laptop laptop : Laptops.of(sitting)) {
                if (laptop.device().startsWith(name)) {
                    found.put(laptop.device(), laptop);
                    inspections.put(summary.id(), sitting);
                }
            }
        }
        if (found.isEmpty() || name.isBlank()) {
            throw Problem.refused("problem.laptop-unknown", name);
        } else if (found.size() > 1) {
            throw Problem.refused("problem.laptop-several", name, found.size());
        }
        Laptops.Laptop laptop = found.values().iterator().next();
        if (call.session().laptop().devices().contains(laptop.device())) {
            throw Problem.refused("problem.laptop-own");
        }
        return new NamedLaptop(laptop, inspections);
    }
}
