package opr.fieldbook.log;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table of entities by kind and id. Each thread has its own: the writer's is kept by the {@link Fold}, the screen's is fed
 * by deltas. The entities themselves are immutable and shared.
 */
public final class Entities implements State {

    private final Map<String, TreeMap<String, Entity>> kinds = new HashMap<>();

    public static Entities copyOf(State state) {
        Entities copy = new Entities();
        for (String kind : state.kinds()) {
            state.all(kind).forEach(copy::put);
        }
        return copy;
    }

    public void put(Entity entity) {
        kinds.computeIfAbsent(entity.key().kind(), kind -> new TreeMap<>())
                .put(entity.key().id(), entity);
    }

    /** These are all there are. */
    public void replaceAll(List<Entity> all) {
        kinds.clear();
        putAll(all);
    }

    public void putAll(List<Entity> entities) {
        entities.forEach(this::put);
    }

    @Override
    public @Nullable Entity find(String kind, String id) {
        TreeMap<String, Entity> entities = kinds.get(kind);
        return entities == null ? null : entities.get(id);
    }

    @Override
    public Collection<Entity> all(String kind) {
        TreeMap<String, Entity> entities = kinds.get(kind);
        return entities == null ? List.of() : Collections.unmodifiableCollection(entities.values());
    }

    @Override
    public Set<String> kinds() {
        return new TreeSet<>(kinds.keySet());
    }
}
