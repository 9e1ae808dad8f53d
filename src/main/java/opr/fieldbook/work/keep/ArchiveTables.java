package opr.fieldbook.work.keep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Note;
import opr.fieldbook.domain.record.PersonField;
import opr.fieldbook.domain.record.Strike;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.State;
import opr.fieldbook.work.Dump;
import org.jspecify.annotations.Nullable;

/** The tables of an archive: answers, findings, notes, roster and history, each as a CSV file. Pure. */
final class ArchiveTables {

    private static final List<Field<String>> TEXTS = List.of(
            FindingField.TITLE,
            FindingField.CONDITION,
            FindingField.CRITERIA,
            FindingField.CAUSE,
            FindingField.EFFECT,
            FindingField.EVIDENCE);

    private ArchiveTables() {}

    /** Each table by the name of its file. */
    static Map<String, byte[]> of(Fold fold) {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("answers.csv", answers(Inspection.of(fold)));
        tables.put("findings.csv", findings(fold));
        tables.put("notes.csv", notes(fold));
        tables.put("roster.csv", roster(fold));
        tables.put("history.csv", history(fold));
        return tables;
    }

    private static byte[] answers(Inspection inspection) {
        Csv csv = new Csv("item", "model", "facility", "text", "answer", "reason", "conflict", "author", "at");
        for (Asked asked : inspection.asked()) {
            Entity entity = inspection.state().find(Kind.CONCLUSION, asked.id().toString());
            Answer answer = asked.answer(inspection.state());
            Head head = entity == null ? null : last(entity, ConclusionField.ANSWER);
            csv.row(Arrays.asList(
                    asked.item().id(),
                    asked.model(),
                    inspection.facilityName(asked.facility()),
                    asked.item().text(),
                    answer == null ? null : Codec.key(answer.result()),
                    answer == null ? null : answer.reason(),
                    entity != null && entity.inConflict() ? "yes" : null,
                    head == null ? null : head.stamp().author(),
                    head == null ? null : head.stamp().at()));
        }
        return csv.bytes();
    }

    private static @Nullable Head last(Entity entity, Field<?> field) {
        return entity.register(field.name()).heads().stream()
                .max(Comparator.comparingLong(head -> head.stamp().logical()))
                .orElse(null);
    }

    private static byte[] findings(State state) {
        List<String> head = new ArrayList<>(List.of("finding", "id", "class", "category", "party"));
        TEXTS.forEach(field -> head.add(field.name()));
        head.addAll(List.of("citations", "items", "withdrawn", "corrected"));
        Csv csv = new Csv(head.toArray(String[]::new));
        for (Finding finding : Finding.all(state)) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(finding.name());
            row.add(finding.id());
            row.add(finding.findingClass() == null ? null : Codec.key(finding.findingClass()));
            row.add(finding.category());
            row.add(finding.party() == null ? null : Codec.key(finding.party()));
            TEXTS.forEach(field -> row.add(finding.get(field)));
            row.add(String.join("; ", finding.allCitations()));
            row.add(finding.items().stream().map(Object::toString).collect(Collectors.joining("; ")));
            row.add(finding.withdrawn() ? "yes" : null);
            row.add(finding.get(FindingField.CORRECTED) == null ? null : "yes");
            csv.row(row);
        }
        return csv.bytes();
    }

    private static byte[] notes(State state) {
        Csv csv = new Csv("at", "author", "about", "text");
        Note.all(state).forEach(note -> csv.row(Arrays.asList(note.at(), note.author(), note.about(), note.text())));
        return csv.bytes();
    }

    /** Codes and titles; names stay sealed. */
    private static byte[] roster(State state) {
        Csv csv = new Csv("code", "title");
        state.all(Kind.PERSON).stream()
                .filter(Entity::present)
                .forEach(person -> csv.row(Arrays.asList(person.key().id(), PersonField.TITLE.read(person))));
        return csv.bytes();
    }

    private static byte[] history(Fold fold) {
        Csv csv = new Csv("at", "author", "device", "edit", "kind", "id", "field", "value", "change", "struck");
        fold.revisions().stream()
                .sorted(Comparator.comparingLong((Revision revision) -> revision.stamp().logical())
                        .thenComparing(Revision::id))
                .forEach(revision -> {
                    for (int i = 0; i < revision.changes().size(); i++) {
                        FieldChange change = revision.changes().get(i);
                        csv.row(Arrays.asList(
                                revision.stamp().at(),
                                revision.stamp().author(),
                                revision.device(),
                                revision.edit(),
                                change.key().entity().kind(),
                                change.key().entity().id(),
                                change.key().field(),
                                change.struck() ? null : Dump.json(change.value()),
                                revision.changeId(i),
                                change.struck() ? struck(fold, revision.changeId(i)) : null));
                    }
                });
        return csv.bytes();
    }

    private static String struck(Fold fold, ChangeId change) {
        return Strike.find(fold, change)
                .map(strike -> Text.of("record.struck", strike.by(), strike.at(), strike.reason()))
                .orElse(Text.of("record.struck-copy"));
    }
}
