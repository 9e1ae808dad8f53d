package opr.fieldbook.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.ui.record.RecordCard;
import opr.fieldbook.ui.record.RecordModel;
import opr.fieldbook.ui.record.RosterCard;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.shell.Shortcuts;
import opr.fieldbook.ui.team.TeamCard;
import opr.fieldbook.ui.team.TeamModel;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.widgets.frame.PageScroll;

/** The Overview tab: facts and clauses at the left, stage, progress and open points at the right. */
public final class OverviewScreen implements Screen {

    private static final double SIDE = 400;
    private static final double ONE_COLUMN = 900;

    private final OverviewModel model;
    private final Desktop desktop;
    private final TeamModel people;
    private final TeamCard team;
    private final FactsCard facts;
    private final ClausesCard clauses;
    private final StageCard stage;
    private final ProgressCard progress;
    private final OpenCard open;
    private final RosterCard roster;
    private final RecordCard record;
    private final JotsCard jots;
    private final VBox left = new VBox(12);
    private final VBox right = new VBox(12);
    private final VBox page = new VBox(12);
    private final PageScroll scroll = new PageScroll(page);
    private final List<Shortcuts.Bound> bound = new ArrayList<>();
    private final LiveKeys keys;

    public OverviewScreen(OverviewModel model, RecordModel kept, TeamModel people, Desktop desktop) {
        this.model = model;
        this.desktop = desktop;
        this.people = people;
        team = new TeamCard(people, desktop);
        facts = new FactsCard(model);
        clauses = new ClausesCard(model);
        stage = new StageCard(model);
        progress = new ProgressCard(model);
        open = new OpenCard(model);
        roster = new RosterCard(kept);
        record = new RecordCard(kept);
        jots = new JotsCard(model.jots());
        keys = new LiveKeys(model);
        left.getChildren().addAll(facts.node(), team.node(), roster.node(), clauses.node());
        right.getChildren()
                .addAll(
                        stage.node(),
                        progress.progress(),
                        progress.findings(),
                        jots.node(),
                        open.node(),
                        record.node());
        page.setPadding(new Insets(16));
        Style.CANVAS.on(page);
        Style.CANVAS.on(scroll);
        model.changesProperty().addListener(change -> show());
        scroll.widthProperty().addListener(change -> arrange());
        desktop.theme().scaleProperty().addListener(change -> arrange());
        arrange();
    }

    @Override
    public Region node() {
        return scroll;
    }

    @Override
    public void attach() {
        model.attach();
        people.attach();
        keys.bind(desktop.shortcuts(), scroll, bound);
    }

    @Override
    public void detach() {
        bound.forEach(Shortcuts.Bound::release);
        bound.clear();
        model.detach();
        people.detach();
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(Shortcut.SEARCH, Shortcut.UNDO, Shortcut.REDO, Shortcut.LOCK, Shortcut.ALL_KEYS);
    }

    private void show() {
        facts.show();
        clauses.show();
        stage.show();
        progress.show();
        open.show();
        roster.show();
        record.show();
        jots.show();
    }

    private void arrange() {
        TextScale scale = desktop.theme().scaleProperty().get();
        boolean one = scale.panesBecomeDrawers() || (scroll.getWidth() > 0 && scroll.getWidth() < ONE_COLUMN);
        if (one) {
            page.getChildren().setAll(right, left);
        } else {
            right.setMinWidth(SIDE);
            right.setPrefWidth(SIDE);
            HBox.setHgrow(left, Priority.ALWAYS);
            left.setMinWidth(0);
            page.getChildren().setAll(new HBox(12, left, right));
        }
        right.setMaxWidth(one ? Double.MAX_VALUE : SIDE);
        right.setMinWidth(one ? 0 : SIDE);
    }
}
