package opr.fieldbook.ui.lea;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.ui.dialogs.FailureText;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.LeaRegister;
import org.jspecify.annotations.Nullable;

/** An LEA being written: a new one, or one of the register. */
final class LeaFormModel {

    private final LeaRegister register;
    private final Background background;
    private final List<Protocol> protocols;
    private final Consumer<Lea> saved;

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty state = new SimpleStringProperty("");
    private final StringProperty county = new SimpleStringProperty("");
    private final StringProperty fieldOffice = new SimpleStringProperty("");
    private final Map<String, BooleanProperty> models = new TreeMap<>();
    private final ObjectProperty<@Nullable LocalDate> signed = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> amended = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> expires = new SimpleObjectProperty<>();
    private final NameList facilities = new NameList();
    private final ObservableMap<String, String> problems = FXCollections.observableHashMap();
    private @Nullable Lea edited;

    /** The key of a problem that belongs to no field. */
    static final String WHOLE = "home.lea.form";

    LeaFormModel(LeaRegister register, Background background, List<Protocol> protocols, Consumer<Lea> saved) {
        this.register = register;
        this.background = background;
        this.protocols = List.copyOf(protocols);
        this.saved = saved;
        protocols.forEach(protocol -> models.put(protocol.model(), new SimpleBooleanProperty(false)));
    }

    /** Shows an LEA, or an empty form for null. */
    void edit(@Nullable Lea lea) {
        edited = lea;
        problems.clear();
        name.set(lea == null ? "" : lea.name());
        state.set(lea == null ? "" : lea.state());
        county.set(lea == null ? "" : lea.county());
        fieldOffice.set(lea == null ? "" : lea.fieldOffice());
        models.forEach((model, chosen) -> chosen.set(lea != null && lea.models().contains(model)));
        signed.set(lea == null ? null : lea.agreement().signed());
        amended.set(lea == null ? null : lea.agreement().amended());
        expires.set(lea == null ? null : lea.agreement().expires());
        facilities.set(lea == null ? List.of("") : lea.facilities());
    }

    boolean isNew() {
        return edited == null;
    }

    List<Protocol> protocols() {
        return protocols;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty stateProperty() {
        return state;
    }

    StringProperty countyProperty() {
        return county;
    }

    StringProperty fieldOfficeProperty() {
        return fieldOffice;
    }

    /** Whether a model of the protocols is chosen. */
    BooleanProperty modelProperty(String model) {
        return models.computeIfAbsent(model, unknown -> new SimpleBooleanProperty(false));
    }

    ObjectProperty<@Nullable LocalDate> signedProperty() {
        return signed;
    }

    ObjectProperty<@Nullable LocalDate> amendedProperty() {
        return amended;
    }

    ObjectProperty<@Nullable LocalDate> expiresProperty() {
        return expires;
    }

    NameList facilities() {
        return facilities;
    }

    /** What is wrong, by the key of the field. */
    ObservableMap<String, String> problems() {
        return problems;
    }

    /** Writes it to the register in the background, if nothing is wrong. */
    void save() {
        check();
        if (!problems.isEmpty()) {
            return;
        }
        Lea draft = draft();
        boolean isNew = edited == null;
        background.run(
                () -> {
                    if (isNew) {
                        return register.add(draft);
                    }
                    register.put(draft);
                    return draft;
                },
                (lea, failure) -> {
                    if (lea != null) {
                        edited = lea;
                        saved.accept(lea);
                    } else {
                        problems.put(WHOLE, FailureText.of(failure));
                    }
                });
    }

    private void check() {
        problems.clear();
        if (name.get().isBlank()) {
            problems.put("home.lea.name", Text.of("home.lea.name.missing"));
        }
        if (!state.get().strip().matches("[A-Za-z]{2}")) {
            problems.put("home.lea.state", Text.of("home.lea.state.wrong"));
        }
        LocalDate from = signed.get();
        LocalDate to = expires.get();
        if (from != null && to != null && to.isBefore(from)) {
            problems.put("home.lea.expires", Text.of("home.lea.expires.wrong"));
        }
        if (facilities.hasTwice()) {
            problems.put("home.lea.facilities", Text.of("home.facilities.twice"));
        }
    }

    private Lea draft() {
        Lea before = edited;
        List<String> chosen = new ArrayList<>();
        if (before != null) {
            before.models().stream().filter(model -> !models.containsKey(model)).forEach(chosen::add);
        }
        models.forEach((model, on) -> {
            if (on.get()) {
                chosen.add(model);
            }
        });
        return new Lea(
                before == null ? "" : before.id(),
                name.get().strip(),
                state.get().strip().toUpperCase(Locale.ROOT),
                county.get().strip(),
                fieldOffice.get().strip(),
                chosen,
                new Lea.Agreement(signed.get(), amended.get(), expires.get()),
                facilities.names());
    }
}
