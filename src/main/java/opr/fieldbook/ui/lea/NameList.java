package opr.fieldbook.ui.lea;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Names that can be written, added and taken away, as the facilities of an LEA. */
final class NameList {

    private final ObservableList<StringProperty> entries = FXCollections.observableArrayList();

    ObservableList<StringProperty> entries() {
        return entries;
    }

    void set(List<String> names) {
        entries.setAll(names.stream()
                .map(name -> (StringProperty) new SimpleStringProperty(name))
                .toList());
    }

    void add() {
        entries.add(new SimpleStringProperty(""));
    }

    void remove(StringProperty entry) {
        entries.removeIf(each -> each.equals(entry));
    }

    /** What is written, without blanks, each once. */
    List<String> names() {
        return stream().distinct().toList();
    }

    /** Whether a name stands twice. */
    boolean hasTwice() {
        return stream().count() > names().size();
    }

    private Stream<String> stream() {
        return entries.stream().map(entry -> entry.get().strip()).filter(name -> !name.isEmpty());
    }
}
