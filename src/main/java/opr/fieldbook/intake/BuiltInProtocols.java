package opr.fieldbook.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.intake.ProtocolYaml.IndexEntry;
import org.jspecify.annotations.Nullable;

/**
 * The protocols the program brings along, those that {@code resources/protocols/index.yaml} names. Each is read when it is
 * first asked for, once per instance; asking for one does not read the others.
 */
public final class BuiltInProtocols {

    private static final String FOLDER = "/opr/fieldbook/protocols/";

    private final ProtocolYaml yaml = new ProtocolYaml(BuiltInProtocols::resource);
    private final Map<String, Protocol> read = new HashMap<>();
    private @Nullable List<IndexEntry> index;

    /** All of them, in the order of the index. */
    public synchronized List<Protocol> all() {
        return index().stream().map(this::read).toList();
    }

    /** The protocol of a model, for example JEM; upper and lower case do not matter. */
    public synchronized Protocol find(String model) {
        return index().stream()
                .filter(entry -> entry.model().equalsIgnoreCase(model))
                .findFirst()
                .map(this::read)
                .orElseThrow(() -> Problem.refused("problem.protocol-unknown-model", model, models()));
    }

    private String models() {
        return index().stream().map(IndexEntry::model).collect(Collectors.joining(", "));
    }

    private Protocol read(IndexEntry entry) {
        return read.computeIfAbsent(entry.model(), model -> {
            Protocol protocol = yaml.read(entry.folder());
            if (!protocol.model().equals(model)) {
                throw new Place(entry.folder() + "/protocol.yaml", model)
                        .refuse("model", "model-other", protocol.model());
            }
            return protocol;
        });
    }

    private List<IndexEntry> index() {
        List<IndexEntry> entries = index;
        if (entries == null) {
            entries = yaml.index("index.yaml");
            index = entries;
        }
        return entries;
    }

    static @Nullable String resource(String path) {
        try (InputStream in = BuiltInProtocols.class.getResourceAsStream(FOLDER + path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
