package opr.fieldbook.cli.exhibit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.domain.exhibit.Exhibit;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.log.State;
import org.jspecify.annotations.Nullable;

/** An exhibit as JSON and as one line of text. */
final class ExhibitJson {

    private ExhibitJson() {}

    static Map<String, @Nullable Object> of(Exhibit exhibit, boolean here, State state) {
        return Json.object(
                "id", exhibit.id(),
                "name", exhibit.name(),
                "size", exhibit.size(),
                "sha256", exhibit.sha256(),
                "media_type", exhibit.added().mediaType(),
                "caption", exhibit.caption().isEmpty() ? null : exhibit.caption(),
                "items", items(exhibit),
                "findings", findings(exhibit, state),
                "added_at", exhibit.added().at(),
                "added_by", exhibit.added().by(),
                "here", here);
    }

    static String text(Exhibit exhibit, boolean here, State state) {
        List<String> about = Stream.concat(
                        items(exhibit).stream(), findings(exhibit, state).stream())
                .toList();
        return Text.of(
                here ? "cli.exhibit.line" : "cli.exhibit.line-elsewhere",
                exhibit.id().substring(0, 8),
                exhibit.name(),
                exhibit.size(),
                about.isEmpty() ? "-" : String.join(", ", about),
                exhibit.caption());
    }

    private static List<String> items(Exhibit exhibit) {
        return exhibit.items().stream().map(ConclusionId::item).distinct().toList();
    }

    private static List<String> findings(Exhibit exhibit, State state) {
        return exhibit.findings().stream()
                .flatMap(id -> Finding.find(state, id).stream())
                .map(Finding::name)
                .toList();
    }
}
