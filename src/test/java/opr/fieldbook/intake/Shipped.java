package opr.fieldbook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.domain.protocol.Protocol;

/** The protocols the program brings along and the words in them. */
final class Shipped {

    private final List<Protocol> protocols = new BuiltInProtocols().all();

    List<Protocol> protocols() {
        return protocols;
    }

    Protocol jem() {
        return protocols.getFirst();
    }

    Protocol wso() {
        return protocols.getLast();
    }

    List<Item> items() {
        return protocols.stream().flatMap(each -> each.items().stream()).toList();
    }

    Item item(String id) {
        return items().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** What the item says to the inspector: row, check, steps, caution and the words to say aloud. */
    static List<String> guidance(Item item) {
        List<String> all = new ArrayList<>(List.of(item.text(), item.guidance().check()));
        all.addAll(item.guidance().how());
        Stream.of(item.guidance().caution()).filter(Objects::nonNull).forEach(all::add);
        Item.Script script = item.script();
        if (script != null) {
            all.add(script.question());
            all.addAll(script.followUps());
            Stream.of(script.spanish()).filter(Objects::nonNull).forEach(all::add);
        }
        return all;
    }

    /** Every text of an item. */
    static List<String> words(Item item) {
        List<String> all = new ArrayList<>(guidance(item));
        all.addAll(item.guidance().evidence());
        all.add(item.guidance().source());
        return all;
    }
}
