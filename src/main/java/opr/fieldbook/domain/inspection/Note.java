package opr.fieldbook.domain.inspection;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.State;

/**
 * An entry as it is read: who wrote what, when, about what. One about an item is a note, one about a finding a comment, one
 * about nothing yet a jot. A comment on a finding that somebody deleted is a jot again, so that nobody's words are lost.
 */
public record Note(String id, String about, String text, OffsetDateTime at, String author) {

    private static final String FINDING = Kind.FINDING + ":";

    private static final Comparator<Note> BY_TIME = Comparator.comparing(
                    (Note note) -> note.at().toInstant())
            .thenComparing(Note::id);

    /** The notes about one thing, in the order they were written. */
    public static List<Note> about(State state, EntityKey thing) {
        return all(state).stream()
                .filter(note -> note.about().equals(thing.toString()))
                .toList();
    }

    /** All notes and jots that are there, in the order they were written. */
    public static List<Note> all(State state) {
        return state.all(Kind.ENTRY).stream()
                .filter(Entity::present)
                .map(entity -> of(entity, state))
                .sorted(BY_TIME)
                .toList();
    }

    private static String about(String about, State state) {
        if (!about.startsWith(FINDING)) {
            return about;
        }
        Entity finding = state.find(Kind.FINDING, about.substring(FINDING.length()));
        return finding == null || !finding.present() ? EntryField.JOTS : about;
    }

    /** After a clone an author's note may have several texts: all of them, one below the other. */
    private static String text(Entity entity) {
        return entity.register(EntryField.TEXT.name()).values().stream()
                .flatMap(value -> Stream.ofNullable(EntryField.TEXT.codec().read(value)))
                .collect(Collectors.joining("\n\n"));
    }

    private static Note of(Entity entity, State state) {
        return new Note(
                entity.key().id(),
                about(EntryField.ABOUT.read(entity, EntryField.JOTS), state),
                text(entity),
                EntryField.AT.read(entity, OffsetDateTime.MIN),
                EntryField.AUTHOR.read(entity, ""));
    }
}
