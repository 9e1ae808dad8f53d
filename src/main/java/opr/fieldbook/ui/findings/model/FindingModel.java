package opr.fieldbook.ui.findings.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField.Questions;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FindingLink;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Verification;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.settle.SettleModel;
import org.jspecify.annotations.Nullable;

/** One finding in its drawer: what it shows and what a person can do to it. It moves on to the next one by itself. */
public final class FindingModel {

    private final LiveInspection live;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<@Nullable FindingView> view = new ReadOnlyObjectWrapper<>(this, "view");
    private final Citing citing;
    private final Linking linking;
    private String id;
    private Runnable unsubscribe = () -> {};
    private Runnable close = () -> {};
    private Runnable writeTyped = () -> {};

    /** The finding need not be there yet: it is shown as soon as it has been raised. */
    public FindingModel(LiveInspection live, Dialogs dialogs, String id) {
        this.live = live;
        this.dialogs = dialogs;
        this.id = id;
        this.citing = new Citing(live, this::id);
        this.linking = new Linking(live, this::id);
        refresh();
    }

    /** The finding as it is now; null before it is raised and after it is deleted. */
    public ReadOnlyObjectProperty<@Nullable FindingView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public String id() {
        return id;
    }

    /** What it cites. */
    public Citing citing() {
        return citing;
    }

    /** The items and findings it is linked with. */
    public Linking linking() {
        return linking;
    }

    /** For the texts being typed. */
    public LiveInspection live() {
        return live;
    }

    /** Begins to listen. */
    public void attach() {
        unsubscribe.run();
        unsubscribe = live.onChange(changed -> refresh());
        refresh();
    }

    public void detach() {
        unsubscribe.run();
        unsubscribe = () -> {};
    }

    /** What closes the drawer. */
    public void onClose(Runnable action) {
        close = action;
    }

    public void close() {
        close.run();
    }

    /** What writes the texts being typed in the drawer. */
    public void onWriteTyped(Runnable action) {
        writeTyped = action;
    }

    /** Writes the texts being typed, before something is done that closes the drawer. */
    public void writeTyped() {
        writeTyped.run();
    }

    /** Shows another finding in the same place. */
    public void show(String other) {
        id = other;
        refresh();
    }

    /** Whether there was a next one to go to. */
    public boolean next() {
        return move(1);
    }

    public boolean previous() {
        return move(-1);
    }

    /** The next one, or the list after the last. */
    public void saveAndNext() {
        if (!next()) {
            close();
        }
    }

    private boolean move(int by) {
        List<String> ids =
                Finding.all(live.state()).stream().map(Finding::id).toList();
        int to = ids.indexOf(id) + by;
        if (ids.indexOf(id) < 0 || to < 0 || to >= ids.size()) {
            return false;
        }
        show(ids.get(to));
        return true;
    }

    /** An answer to one of the plain questions. The class follows where the answers decide. */
    public void answer(Questions questions) {
        Classing.of(live.inspection(), id, questions).ifPresent(step -> {
            FindingClass wanted = step.wanted();
            if (wanted != null && step.asksReason()) {
                askReason(wanted, reason -> submit(step.because(reason)));
            } else {
                submit(step.edit());
            }
        });
    }

    /** Takes the answers that lead to the class this item usually has. */
    public void takeOffer() {
        FindingView now = view.get();
        if (now != null && now.result().offer() != null) {
            answer(Classing.answersFor(now.result().offer()));
        }
    }

    /** Another class than the answers lead to; asks why. */
    public void changeClass(FindingClass wanted) {
        FindingView now = view.get();
        if (now != null && wanted != now.finding().findingClass()) {
            askReason(
                    wanted,
                    reason -> submit(Classing.byHand(live.inspection(), now.finding(), now.questions(), wanted, reason)));
        }
    }

    private void askReason(FindingClass wanted, Consumer<String> then) {
        String word = Text.of("word.class." + Codec.key(wanted)).toLowerCase(Locale.ROOT);
        dialogs.reason(
                new Dialogs.Question(
                        Text.of("finding.change.title", name(), word),
                        SettleModel.asking(
                                Text.of("finding.change.sentence"), live.state(), FindingField.CLASSED.key(id)),
                        "finding.change.yes",
                        "finding.keep-as-it-is"),
                then);
    }

    public void chooseCategory(String code) {
        Classing.category(live.inspection(), id, code).ifPresent(this::submit);
    }

    public void chooseParty(Party party) {
        Classing.party(live.inspection(), id, party).ifPresent(this::submit);
    }

    /** Writes one text; an empty one takes it away. */
    public void write(Field<String> field, String text) {
        writeTo(id, field, text);
    }

    /** Writes a text of the finding it was typed for, even after another one is shown; of one that is gone it is refused in words. */
    public void writeTo(String finding, Field<String> field, String text) {
        submit(new Edit.WriteFinding(finding, field, text));
    }

    /** Of the finding it was entered for, even after another one is shown. */
    public void correct(String finding, FindingField.@Nullable Corrected corrected) {
        Finding.find(live.state(), finding)
                .filter(found -> !Objects.equals(corrected, found.get(FindingField.CORRECTED))
                        || FindingField.CORRECTED.inConflict(found.entity()))
                .ifPresent(found -> submit(new Edit.CorrectFinding(finding, corrected)));
    }

    public void verify(Verification verification) {
        submit(new Edit.VerifyFinding(id, verification));
    }

    /** Raises the second of two findings on the same facts, for the other party, and shows it. */
    public void raiseLinked() {
        finding().ifPresent(finding -> {
            String other = Ids.next();
            Pairing.edits(live.inspection(), finding, other).forEach(this::submit);
            show(other);
        });
    }

    /** Deletes a draft, or withdraws a finding that has a number; both ask first. */
    public void remove() {
        writeTyped();
        finding().ifPresent(finding -> {
            if (finding.numbered()) {
                dialogs.reason(
                        new Dialogs.Question(
                                Text.of("finding.withdraw.title", finding.name()),
                                SettleModel.asking(
                                        Text.of("finding.withdraw.sentence"),
                                        live.state(),
                                        FindingField.WITHDRAWN.key(id)),
                                "finding.withdraw.yes",
                                "finding.keep"),
                        reason -> submit(new Edit.WithdrawFinding(id, reason)));
            } else {
                dialogs.confirm(
                        new Dialogs.Question(
                                Text.of("finding.delete.title", finding.name()),
                                Text.of("finding.delete.sentence"),
                                "finding.delete.yes",
                                "finding.keep"),
                        () -> {
                            submit(new Edit.DeleteFinding(id));
                            close();
                        });
            }
        });
    }

    public void bringBack() {
        submit(new Edit.WithdrawFinding(id, null));
    }

    /** What it is one with, or perhaps; null before it is raised. */
    public @Nullable Sameness sameness() {
        return finding().map(found -> Sameness.of(live.inspection(), found)).orElse(null);
    }

    /** Combines another finding into this one. */
    public void combine(String other) {
        submit(new Edit.CombineFindings(id, other));
    }

    public void separate(String one, String other) {
        submit(new Edit.SeparateFindings(one, other));
    }

    /** It and another one are not the same. */
    public void apart(String other) {
        submit(new Edit.MarkApart(id, other, true));
    }

    /** What belongs to the finding: itself, its links, notes about it. */
    public Predicate<EntityKey> its() {
        String about = new EntityKey(Kind.FINDING, id).toString();
        return thing -> thing.toString().equals(about)
                || (thing.kind().startsWith(Kind.FINDING + "-") && FindingLink.joins(thing.id(), id))
                || (thing.kind().equals(Kind.ENTRY) && about.equals(EntryField.ABOUT.read(live.state(), thing.id())));
    }

    private Optional<Finding> finding() {
        return Finding.find(live.state(), id);
    }

    /** Its number or working key. */
    public String name() {
        return finding().map(Finding::name).orElse("");
    }

    private void submit(Edit edit) {
        live.submit(edit);
    }

    /** Of a finding that is gone nothing is left to do here. One just raised is not there yet and is waited for. */
    private void refresh() {
        FindingView before = view.get();
        FindingView now = FindingReading.of(live.inspection(), id).orElse(null);
        view.set(now);
        if (now == null && before != null && before.finding().id().equals(id)) {
            close();
        }
    }
}
