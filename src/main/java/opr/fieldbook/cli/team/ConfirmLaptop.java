package opr.fieldbook.cli.team;

import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.work.team.Laptops;
import opr.fieldbook.work.trust.KnownLaptop;
import opr.fieldbook.work.trust.Trust;
import picocli.CommandLine.Parameters;

/** Confirms a laptop whose six words were compared. */
@picocli.CommandLine.Command(name = "confirm", description = "Its six words are the same on both laptops.")
public final class ConfirmLaptop implements Command {

    @Parameters(paramLabel = "DEVICE", description = "The beginning of its name, as laptops shows it.")
    String device = "";

    @Override
    public Output run(Call call) {
        Laptops.Laptop laptop = NamedLaptop.find(call, device).laptop();
        Trust trust = call.session().laptop().trust();
        trust.know(laptop.device(), KnownLaptop.How.CONFIRMED, call.time().now());
        trust.found(laptop.device(), call.time().now());
        return Output.of(
                Json.object("device", laptop.device(), "name", laptop.name(), "standing", "confirmed"),
                Text.of("cli.laptops.confirmed", laptop.name()));
    }
}
