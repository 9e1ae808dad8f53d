package opr.fieldbook.cli.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.lea.Lea;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Adds an LEA to the register. */
@picocli.CommandLine.Command(name = "add", description = "Add an LEA to the register.")
public final class LeaAdd implements Command {

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "Name of the agency.")
    String name = "";

    @Option(names = "--state", required = true, paramLabel = "XX", description = "Two-letter postal code.")
    String state = "";

    @Option(names = "--county", paramLabel = "COUNTY", description = "County or parish.")
    String county = "";

    @Option(names = "--field-office", paramLabel = "OFFICE", description = "The ICE field office.")
    String fieldOffice = "";

    @Option(names = "--model", paramLabel = "MODEL", description = "JEM, WSO or both.")
    @Nullable String model;

    @Option(names = "--facility", paramLabel = "NAME", description = "A jail; may be given several times.")
    List<String> facilities = new ArrayList<>();

    @Option(names = "--signed", paramLabel = "DATE", description = "When the agreement was signed.")
    @Nullable LocalDate signed;

    @Override
    public Output run(Call call) {
        if (!state.matches("[A-Za-z]{2}")) {
            throw Problem.refused("problem.lea-state", state);
        }
        List<String> models = model == null ? List.of() : ModelWord.models(model, call.protocols());
        Lea lea = call.session()
                .register()
                .add(new Lea(
                        "",
                        name,
                        state,
                        county,
                        fieldOffice,
                        models,
                        new Lea.Agreement(signed, null, null),
                        facilities));
        return Output.of(LeaJson.of(lea), Text.of("cli.lea.added", lea.name(), lea.state()));
    }
}
