package opr.fieldbook.ui.lea;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Session;
import org.jspecify.annotations.Nullable;

/** Choosing an LEA of the register by a part of its name; one that is missing is added, one that is wrong changed, right here. */
final class LeaPickerModel {

    private final Session session;
    private final Background background;
    private final LeaFormModel form;
    private final Consumer<@Nullable Lea> onChoice;
    private final ObservableList<Lea> matching = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ReadOnlyObjectWrapper<@Nullable Lea> lea = new ReadOnlyObjectWrapper<>(this, "lea");
    private final BooleanProperty adding = new SimpleBooleanProperty(this, "adding", false);
    private List<Lea> all = List.of();
    private Runnable afterwards = () -> {};

    /** @param onChoice hears of each choice; null when it is taken back */
    LeaPickerModel(Session session, Background background, Consumer<@Nullable Lea> onChoice) {
        this.session = session;
        this.background = background;
        this.onChoice = onChoice;
        this.form = new LeaFormModel(session.register(), background, session.protocols(), this::added);
        search.addListener(change -> showMatching());
    }

    /** Reads the register in the background; chooses an LEA if one is given. */
    void load(@Nullable String leaId) {
        background.run(() -> session.register().list(), (leas, failure) -> {
            all = leas == null ? List.of() : leas;
            showMatching();
            all.stream().filter(each -> each.id().equals(leaId)).findFirst().ifPresent(this::choose);
            adding.set(all.isEmpty());
            form.edit(null);
        });
    }

    StringProperty searchProperty() {
        return search;
    }

    /** The LEAs that match what was typed. */
    ObservableList<Lea> matching() {
        return matching;
    }

    /** The LEA chosen; null until then. */
    ReadOnlyObjectProperty<@Nullable Lea> leaProperty() {
        return lea.getReadOnlyProperty();
    }

    /** An LEA is being added or changed right here. */
    BooleanProperty addingProperty() {
        return adding;
    }

    LeaFormModel form() {
        return form;
    }

    void choose(Lea chosen) {
        lea.set(chosen);
        adding.set(false);
        onChoice.accept(chosen);
    }

    /** Goes back to choosing. */
    void chooseAnother() {
        lea.set(null);
        onChoice.accept(null);
        search.set("");
    }

    /** Adds an LEA, beginning with what was typed. */
    void add() {
        form.edit(null);
        afterwards = () -> {};
        form.nameProperty().set(search.get().strip());
        adding.set(true);
    }

    /** Changes the LEA chosen. */
    void edit() {
        form.edit(lea.get());
        afterwards = () -> {};
        adding.set(true);
    }

    /** What is done as soon as the LEA being written is in the register and chosen. */
    void afterwards(Runnable action) {
        afterwards = action;
    }

    private void added(Lea saved) {
        background.run(() -> session.register().list(), (leas, failure) -> {
            all = leas == null ? all : leas;
            showMatching();
        });
        choose(saved);
        afterwards.run();
    }

    private void showMatching() {
        matching.setAll(LeaRegisterModel.matching(all, search.get()));
    }
}
