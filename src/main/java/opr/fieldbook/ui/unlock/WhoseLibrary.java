package opr.fieldbook.ui.unlock;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.work.backup.WaysIn;

/**
 * Whose library is put together anew. It is asked only where neither a copy of the database nor the members of the inspections
 * say so; initials are those of the member of that name.
 */
final class WhoseLibrary {

    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper(this, "asked", false);
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(this, "role", Role.INSPECTOR);

    /** Whether a person is asked. */
    ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<Role> roleProperty() {
        return role;
    }

    void ask() {
        asked.set(true);
    }

    /** Another library, or none, is put together: what was said does not hold for it. */
    void forget() {
        asked.set(false);
        name.set("");
        role.set(Role.INSPECTOR);
    }

    /** What is put together, for whom was said, if it was. */
    WaysIn.Rebuild rebuild() {
        return new WaysIn.Rebuild(asked.get() ? name.get() : "", role.get());
    }
}
