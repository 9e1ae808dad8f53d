package opr.fieldbook.cli.team;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.work.merge.LostByLead;
import opr.fieldbook.work.team.Laptops;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Marks a laptop as lost. */
@picocli.CommandLine.Command(name = "lost", description = "A laptop was lost: what it signs from that day on is kept aside.")
public final class LoseLaptop implements Command {

    @Parameters(paramLabel = "DEVICE", description = "The beginning of its name, as laptops shows it.")
    String device = "";

    @Option(names = "--since", required = true, paramLabel = "DATE", description = "The day it was lost.")
    LocalDate since = LocalDate.EPOCH;

    @Override
    public Output run(Call call) {
        NamedLaptop named = NamedLaptop.find(call, device);
        LostByLead.require(named.inspections().values());
        Laptops.Laptop laptop = named.laptop();
        OffsetDateTime now = call.time().now();
        OffsetDateTime from = since.atStartOfDay().atOffset(now.getOffset());
        call.session().laptop().trust().lose(laptop.device(), from, now);
        return Output.of(
                Json.object("device", laptop.device(), "name", laptop.name(), "lost_since", from),
                Text.of("cli.laptops.lost", laptop.name(), since));
    }
}
