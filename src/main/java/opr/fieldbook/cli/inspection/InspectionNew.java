package opr.fieldbook.cli.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.cli.library.ModelWord;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.work.NewInspection;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Makes an inspection with everything it carries. */
@picocli.CommandLine.Command(name = "new", description = "Create an inspection.")
public final class InspectionNew implements Command {

    @Option(names = "--lea", required = true, paramLabel = "NAME", description = "An LEA of the register.")
    String lea = "";

    @Option(names = "--model", required = true, paramLabel = "MODEL", description = "JEM, WSO or both.")
    String model = "";

    @Option(names = "--start", required = true, paramLabel = "DATE", description = "First day on site.")
    LocalDate start = LocalDate.EPOCH;

    @Option(names = "--end", required = true, paramLabel = "DATE", description = "Last day on site.")
    LocalDate end = LocalDate.EPOCH;

    @Option(names = "--facility", paramLabel = "NAME", description = "A facility; may be given several times.")
    List<String> facilities = new ArrayList<>();

    @Option(names = "--from", paramLabel = "INSPECTION", description = "The earlier inspection it follows on.")
    @Nullable String from;

    @Option(names = "--owner", paramLabel = "opr|ero", description = "Who owns an oversight review.")
    InspectionField.@Nullable Owner owner;

    @Option(names = "--tour", negatable = true, description = "With or without the facility tour.")
    @Nullable Boolean tour;

    @Option(names = "--practice", description = "For practice: plainly synthetic.")
    boolean practice;

    @Override
    public Output run(Call call) {
        Session session = call.session();
        List<String> models = ModelWord.models(model, call.protocols());
        String earlier = from;
        if (earlier != null) {
            call.libraries().summarize();
            earlier = session.find(earlier).head().number();
        }
        Sitting sitting = call.libraries()
                .create(
                        session,
                        new NewInspection(
                                lea,
                                models,
                                start,
                                end,
                                facilities,
                                new NewInspection.Options(owner, tour, earlier, practice)));
        Summary summary = session.find(sitting.id());
        return Output.of(
                InspectionJson.of(summary),
                Text.of("cli.inspection.made", summary.head().number(), summary.id()));
    }
}
