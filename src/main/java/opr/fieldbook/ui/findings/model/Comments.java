package opr.fieldbook.ui.findings.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import opr.fieldbook.base.Ids;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.work.Saved;

/** The comments on one finding: everybody on the team may add one, and takes away their own. */
public final class Comments {

    private final LiveInspection live;
    private final String finding;

    /**
     * A comment as the drawer shows it.
     *
     * @param letter the author's letter in this inspection; empty if nobody of that name is on the team
     * @param own    written under the name of whoever works here
     */
    public record Line(String id, String author, String letter, OffsetDateTime at, String text, boolean own) {}

    public Comments(LiveInspection live, String finding) {
        this.live = live;
        this.finding = finding;
    }

    /** How the draft of a new one is named. */
    public String draft() {
        return "finding/" + finding + "/comment";
    }

    public LiveInspection live() {
        return live;
    }

    /** In the order they were written; none while the finding is not there. */
    public List<Line> lines() {
        Map<String, String> letters = live.inspection().members().stream()
                .collect(Collectors.toMap(member -> member.who().name(), Comments::letter, (first, second) -> first));
        return Finding.find(live.state(), finding).map(found -> found.comments(live.state())).orElse(List.of()).stream()
                .map(note -> new Line(
                        note.id(),
                        note.author(),
                        letters.getOrDefault(note.author(), ""),
                        note.at(),
                        note.text(),
                        note.author().equals(live.me().name())))
                .toList();
    }

    private static String letter(Member member) {
        return member.who().letter();
    }

    /** Adds one; done when it is on the disk. */
    public CompletableFuture<Saved> add(String text) {
        return live.submit(
                new Edit.AddEntry(Ids.next(), new EntityKey(Kind.FINDING, finding).toString(), text.strip(), false));
    }

    /** Only the author takes one away. */
    public void remove(String comment) {
        live.submit(new Edit.RemoveEntry(comment));
    }
}
