package opr.fieldbook.domain.field;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record as one group, member by member, so that fields that make sense only together (class, category, party) are
 * one value and one conflict. Members marked nullable may be missing; a missing list reads as empty, a missing flag or count
 * as no or none. Where another member is missing, or is not readable here, the whole record is not readable here.
 */
final class GroupCodec<R extends Record> implements Codec<R> {

    private final Constructor<R> constructor;
    private final List<Member> members;
    private final List<String> names;

    private record Member(String name, Method accessor, MemberCodec codec, boolean nullable) {

        static Member of(RecordComponent component) {
            return new Member(
                    component.getName(),
                    component.getAccessor(),
                    MemberCodec.of(component.getGenericType()),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }
    }

    GroupCodec(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.members = Arrays.stream(components).map(Member::of).toList();
        this.names = this.members.stream()
                .flatMap(member -> Stream.concat(
                        Stream.of(member.name()),
                        member.codec().members().stream().map(inner -> member.name() + "." + inner)))
                .toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has its canonical constructor", e);
        }
    }

    @Override
    public Value write(R group) {
        TreeMap<String, Value> written = new TreeMap<>();
        for (Member member : members) {
            Object content = content(group, member);
            if (content != null) {
                written.put(member.name(), member.codec().write(content));
            }
        }
        return new Value.Group(written);
    }

    @Override
    public @Nullable R read(Value value) {
        if (!(value instanceof Value.Group group)) {
            return null;
        }
        Object[] arguments = new Object[members.size()];
        for (int i = 0; i < arguments.length; i++) {
            Member member = members.get(i);
            arguments[i] = member.codec().read(group.get(member.name()));
            if (arguments[i] == null && !member.nullable()) {
                return null;
            }
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    @Override
    public Value keepUnknown(Value written, Value before) {
        if (!(written instanceof Value.Group group) || !(before instanceof Value.Group old)) {
            return written;
        }
        TreeMap<String, Value> kept = new TreeMap<>(old.members());
        members.forEach(member -> kept.remove(member.name()));
        for (Member member : members) {
            Value now = group.members().get(member.name());
            if (now != null) {
                kept.put(member.name(), member.codec().keepUnknown(now, old.get(member.name())));
            }
        }
        return new Value.Group(kept);
    }

    @Override
    public List<String> members() {
        return names;
    }

    @Override
    public List<Part> parts() {
        return members.stream()
                .map(member -> Part.of(member.name(), member.codec().codec(), !member.nullable()))
                .toList();
    }

    private static @Nullable Object content(Record group, Member member) {
        try {
            return member.accessor().invoke(group);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(member.accessor() + " cannot be read", e);
        }
    }
}
