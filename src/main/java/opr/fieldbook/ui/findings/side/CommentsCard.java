package opr.fieldbook.ui.findings.side;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.findings.model.Comments;
import opr.fieldbook.ui.live.TypedText;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.GrowingArea;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.mark.AuthorDisc;

/** What the team says about the finding, and a box to say something. It is for the team: nothing of it is printed. */
public final class CommentsCard extends VBox {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, HH:mm", Locale.US);

    private final Comments comments;
    private final VBox rows = new VBox(8);
    private final GrowingArea area = new GrowingArea(2, 8);
    private final TypedText typed;
    private List<Comments.Line> shown = List.of();

    public CommentsCard(Comments comments) {
        super(6);
        this.comments = comments;
        setId("finding.comments");
        area.setId("finding.comment.new");
        area.setAccessibleText(Text.of("finding.comment.new"));
        area.setPromptText(Text.of("finding.comment.prompt"));
        typed = new TypedText(area, comments.draft(), comments.live(), this::write);
        Label title = Words.of(Text.of("finding.comments"), Style.FIELD_LABEL);
        title.setLabelFor(area);
        getChildren()
                .addAll(title, rows, area, Words.wrapped(Text.of("finding.comment.hint"), Style.META, Style.SECONDARY));
        show();
    }

    /** Shows the comments as they are now. */
    public void show() {
        List<Comments.Line> now = comments.lines();
        if (!now.equals(shown)) {
            shown = now;
            rows.getChildren().setAll(now.stream().map(this::row).toList());
        }
    }

    private HBox row(Comments.Line line) {
        String when = MOMENT.format(line.at());
        VBox says = new VBox(
                2,
                Words.wrapped(Text.of("finding.comment.by", line.author(), when), Style.META, Style.SECONDARY),
                Words.wrapped(line.text(), Style.BODY));
        says.setMinWidth(0);
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox row = new HBox(9, new AuthorDisc(line.letter(), line.author()), says);
        row.setAlignment(Pos.TOP_LEFT);
        row.setId("comment-" + line.id());
        if (line.own()) {
            row.getChildren()
                    .add(new IconButton(
                                    "mdi2d-delete-outline", "finding.comment.remove", () -> comments.remove(line.id()))
                            .inside());
        }
        return row;
    }

    /** Puts back what was being typed. */
    public void restore(Map<String, String> drafts) {
        String draft = drafts.get(comments.draft());
        if (draft != null && !draft.isBlank()) {
            typed.restore(draft);
        }
    }

    /** Writes what is being typed and stays; false if the keyboard is elsewhere. */
    public boolean addTyped() {
        if (!area.isFocused()) {
            return false;
        }
        typed.commit();
        return true;
    }

    /** Writes what is being typed. */
    public void commit() {
        typed.commit();
    }

    private void write(String text) {
        if (text.isBlank()) {
            return;
        }
        comments.add(text).whenComplete((saved, failure) -> {
            String now = area.getText();
            typed.clear();
            if (failure != null) {
                typed.restore(now);
            } else if (now.startsWith(text) && now.length() > text.length()) {
                typed.restore(now.substring(text.length()).stripLeading());
                area.end();
            }
        });
    }
}
