package opr.fieldbook.cli.team;

import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.merge.LostByLead;
import opr.fieldbook.work.merge.TakeIn;
import opr.fieldbook.work.team.Laptops;
import picocli.CommandLine.Parameters;

/** Takes in what was kept aside of a lost laptop. */
@picocli.CommandLine.Command(name = "take-in", description = "Take in what was kept aside of a lost laptop.")
public final class TakeInLaptop implements Command {

    @Parameters(paramLabel = "DEVICE", description = "The beginning of its name, as laptops shows it.")
    String device = "";

    @Override
    public Output run(Call call) {
        NamedLaptop named = NamedLaptop.find(call, device);
        LostByLead.require(named.inspections().values());
        Laptops.Laptop laptop = named.laptop();
        int taken = 0;
        for (Sitting sitting : named.inspections().values()) {
            boolean waiting = Laptops.of(sitting).stream()
                    .anyMatch(each -> each.device().equals(laptop.device()) && each.aside() > 0);
            // In an inspection that somebody else leads it waits for them.
            if (waiting && LostByLead.leads(sitting)) {
                taken += new TakeIn(sitting, call.time()).take(laptop.device());
            }
        }
        if (taken == 0) {
            throw Problem.refused("problem.laptop-nothing-aside", laptop.name());
        }
        return Output.of(
                Json.object("device", laptop.device(), "name", laptop.name(), "taken", taken),
                Text.of("cli.laptops.taken", taken, laptop.name()));
    }
}
