package opr.fieldbook.domain.issue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.log.Frontier;
import opr.fieldbook.log.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * The one field of an issue. The entity id is its number, counted from 1: so two leads who issue apart from each other write
 * the same field, and that they did is a conflict like any other.
 */
public final class IssueField {

    /**
     * One issue, as it was recorded.
     *
     * @param at      when; the date printed in its papers
     * @param by      the name of who issued it
     * @param edition key of the edition of the first papers; null where this program wrote none
     * @param marking the unit's marking in them; may be empty
     * @param data    SHA-256 over everything the inspection held then, 64 hex digits
     * @param made    which changes it was made from
     * @param papers  what was written; empty for a report issued elsewhere
     */
    public record Issued(
            OffsetDateTime at,
            String by,
            Way way,
            @Nullable String edition,
            String marking,
            String data,
            Made made,
            List<Paper> papers) {
        public Issued {
            papers = List.copyOf(papers);
        }
    }

    /** How it was issued. */
    public enum Way {
        /** With papers of this program. */
        PAPERS,
        /** On papers made elsewhere; somebody chose the stage. */
        ELSEWHERE
    }

    /**
     * A paper.
     *
     * @param kind   for example {@code report}
     * @param sha256 of the file without its password, 64 hex digits
     */
    public record Paper(String kind, String sha256) {}

    /** Which changes a state is made of; the ids are 64 hex digits. See {@link Frontier}. */
    public record Made(List<String> ends, List<String> gaps, long size) {

        public Made {
            ends = List.copyOf(ends);
            gaps = List.copyOf(gaps);
        }

        public static Made of(Frontier frontier) {
            return new Made(
                    frontier.ends().stream().map(RevisionId::hex).toList(),
                    frontier.gaps().stream().map(RevisionId::hex).toList(),
                    frontier.size());
        }

        /** Empty where these are no ids. */
        public Optional<Frontier> frontier() {
            try {
                return Optional.of(new Frontier(
                        ends.stream().map(RevisionId::new).toList(),
                        gaps.stream().map(RevisionId::new).toList(),
                        (int) size));
            } catch (IllegalArgumentException ofNoIds) {
                return Optional.empty();
            }
        }
    }

    public static final Field<Issued> ISSUED = Field.open(Kind.ISSUE, "issued", Codec.group(Issued.class));

    private IssueField() {}
}
