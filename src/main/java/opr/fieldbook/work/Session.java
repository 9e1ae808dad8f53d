package opr.fieldbook.work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.program.FiscalYear;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.log.ValueCoding;
import opr.fieldbook.seal.KdfCost;
import opr.fieldbook.store.InspectionIndex;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.work.record.Identities;

/** An unlocked library and what can be done in it: the register, the list of inspections, making and opening one. */
public final class Session implements AutoCloseable {

    private final Library library;
    private final BuiltInProtocols protocols;
    private final TimeSource time;
    private final LeaRegister register;
    private final ThisLaptop laptop;
    private final KdfCost cost;

    /** Passphrases of work packages get the full cost. */
    public Session(Library library, BuiltInProtocols protocols, TimeSource time) {
        this(library, protocols, time, KdfCost.full());
    }

    /** @param cost of the passphrase of a work package; a lower one than the full exists only for tests */
    public Session(Library library, BuiltInProtocols protocols, TimeSource time, KdfCost cost) {
        this.cost = cost;
        this.library = library;
        this.protocols = protocols;
        this.time = time;
        this.register = new LeaRegister(library.records());
        this.laptop = new ThisLaptop(library, time);
    }

    public Library library() {
        return library;
    }

    /** The folder of the library. */
    public Path folder() {
        return library.folder();
    }

    public OwnerProfile owner() {
        return library.owner();
    }

    /** The name of whoever works here, as it stands beside notes. */
    public String ownerName() {
        return owner().name();
    }

    public String ownerInitials() {
        return owner().initials();
    }

    /** This laptop as an author, and whom it trusts. */
    public ThisLaptop laptop() {
        return laptop;
    }

    /** What one guess of a passphrase given here is to cost. */
    public KdfCost cost() {
        return cost;
    }

    public LeaRegister register() {
        return register;
    }

    public List<Protocol> protocols() {
        return protocols.all();
    }

    /** The inspections of the library, newest first day on site first. Those whose summary is behind are read anew. */
    public List<Summary> inspections() {
        List<Summary> summaries = new ArrayList<>();
        for (InspectionIndex.Entry entry : library.inspections().list()) {
            summary(entry).ifPresent(summaries::add);
        }
        summaries.sort(Comparator.comparing((Summary summary) -> summary.onSite().start())
                .reversed()
                .thenComparing(summary -> summary.head().number()));
        return summaries;
    }

    private Optional<Summary> summary(InspectionIndex.Entry entry) {
        byte[] stored = entry.summary();
        if (!entry.dirty() && stored != null) {
            Summary summary = Summary.CODEC.read(ValueCoding.decode(stored));
            if (summary != null) {
                return Optional.of(summary);
            }
        }
        try (OpenInspection opened = library.openInspection(entry.id())) {
            return Summarize.store(opened.file(), library.inspections());
        } catch (Problem damaged) {
            // One damaged inspection must not hide the others, and keeps its line, from which it is rescued.
            if (damaged.kind() == Problem.Kind.DAMAGED && stored != null) {
                return Optional.ofNullable(Summary.CODEC.read(ValueCoding.decode(stored)));
            }
            throw damaged;
        }
    }

    /** Where work was last left, if anywhere. */
    public Optional<LastWork> lastWork() {
        return library.records()
                .get(LastWork.KIND, LastWork.KIND)
                .map(bytes -> LastWork.CODEC.read(ValueCoding.decode(bytes)));
    }

    /** Notes where work was left, for the next time. */
    public void noteLastWork(LastWork left) {
        library.records().put(LastWork.KIND, LastWork.KIND, ValueCoding.encode(LastWork.CODEC.write(left)));
    }

    /** Forgets where work was left, if it was in this inspection. */
    public void forgetLastWork(String inspection) {
        if (lastWork().filter(left -> left.inspectionId().equals(inspection)).isPresent()) {
            library.records().remove(LastWork.KIND, LastWork.KIND);
        }
    }

    /** Finds an inspection by id or number; letter case does not matter. */
    public Summary find(String idOrNumber) {
        return inspections().stream()
                .filter(summary -> summary.id().equals(idOrNumber)
                        || summary.head().number().equalsIgnoreCase(idOrNumber))
                .findFirst()
                .orElseThrow(() -> Problem.refused("problem.inspection-unknown", idOrNumber));
    }

    /**
     * Opens an inspection for work.
     *
     * @param writer runs what it is given one at a time, in order
     */
    public Sitting open(String idOrNumber, Executor writer) {
        return sit(library.openInspection(find(idOrNumber).id()), writer);
    }

    /** Opens an inspection that was added and has no content yet, to take in what it holds. */
    public Sitting openNew(String id, Executor writer) {
        return sit(library.openInspection(id), writer);
    }

    /** Makes an inspection with everything it carries, and opens it. */
    public Sitting create(NewInspection wanted, Executor writer) {
        Lea lea = register
                .find(wanted.lea())
                .orElseThrow(() -> Problem.refused("problem.lea-unknown", wanted.lea()));
        List<Protocol> chosen = wanted.models().stream().map(protocols::find).toList();
        InspectionField.OnSite onSite = new InspectionField.OnSite(wanted.start(), wanted.end());
        NewInspection.Options options = wanted.options();
        Edit.CreateInspection.Extras extras = new Edit.CreateInspection.Extras(
                facilities(wanted, lea), options.owner(), options.tour(), options.from(), options.practice());
        if (wanted.end().isBefore(wanted.start())) {
            throw Problem.refused("problem.dates-reversed", wanted.end(), wanted.start());
        }
        Sitting sitting = sit(library.createInspection(), writer);
        Await.of(sitting.desk()
                .submit(new Edit.CreateInspection(
                        sitting.id(), nextNumber(chosen, wanted.start()), lea, chosen, onSite, extras)));
        Await.of(sitting.desk().submit(Await.of(sitting.desk().read(state -> laptop.join(sitting.id(), state)))));
        Await.of(sitting.desk().submit(sitting.identities().carry()));
        Await.of(sitting.summarize());
        return sitting;
    }

    private static List<String> facilities(NewInspection wanted, Lea lea) {
        List<String> facilities = wanted.facilities().isEmpty() ? lea.facilities() : wanted.facilities();
        return facilities.isEmpty() ? List.of(lea.name()) : facilities;
    }

    /** {@code 287G-FY2027-JEM-0001}: counted in this library until a plan gives numbers. */
    private String nextNumber(List<Protocol> chosen, LocalDate start) {
        String prefix = "287G-" + FiscalYear.of(start) + "-" + chosen.getFirst().model() + "-";
        int highest = inspections().stream()
                .map(summary -> summary.head().number())
                .filter(number -> number.matches(Pattern.quote(prefix) + "\\d{4}"))
                .mapToInt(number -> Integer.parseInt(number.substring(prefix.length())))
                .max()
                .orElse(0);
        return prefix + String.format("%04d", highest + 1);
    }

    private Sitting sit(OpenInspection opened, Executor writer) {
        boolean done = false;
        try {
            Identities identities = new Identities(
                    opened.id(), library.identities().open(opened), key -> library.identities().keep(opened, key));
            Sitting sitting = new Sitting(opened, library, identities, laptop, time, writer);
            done = true;
            return sitting;
        } finally {
            if (!done) {
                opened.close();
            }
        }
    }

    @Override
    public void close() {
        library.close();
    }
}
