package opr.fieldbook.cli.team;

import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.trust.SixWords;

/** Says who works here and by which words this laptop is known. */
@picocli.CommandLine.Command(name = "whoami", description = "Who works here, and the six words of this laptop.")
public final class WhoAmI implements Command {

    @Override
    public Output run(Call call) {
        Session session = call.session();
        String device = session.laptop().device().device();
        String words = String.join(" ", SixWords.of(device));
        return Output.of(
                Json.object("name", session.ownerName(), "initials", session.ownerInitials(), "device", device, "words", words),
                Text.of("cli.whoami.line", session.ownerName(), words, device));
    }
}
