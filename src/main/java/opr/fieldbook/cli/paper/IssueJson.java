package opr.fieldbook.cli.paper;

import opr.fieldbook.cli.call.Json;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.issue.Issue;
import org.jspecify.annotations.Nullable;

/** An issue as JSON. */
final class IssueJson {

    private IssueJson() {}

    /** Null where nothing is issued. */
    static @Nullable Object of(@Nullable Issue issue) {
        return issue == null
                ? null
                : Json.object(
                        "number", issue.number(),
                        "words", issue.words(),
                        "at", issue.issued().at(),
                        "by", issue.issued().by(),
                        "way", Codec.key(issue.issued().way()),
                        "edition", issue.issued().edition(),
                        "data", issue.issued().data(),
                        "changes", issue.issued().made().size(),
                        "papers",
                                issue.issued().papers().stream()
                                        .map(paper -> Json.object("kind", paper.kind(), "sha256", paper.sha256()))
                                        .toList());
    }
}
