package opr.fieldbook.cli.record;

import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.backup.RescueInspection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a damaged inspection whole again from its newest good backup and what still opens. */
@picocli.CommandLine.Command(
        name = "rescue",
        description = "Make a damaged inspection whole again from its newest good backup and what still opens in it.")
public final class Rescue implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Option(names = "--dry-run", description = "Only say what there is.")
    boolean dryRun;

    @Override
    public Output run(Call call) {
        RescueInspection rescue = new RescueInspection(call.session(), TimeSource.CLOCK, FileStore.real());
        String id = call.session().find(inspection).id();
        if (dryRun) {
            RescueInspection.Offer offer = rescue.offer(id);
            String words = offer.flaws().isEmpty() ? Text.of("cli.rescue.whole", inspection) : offer.sentence();
            return Output.of(json(offer), words);
        }
        RescueInspection.Rescued rescued = rescue.rescue(id);
        return Output.of(
                Json.object(
                        "offer", json(rescued.offer()),
                        "damaged", rescued.kept(),
                        "revisions", rescued.revisions(),
                        "drafts", rescued.drafts(),
                        "merges", rescued.merges()),
                Text.of(
                        "cli.rescue.done",
                        inspection,
                        rescued.revisions(),
                        rescued.kept(),
                        rescued.drafts(),
                        rescued.merges()));
    }

    static Object json(RescueInspection.Offer offer) {
        Backups.@Nullable Line backup = offer.backup();
        return Json.object(
                "problems", offer.flaws(),
                "readable", offer.readable(),
                "backup", backup == null ? null : backup.file(),
                "backup_at", backup == null ? null : backup.at().toString(),
                "backed_up", offer.backedUp(),
                "newer", offer.newer(),
                "apart", offer.apart());
    }
}
