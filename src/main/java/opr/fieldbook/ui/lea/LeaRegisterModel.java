package opr.fieldbook.ui.lea;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Session;
import org.jspecify.annotations.Nullable;

/** The register of LEAs: the list, and the form of the one chosen. */
public final class LeaRegisterModel {

    private final Session session;
    private final Background background;
    private final LeaFormModel form;
    private final ObservableList<Lea> shown = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObjectProperty<@Nullable Lea> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper(this, "done", "");
    private List<Lea> all = List.of();
    private Runnable changed = () -> {};

    public LeaRegisterModel(Session session, Background background) {
        this.session = session;
        this.background = background;
        this.form = new LeaFormModel(session.register(), background, session.protocols(), this::saved);
        search.addListener(change -> show());
        chosen.addListener((source, before, now) -> {
            if (now != null) {
                done.set("");
                form.edit(now);
            }
        });
        form.edit(null);
    }

    /** Runs after the register was changed. */
    public void onChanged(Runnable action) {
        changed = action;
    }

    /** Reads the register in the background and chooses one, or shows an empty form. */
    public void load(@Nullable String leaId) {
        background.run(() -> session.register().list(), (leas, failure) -> {
            all = leas == null ? List.of() : leas;
            show();
            chosen.set(all.stream().filter(lea -> lea.id().equals(leaId)).findFirst().orElse(null));
        });
    }

    /** The LEAs that match the search. */
    public ObservableList<Lea> shown() {
        return shown;
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** The LEA in the form; null for a new one. */
    public ObjectProperty<@Nullable Lea> chosenProperty() {
        return chosen;
    }

    /** That an LEA was saved; empty otherwise. */
    public ReadOnlyStringProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** An empty form. */
    public void addNew() {
        chosen.set(null);
        done.set("");
        form.edit(null);
    }

    LeaFormModel form() {
        return form;
    }

    private void saved(Lea lea) {
        done.set(Text.of("home.register.saved", lea.name()));
        background.run(() -> session.register().list(), (leas, failure) -> {
            if (leas != null) {
                all = leas;
                String kept = done.get();
                show();
                chosen.set(leas.stream().filter(each -> each.id().equals(lea.id())).findFirst().orElse(null));
                done.set(kept);
            }
        });
        changed.run();
    }

    private void show() {
        shown.setAll(matching(all, search.get()));
    }

    /** LEAs whose name, state, county or field office contains what was typed. */
    static List<Lea> matching(List<Lea> leas, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return leas.stream()
                .filter(lea -> String.join(" ", lea.name(), lea.state(), lea.county(), lea.fieldOffice())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }
}
