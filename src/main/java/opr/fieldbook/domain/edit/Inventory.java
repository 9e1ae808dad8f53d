package opr.fieldbook.domain.edit;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opr.fieldbook.domain.exhibit.ExhibitField;
import opr.fieldbook.domain.exhibit.ExhibitLink;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.finding.CombineField;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FindingLink;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.DeviceField;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.FacilityField;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.issue.IssueField;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.lea.LeaField;
import opr.fieldbook.domain.protocol.ProtocolField;
import opr.fieldbook.domain.record.IdentityKeyField;
import opr.fieldbook.domain.record.PersonField;
import opr.fieldbook.domain.record.StrikeField;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.domain.team.AssignmentField;
import opr.fieldbook.domain.team.InvitationField;

/** Every field there is, in one list: for tests that hold each field to its rules, and for reading fields by name. */
public final class Inventory {

    private static final List<Class<?>> HOLDERS = List.of(
            InspectionField.class,
            IssueField.class,
            LeaField.class,
            ClauseField.class,
            FacilityField.class,
            MemberField.class,
            DeviceField.class,
            InvitationField.class,
            AssignmentField.class,
            ProtocolField.class,
            ConclusionField.class,
            ObservationField.class,
            EntryField.class,
            FindingField.class,
            FindingLink.class,
            ExhibitField.class,
            ExhibitLink.class,
            CombineField.class,
            PersonField.class,
            StrikeField.class,
            IdentityKeyField.class);

    private static final List<Field<?>> ALL = read();

    private static final Map<FieldKey, Field<?>> BY_NAME = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(field -> field.key(""), field -> field));

    private Inventory() {}

    public static List<Field<?>> all() {
        return ALL;
    }

    private static List<Field<?>> read() {
        List<Field<?>> fields = new ArrayList<>();
        for (Class<?> holder : HOLDERS) {
            Arrays.stream(holder.getDeclaredFields())
                    .filter(member -> Modifier.isStatic(member.getModifiers()))
                    .filter(member -> member.getType() == Field.class)
                    .forEach(member -> fields.add(constant(member)));
        }
        return List.copyOf(fields);
    }

    public static Optional<Field<?>> find(String kind, String name) {
        return Optional.ofNullable(BY_NAME.get(FieldKey.of(kind, "", name)));
    }

    private static Field<?> constant(java.lang.reflect.Field member) {
        try {
            return (Field<?>) member.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Field constants are public", e);
        }
    }
}
