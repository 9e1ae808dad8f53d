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

/** An entry as it is read: who wrote what, when, about what. */
public record Note(String id, String about, String text, OffsetDateTime at, String author) {

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
                .map(Note::of)
                .sorted(BY_TIME)
                .toList();
    }

    /** After a clone an author's note may have several texts: all of them, one below the other. */
    private static String text(Entity entity) {
        return entity.register(EntryField.TEXT.name()).values().stream()
                .flatMap(value -> Stream.ofNullable(EntryField.TEXT.codec().read(value)))
                .collect(Collectors.joining("\n\n"));
    }

    private static Note of(Entity entity) {
        return new Note(
                entity.key().id(),
                EntryField.ABOUT.read(entity, EntryField.JOTS),
                text(entity),
                EntryField.AT.read(entity, OffsetDateTime.MIN),
                EntryField.AUTHOR.read(entity, ""));
    }
}
