package opr.fieldbook.ui.merge.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.conflict.WriteForm;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.Settlement;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.Value;
import opr.fieldbook.ui.merge.model.ConflictView.Writes;
import opr.fieldbook.ui.settle.Side;
import org.jspecify.annotations.Nullable;

/**
 * What a person is about to say about one conflict. What was begun is kept for each conflict, so going to another and back
 * loses nothing.
 */
public final class Settling {

    /** What is chosen: one of the sides, all of them, or something new. */
    public sealed interface Chosen {

        record Keep(int side) implements Chosen {}

        record Both() implements Chosen {}

        record New() implements Chosen {}
    }

    private record Begun(
            @Nullable Chosen chosen, String text, @Nullable Result result, Map<String, String> filled) {}

    private final ReadOnlyObjectWrapper<@Nullable ConflictView> conflict = new ReadOnlyObjectWrapper<>(this, "conflict");
    private final ObjectProperty<@Nullable Chosen> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<@Nullable Result> result = new SimpleObjectProperty<>(this, "result");
    private final ObjectProperty<Map<String, String>> filled = new SimpleObjectProperty<>(this, "filled", Map.of());
    private final ReadOnlyObjectWrapper<@Nullable String> whyNot = new ReadOnlyObjectWrapper<>(this, "whyNot");
    private final Map<String, Begun> begun = new HashMap<>();
    private Runnable onWrite = () -> {};

    Settling() {
        chosen.addListener(change -> check());
        text.addListener(change -> check());
        result.addListener(change -> check());
        filled.addListener(change -> check());
        check();
    }

    public ReadOnlyObjectProperty<@Nullable ConflictView> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Chosen> chosenProperty() {
        return chosen;
    }

    /** The text being written, or the reason of a new answer. */
    public StringProperty textProperty() {
        return text;
    }

    /** The new answer. */
    public ObjectProperty<@Nullable Result> resultProperty() {
        return result;
    }

    /** What is filled in of a new value that is neither a text nor an answer, by the names of its blanks. */
    public ObjectProperty<Map<String, String>> filledProperty() {
        return filled;
    }

    /** Why it cannot be settled now; null when it can. */
    public ReadOnlyObjectProperty<@Nullable String> whyNotProperty() {
        return whyNot.getReadOnlyProperty();
    }

    /** Shows a conflict, or the same one as it is now; what was begun on the one before is kept. */
    void show(@Nullable ConflictView next) {
        ConflictView before = conflict.get();
        boolean same = before != null && next != null && before.id().equals(next.id());
        if (!same) {
            keep(before);
            Begun again = next == null ? null : begun.get(next.id());
            chosen.set(null);
            text.set(again == null ? "" : again.text());
            result.set(again == null ? null : again.result());
            filled.set(again == null ? Map.of() : again.filled());
            conflict.set(next);
            chosen.set(again == null ? null : again.chosen());
        } else {
            conflict.set(next);
            if (!Objects.equals(sides(before), sides(next))) {
                chosen.set(chosen.get() instanceof Chosen.New ? chosen.get() : null);
            }
        }
        check();
    }

    private static List<?> sides(ConflictView view) {
        return view.sides().stream().map(Side::change).toList();
    }

    private void keep(@Nullable ConflictView before) {
        boolean something =
                chosen.get() != null || !text.get().isEmpty() || !filled.get().isEmpty();
        if (before != null && before.isOpen() && something) {
            begun.put(before.id(), new Begun(chosen.get(), text.get(), result.get(), filled.get()));
        }
    }

    /** A text that was being written when the inspection was last closed. */
    void restore(String id, String written) {
        begun.putIfAbsent(id, new Begun(new Chosen.New(), written, null, Map.of()));
        ConflictView now = conflict.get();
        if (now != null && now.id().equals(id) && chosen.get() == null) {
            text.set(written);
            chosen.set(new Chosen.New());
        }
    }

    /** Nothing more is to be said about it. */
    void forget(String id) {
        begun.remove(id);
        ConflictView now = conflict.get();
        if (now != null && now.id().equals(id)) {
            chosen.set(null);
            text.set("");
            result.set(null);
            filled.set(Map.of());
        }
    }

    /**
     * Called whenever a person asks to write something new, also where that is chosen already: then the caret goes there. Not when
     * a conflict is only shown that has a draft.
     */
    public void onWrite(Runnable asked) {
        onWrite = asked;
    }

    /** Chooses, as far as the field permits it. */
    public void choose(Chosen wanted) {
        ConflictView now = conflict.get();
        if (now == null || !now.isOpen()) {
            return;
        }
        boolean possible = switch (wanted) {
            case Chosen.Keep(int side) -> side < now.sides().size();
            case Chosen.Both() -> now.joins();
            case Chosen.New() -> now.writes() != Writes.ELSEWHERE;
        };
        if (!possible) {
            return;
        }
        if (wanted instanceof Chosen.New && !(chosen.get() instanceof Chosen.New) && text.get().isEmpty()) {
            begin(now);
        }
        chosen.set(wanted);
        if (wanted instanceof Chosen.New) {
            onWrite.run();
        }
    }

    /** What is new begins with what was chosen last. */
    private void begin(ConflictView now) {
        WriteForm form = now.form();
        if (form != null && filled.get().isEmpty()) {
            int side = chosen.get() instanceof Chosen.Keep(int kept) ? kept : 0;
            filled.set(form.filled(now.sides().get(side).value()));
        }
        if (now.writes() == Writes.TEXT) {
            text.set(chosen.get() == null ? now.sides().getFirst().words() : words(now, chosen.get()));
        }
    }

    /** What would stand, in words; empty while nothing is chosen. */
    public String words() {
        ConflictView now = conflict.get();
        return now == null || chosen.get() == null ? "" : words(now, chosen.get());
    }

    private String words(ConflictView now, Chosen what) {
        return switch (what) {
            case Chosen.Keep(int side) -> now.sides().get(side).words();
            case Chosen.Both() -> now.sides().stream()
                    .sorted(Comparator.comparing(Side::change))
                    .map(Side::words)
                    .collect(Collectors.joining(Objects.requireNonNullElse(now.between(), " ")));
            case Chosen.New() -> now.form() == null ? text.get() : "";
        };
    }

    private void check() {
        ConflictView now = conflict.get();
        Chosen what = chosen.get();
        String reason = null;
        if (now == null || !now.isOpen()) {
            reason = Text.of("merge.why.settled");
        } else if (what == null) {
            reason = Text.of("merge.why.choose");
        } else if (what instanceof Chosen.New && now.writes() == Writes.ANSWER && result.get() == null) {
            reason = Text.of("merge.why.answer");
        } else if (what instanceof Chosen.New && now.form() != null) {
            reason = now.form()
                    .lacking(filled.get())
                    .map(blank -> Text.of("settle.why.blank", blank.label()))
                    .orElse(null);
        } else if (what instanceof Chosen.New && needsWords(now) && text.get().isBlank()) {
            reason = Text.of("merge.why.text");
        }
        whyNot.set(reason);
    }

    private boolean needsWords(ConflictView now) {
        Result answer = result.get();
        return now.writes() == Writes.TEXT || (answer != null && answer.needsReason());
    }

    /** The edit that says so, on the conflict as it is now; none if it is settled already. */
    Optional<Edit.SettleConflict> edit(Inspection inspection) {
        ConflictView now = conflict.get();
        Chosen what = chosen.get();
        if (now == null || what == null) {
            return Optional.empty();
        }
        return OpenConflict.of(inspection, now.thing()).stream()
                .filter(open -> open.id().equals(now.id()))
                .findFirst()
                .flatMap(open -> settlement(open, now, what).map(open::settle));
    }

    private Optional<Settlement> settlement(OpenConflict open, ConflictView now, Chosen what) {
        return switch (what) {
            case Chosen.Keep(int side) -> {
                int at = open.choices().stream()
                        .map(choice -> choice.change())
                        .toList()
                        .indexOf(now.sides().get(side).change());
                yield at < 0 ? Optional.empty() : Optional.of(new Settlement.Keep(at));
            }
            case Chosen.Both() -> Optional.of(new Settlement.Both());
            case Chosen.New() -> Optional.of(new Settlement.Write(written(now)));
        };
    }

    private Value written(ConflictView now) {
        Result answer = result.get();
        if (now.form() != null) {
            return now.form().value(filled.get());
        }
        if (now.writes() == Writes.ANSWER && answer != null) {
            String reason = answer.needsReason() ? text.get().strip() : null;
            return ConclusionField.ANSWER.codec().write(new Answer(answer, reason, ""));
        }
        return Codec.TEXT.write(text.get().strip());
    }
}
