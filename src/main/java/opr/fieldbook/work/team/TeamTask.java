package opr.fieldbook.work.team;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.domain.team.Invitation;
import opr.fieldbook.domain.team.LetterRules;
import opr.fieldbook.domain.team.Parts;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.Confirmed;
import opr.fieldbook.work.merge.HandOver;
import opr.fieldbook.work.merge.LostByLead;
import opr.fieldbook.work.merge.TakeIn;
import opr.fieldbook.work.merge.Watch;
import opr.fieldbook.work.trust.KnownLaptop;
import opr.fieldbook.work.trust.SixWords;
import opr.fieldbook.work.trust.Standing;
import opr.fieldbook.work.trust.Trust;

/** What a person does with the team of an open inspection. Everything here waits, so it runs on a background thread. */
public final class TeamTask {

    private final Session session;
    private final Sitting sitting;
    private final TimeSource time;
    private final HandOver handOver;

    public TeamTask(Session session, Sitting sitting, TimeSource time, FileStore files) {
        this(session, sitting, time, new HandOver(session, time, files));
    }

    /** @param handOver writes what goes to others */
    public TeamTask(Session session, Sitting sitting, TimeSource time, HandOver handOver) {
        this.session = session;
        this.sitting = sitting;
        this.time = time;
        this.handOver = handOver;
    }

    /** How the team stands now. */
    public TeamView look() {
        Trust trust = sitting.laptop().trust();
        String me = sitting.desk().writer().device();
        Optional<WorkingCopy> copy = WorkingCopy.of(sitting);
        Map<String, Integer> aside = aside(trust);
        List<Member> unknown = LostUnknown.of(sitting);
        return Confirmed.read(sitting, confirmed -> {
            Inspection inspection = confirmed.inspection();
            Map<String, List<Parts.Part>> owned = Parts.byOwner(inspection);
            List<TeamView.Line> lines = new ArrayList<>();
            for (Member member : Stream.concat(inspection.members().stream(), unknown.stream()).toList()) {
                Standing standing = trust.standing(inspection.state(), me, member.id());
                List<String> sections = owned.getOrDefault(LetterRules.whole(member.who().letter()), List.of()).stream()
                        .map(part -> part.section().title())
                        .toList();
                lines.add(new TeamView.Line(
                        member,
                        standing,
                        Invitation.ofAnother(inspection.state(), member.id())
                                .map(invitation -> invitation.who().name())
                                .orElse(""),
                        sections,
                        SixWords.of(member.id()),
                        confirmed.of(member),
                        aside.getOrDefault(member.id(), 0)));
            }
            List<Invitation> waiting = Invitation.all(inspection.state()).stream()
                    .filter(invitation -> invitation.joined().isEmpty())
                    .toList();
            return new TeamView(lines, waiting, copy.orElse(null));
        });
    }

    private Map<String, Integer> aside(Trust trust) {
        Set<String> lost = trust.lost().since().keySet();
        return Await.of(sitting.onFile(opened -> {
            MergeTables tables = new MergeTables(opened.file(), opened.key());
            return lost.stream().collect(Collectors.toMap(device -> device, device -> tables.aside(device).size()));
        }));
    }

    /** A laptop was lost: what it signs from that day on is kept aside in every inspection of this library. Refused to whoever does not lead. */
    public TeamView lose(String device, LocalDate since) {
        LostByLead.require(List.of(sitting));
        OffsetDateTime now = time.now();
        sitting.laptop().trust().lose(device, since.atStartOfDay().atOffset(now.getOffset()), now);
        return look();
    }

    /** Takes in what was kept aside of a lost laptop; what it signs later is kept aside again. Answers how many changes came. */
    public int takeIn(String device) {
        return new TakeIn(sitting, time).take(device);
    }

    /** Writes a work package; the passphrase stays the caller's. */
    public WorkPackage.Made pack(WorkPackage.Wanted wanted, char[] passphrase, Path target) {
        return new WorkPackage(session, handOver).write(sitting, wanted, passphrase, target);
    }

    /** Hands over; when this returns the file was read back, and the drive may be taken out. */
    public HandOver.Sent send(Path target, Watch watch) {
        return handOver.send(sitting, target, watch);
    }

    /** Writes what this laptop has. */
    public HandOver.Sent receipt(Path target) {
        return handOver.receipt(sitting, target);
    }

    /** The six words of a laptop were compared. */
    public TeamView confirm(String device) {
        Trust trust = sitting.laptop().trust();
        trust.know(device, KnownLaptop.How.CONFIRMED, time.now());
        trust.found(device, time.now());
        return look();
    }

    /** The sections that can be given to somebody. */
    public List<Parts.Part> sections() {
        return Await.of(sitting.desk().inspect(Parts::all));
    }
}
