package opr.fieldbook.work.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Value;
import opr.fieldbook.store.LibraryCheck;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.merge.Crew;
import opr.fieldbook.work.record.RawBytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of strikes on real files of three laptops, with a name that must be gone from them all. */
abstract class OnStrikes {

    static final String NAME = "Zanzibar Canary";
    static final FieldKey TITLE = FieldKey.of("finding", "f-1", "title");

    @TempDir
    Path folder;

    Crew crew;
    final List<String> renewed = new ArrayList<>();
    final EraseValue erase =
            new EraseValue(new Surroundings(opened -> {
                renewed.add(opened.id());
                return List.of();
            }, id -> List.of(), sitting -> false));

    @BeforeEach
    final void make() {
        crew = new Crew(folder, 3);
        crew.lead()
                .submit(new Edit.RaiseFinding("f-1", null, null, Edit.FindingTexts.titled("Plain title"), null));
    }

    @AfterEach
    final void close() {
        crew.close();
    }

    Path library(Crew.Laptop laptop) {
        return laptop.session().library().folder();
    }

    /** The text is in no revision, raw file, draft, summary or dump, and the file is sound. */
    void assertGone(Crew.Laptop laptop) {
        assertThat(RawBytes.holding(library(laptop), NAME)).isEmpty();
        assertThat(known(laptop)).isFalse();
        List<Revision> stored = Await.of(laptop.sitting().onFile(opened -> {
            List<Revision> all = new ArrayList<>(opened.file().revisions());
            all.addAll(opened.file().aside());
            return all;
        }));
        assertThat(stored).noneMatch(revision -> text(revision.encode()).contains(NAME));
        String dump = Await.of(laptop.sitting().desk().read(fold -> text(Dump.of(fold, false))));
        assertThat(dump).doesNotContain(NAME);
        Await.of(laptop.sitting().summarize());
        assertThat(laptop.session().inspections().toString()).doesNotContain(NAME);
        assertThat(new LibraryCheck(laptop.session().library()).verify(laptop.sitting().id()).flaws()).isEmpty();
    }

    static boolean known(Crew.Laptop laptop) {
        boolean known = Await.of(laptop.sitting().desk().read(fold -> holds(fold, NAME)));
        return known;
    }

    static boolean holds(Fold fold, String word) {
        return fold.revisions().stream().anyMatch(revision -> text(revision.encode()).contains(word));
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The middle of the sealed bytes of every revision that holds the name, as they stand on the disk now. */
    List<byte[]> sealedBytesOf(Crew.Laptop laptop) {
        return Await.of(laptop.sitting().onFile(opened -> {
            List<byte[]> found = new ArrayList<>();
            opened.file().checkpoint();
            opened.file().rows(row -> {
                if (text(opened.file().open(row).encode()).contains(NAME)) {
                    found.add(Arrays.copyOfRange(row.sealed(), 40, 72));
                }
            });
            return found;
        }));
    }

    static ChangeId last(Crew.Laptop laptop) {
        return Await.of(laptop.sitting().desk().read(fold -> {
            var register = Finding.find(fold, "f-1").orElseThrow().entity().register("title");
            FieldChange change = fold.change(register.headIds().getFirst());
            assertThat(change).isNotNull();
            return register.headIds().getFirst();
        }));
    }

    static Value title(Crew.Laptop laptop) {
        return Await.of(laptop.sitting().desk().read(fold -> fold.value("finding", "f-1", "title")));
    }
}
