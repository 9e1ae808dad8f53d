package opr.fieldbook.ui.exhibit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.exhibit.Exhibit;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.exhibit.AddExhibit;
import opr.fieldbook.work.exhibit.SaveExhibit;
import org.jspecify.annotations.Nullable;

/**
 * The files beside the item that is shown. Files are stored one after another in the background; until then they stand in the
 * list as being saved.
 */
public final class EvidenceModel {

    private static final Set<String> KINDS = Set.of(Kind.EXHIBIT, Kind.EXHIBIT_ADDED, Kind.EXHIBIT_ITEM);

    private final LiveInspection live;
    private final Dialogs dialogs;
    private final Background background;
    private final AddExhibit adding;
    private final SaveExhibit saving;
    private final ReadOnlyObjectWrapper<List<EvidenceLine>> lines =
            new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Map<ConclusionId, List<Exhibit>> byItem = new HashMap<>();
    private Set<String> here = Set.of();
    private boolean storing;
    private @Nullable ConclusionId item;

    public EvidenceModel(LiveInspection live, Dialogs dialogs, Background background, FileStore files) {
        this.live = live;
        this.dialogs = dialogs;
        this.background = background;
        this.adding = new AddExhibit(live.sitting(), files, background.threads());
        this.saving = new SaveExhibit(live.sitting(), files);
        live.onChange(this::changed);
        read();
    }

    /** A file that is not stored yet. */
    private record Waiting(ConclusionId item, Path file) {}

    /** The files of the item shown, in the order they were added; those being saved last. */
    public ReadOnlyObjectProperty<List<EvidenceLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Shows the files of this item. */
    public void show(ConclusionId wanted) {
        item = wanted;
        refresh();
    }

    /** Asks for files and adds them to the item shown. */
    public void choose() {
        add(dialogs.chooseFiles("inspect.evidence.choose"));
    }

    /** Adds files to the item shown. */
    public void add(List<Path> files) {
        ConclusionId to = item;
        if (to != null) {
            files.forEach(file -> waiting.add(new Waiting(to, file)));
            refresh();
            storeNext();
        }
    }

    private void storeNext() {
        Waiting next = waiting.peek();
        if (next == null || storing) {
            return;
        }
        storing = true;
        background.deliver(adding.file(next.file(), AddExhibit.About.item(next.item())), (added, failure) -> {
            storing = false;
            waiting.remove();
            if (failure != null) {
                dialogs.problem(failure);
            }
            read();
            storeNext();
        });
    }

    /** The bridge to the inspection, for what stands beside a field and listens by itself. */
    LiveInspection live() {
        return live;
    }

    /** Writes what the file shows; empty takes the caption away. */
    public void describe(EvidenceLine line, String caption) {
        if (!caption.strip().equals(line.caption())) {
            live.submit(new Edit.DescribeExhibit(line.id(), caption));
        }
    }

    /** Takes the file away from the item; one that is evidence for nothing else goes. Undo brings it back. */
    public void takeAway(EvidenceLine line) {
        ConclusionId from = item;
        Exhibit exhibit = Exhibit.find(live.state(), line.id()).orElse(null);
        if (from != null && exhibit != null) {
            boolean only = exhibit.items().equals(List.of(from)) && exhibit.findings().isEmpty();
            live.submit(
                    only
                            ? new Edit.RemoveExhibit(line.id())
                            : new Edit.LinkExhibit(line.id(), from, null, false));
        }
    }

    /** Saves a plain copy, after saying that it is plain. */
    public void saveCopy(EvidenceLine line) {
        Dialogs.Question question = new Dialogs.Question(
                Text.of("inspect.evidence.copy-ask", line.name()),
                Text.of("inspect.evidence.copy-says"),
                "inspect.evidence.copy-yes",
                "inspect.evidence.copy-keep");
        dialogs.confirm(question, () -> dialogs.chooseTarget("inspect.evidence.copy-title", line.name())
                .ifPresent(target -> saveCopy(line, target)));
    }

    private void saveCopy(EvidenceLine line, Path target) {
        Exhibit exhibit = Exhibit.find(live.state(), line.id()).orElse(null);
        if (exhibit != null) {
            live.sitting().hold(background.run(() -> saving.save(exhibit, target), (saved, failure) -> {
                if (failure == null) {
                    dialogs.done(Text.of("inspect.evidence.copied", target.getFileName()));
                } else {
                    dialogs.problem(failure);
                }
            }));
        }
    }

    private void changed(Set<EntityKey> things) {
        if (things.stream().anyMatch(thing -> KINDS.contains(thing.kind()))) {
            read();
        }
    }

    /** Reads the state anew, and, away from here, which files are on this laptop. */
    private void read() {
        byItem.clear();
        for (Exhibit exhibit : Exhibit.all(live.state())) {
            exhibit.items().forEach(
                    of -> byItem.computeIfAbsent(of, first -> new ArrayList<>()).add(exhibit));
        }
        refresh();
        if (!byItem.isEmpty()) {
            live.sitting().hold(background.run(live.sitting()::exhibitsHere, (ids, failure) -> {
                if (ids != null && !ids.equals(here)) {
                    here = ids;
                    refresh();
                }
            }));
        }
    }

    private void refresh() {
        ConclusionId of = item;
        if (of == null) {
            return;
        }
        List<EvidenceLine> next = new ArrayList<>();
        for (Exhibit exhibit : byItem.getOrDefault(of, List.of())) {
            next.add(new EvidenceLine(
                    exhibit.id(),
                    exhibit.name(),
                    exhibit.added().mediaType(),
                    exhibit.size(),
                    exhibit.caption(),
                    exhibit.added().at(),
                    here.contains(exhibit.id())));
        }
        waiting.stream()
                .filter(each -> each.item().equals(of))
                .forEach(each -> next.add(EvidenceLine.storing(String.valueOf(each.file().getFileName()))));
        lines.set(List.copyOf(next));
    }
}
