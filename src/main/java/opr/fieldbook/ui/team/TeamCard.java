package opr.fieldbook.ui.team;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.team.Invitation;
import opr.fieldbook.domain.team.InvitationField;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.ConfirmDialog;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.AuthorDisc;
import opr.fieldbook.ui.widgets.mark.Tag;
import opr.fieldbook.work.team.TeamView;
import opr.fieldbook.work.trust.Standing;

/** The card Team of the Overview: who is on it, whose sections are whose, what they have, and the files that go to them. */
public final class TeamCard {

    private final TeamModel model;
    private final Desktop desktop;
    private final VBox lines = new VBox(10);
    private final Label writing = Words.wrapped("", Style.META, Style.SECONDARY);
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final VBox card;

    public TeamCard(TeamModel model, Desktop desktop) {
        this.model = model;
        this.desktop = desktop;
        FlowPane buttons = new FlowPane(
                8,
                8,
                ActionButton.secondary("team.package", this::pack),
                ActionButton.secondary("team.send", model::handOver),
                ActionButton.secondary("team.receipt", model::receipt));
        ActionButton cancel = ActionButton.secondary("team.cancel", model::cancel).small();
        cancel.visibleProperty().bind(model.stoppableProperty());
        cancel.managedProperty().bind(model.stoppableProperty());
        bar.progressProperty().bind(model.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Text.of("team.card"));
        VBox progress = new VBox(4, writing, bar, cancel);
        progress.managedProperty().bind(model.busyProperty().isNotEmpty());
        progress.visibleProperty().bind(progress.managedProperty());
        writing.textProperty().bind(model.busyProperty());
        card = Style.CARD.on(new VBox(
                10, Words.whole(Text.of("team.card"), Style.CARD_TITLE), lines, buttons, progress));
        card.setId("team.card");
        model.viewProperty().addListener((source, before, now) -> {
            if (now != null) {
                show(now);
            }
        });
    }

    public VBox node() {
        return card;
    }

    private void show(TeamView view) {
        lines.getChildren().clear();
        view.lines().forEach(line -> lines.getChildren().add(line(line)));
        view.waiting().forEach(invitation -> lines.getChildren().add(line(invitation)));
    }

    private HBox line(TeamView.Line line) {
        MemberField.Who who = line.member().who();
        VBox says = new VBox(2, name(who.name(), Text.of("word.role." + Codec.key(who.role()))));
        addUnless(says, sections(line.sections()));
        addUnless(says, TeamWords.has(line));
        if (model.isHere(line)) {
            addUnless(says, Text.of("team.words", String.join(" ", line.words())));
        }
        if (!line.packageOf().isEmpty() && !model.isHere(line)) {
            addUnless(says, Text.of("team.package-for", line.packageOf(), String.join(" ", line.words())));
        }
        if (line.aside() > 0) {
            addUnless(says, Text.of("team.aside", line.aside()));
        }
        HBox row = row(new AuthorDisc(who.letter(), who.name()), says, "team-" + who.letter());
        switch (line.standing()) {
            case NEW -> {
                ActionButton confirm = ActionButton.secondary("team.confirm", () -> model.confirm(line)).small();
                row.getChildren().addAll(new Tag(Family.AMBER, "mdi2l-laptop", word(line)), confirm);
            }
            case LOST -> row.getChildren().add(new Tag(Family.RED, "mdi2l-laptop-off", word(line)));
            case SELF -> row.getChildren().add(Tag.plain(Text.of(model.isHere(line) ? "word.standing.self" : "team.former")));
            case CONFIRMED, INTRODUCED -> row.getChildren().add(Tag.plain(word(line)));
        }
        if (line.standing() != Standing.SELF && model.leads()) {
            row.getChildren().add(new LaptopMenu(line, model, desktop));
        }
        return row;
    }

    private static String word(TeamView.Line line) {
        return Text.of("word.standing." + Codec.key(line.standing()));
    }

    private static HBox line(Invitation invitation) {
        InvitationField.Invited who = invitation.who();
        VBox says = new VBox(
                2,
                name(who.name(), Text.of("word.role." + Codec.key(who.role()))),
                Words.wrapped(Text.of("team.invited"), Style.META, Style.SECONDARY));
        return row(new AuthorDisc(who.letter(), who.name()), says, "team-" + who.letter());
    }

    private static HBox row(AuthorDisc disc, VBox says, String id) {
        says.setMinWidth(0);
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox row = new HBox(10, disc, says);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setId(id);
        return row;
    }

    private static Label name(String name, String role) {
        return Words.wrapped(Text.of("team.member", name, role), Style.MEDIUM);
    }

    private static String sections(List<String> titles) {
        return titles.isEmpty() ? "" : Text.of("team.sections", String.join(", ", titles));
    }

    private static void addUnless(VBox says, String words) {
        if (!words.isEmpty()) {
            says.getChildren().add(Words.wrapped(words, Style.META, Style.SECONDARY));
        }
    }

    private void pack() {
        PackageForm form = new PackageForm(model.sections());
        desktop.layers()
                .ask(new ConfirmDialog(Text.of("team.package.title"), Text.of("team.package.sentence"), "team.package.keep")
                        .with(form)
                        .yes("team.package.yes", () -> form.give(model))
                        .needs(form.name(), "team.package.needs-name"));
        form.focus();
    }
}
