package opr.fieldbook.ui.settle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.WriteForm;
import opr.fieldbook.domain.conflict.WriteForm.Blank;
import opr.fieldbook.domain.conflict.WriteForm.Option;
import opr.fieldbook.domain.field.Part;
import opr.fieldbook.ui.lea.DateField;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.input.Segmented;
import org.jspecify.annotations.Nullable;

/** The blanks of a new value, each with its label: days, choices, numbers and short texts. */
public final class FormFields extends FlowPane {

    /** Up to so many short choices stand side by side; more are chosen from a list. */
    private static final int BESIDE = 4;

    private static final int LETTERS = 24;
    private static final double WIDE = 260;

    private final Map<String, String> filled;
    private final Consumer<Map<String, String>> changed;
    /** The fields hold their days weakly: without this a day could be changed unheard. */
    private final List<ObjectProperty<@Nullable LocalDate>> days = new ArrayList<>();

    private final List<Runnable> refresh = new ArrayList<>();
    private @Nullable Node first;

    /**
     * @param begin   what is filled in at first
     * @param changed hears of everything filled in
     */
    public FormFields(WriteForm form, Map<String, String> begin, Consumer<Map<String, String>> changed) {
        super(14, 10);
        this.filled = new TreeMap<>(begin);
        this.changed = changed;
        form.blanks().forEach(blank -> getChildren().add(field(blank)));
    }

    private LabeledField field(Blank blank) {
        Region field = control(blank);
        field.setId("settle.blank." + blank.name());
        if (first == null) {
            first = field;
        }
        LabeledField labeled = LabeledField.named(blank.label(), field);
        return blank.needed() ? labeled : labeled.hint(Text.of("settle.blank.optional"));
    }

    private Region control(Blank blank) {
        if (!blank.options().isEmpty()) {
            return blank.options().size() <= BESIDE && blank.needed() ? beside(blank) : list(blank);
        }
        return blank.sort() == Part.Sort.DAY ? day(blank) : text(blank);
    }

    private Segmented beside(Blank blank) {
        Segmented bar = new Segmented(
                blank.label(),
                blank.options().stream()
                        .map(option -> opr.fieldbook.ui.widgets.input.Option.bare(option.key(), option.words()))
                        .toList());
        bar.valueProperty().set(filled.get(blank.name()));
        bar.onChoose(key -> put(blank, key));
        return bar;
    }

    private ComboBox<Option> list(Blank blank) {
        ComboBox<Option> list = new ComboBox<>();
        list.setPromptText(Text.of("settle.blank.choose"));
        list.setPrefWidth(WIDE);
        list.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Option option) {
                return option == null ? "" : option.words();
            }

            @Override
            public @Nullable Option fromString(String words) {
                return null;
            }
        });
        boolean[] showing = {false};
        Runnable show = () -> {
            showing[0] = true;
            List<Option> possible = new ArrayList<>();
            if (!blank.needed()) {
                possible.add(new Option("", "–", ""));
            }
            blank.options().stream().filter(option -> option.fits(filled)).forEach(possible::add);
            if (!list.getItems().equals(possible)) {
                list.getItems().setAll(possible);
            }
            list.setValue(possible.stream()
                    .filter(option -> option.key().equals(filled.get(blank.name())))
                    .findFirst()
                    .orElse(null));
            showing[0] = false;
        };
        show.run();
        refresh.add(show);
        list.setOnAction(event -> {
            Option chosen = list.getValue();
            if (!showing[0] && chosen != null) {
                put(blank, chosen.key());
            }
        });
        return list;
    }

    private DateField day(Blank blank) {
        ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(this, blank.name(), read(filled.get(blank.name())));
        day.addListener((source, before, now) -> put(blank, now == null ? "" : now.toString()));
        days.add(day);
        return new DateField(day);
    }

    private static @Nullable LocalDate read(@Nullable String day) {
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private TextField text(Blank blank) {
        TextField text = new TextField(filled.getOrDefault(blank.name(), ""));
        text.setPrefColumnCount(LETTERS);
        text.textProperty().addListener((source, before, now) -> put(blank, now));
        return text;
    }

    private void put(Blank blank, @Nullable String words) {
        filled.put(blank.name(), words == null ? "" : words);
        refresh.forEach(Runnable::run);
        changed.accept(Map.copyOf(filled));
    }

    /** The first blank gets the keyboard. */
    public void focusFirst() {
        if (first != null) {
            first.requestFocus();
        }
    }
}
