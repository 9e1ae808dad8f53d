package opr.fieldbook.work.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.merge.Crew.Laptop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A state too large for memory finds its revisions in files again, and says the same as one that holds them. */
class LargeMergeTest {

    private static final long VERY_MANY = 1_000_000;

    @TempDir
    Path folder;

    private Crew crew;
    private Laptop lead;

    @BeforeEach
    void threeLaptops() {
        crew = new Crew(folder, 3);
        lead = crew.lead();
        lead.answer("J-T-02", Result.NOT_MET);
        crew.laptop(1).answer("J-T-02", Result.MET);
        crew.laptop(1).note("J-T-02", "From B");
        crew.laptop(2).answer("J-T-03", Result.MET);
    }

    @AfterEach
    void close() {
        crew.close();
    }

    private Fold fork(List<Incoming> looked) {
        Sitting sitting = lead.sitting();
        return Await.of(sitting.desk()
                .read(fold -> sitting.fork(
                        fold, VERY_MANY, looked.stream().map(Incoming::file).toList())));
    }

    @Test
    void whatIsOnlyLookedAtIsFoundInTheFilesOnceEach() {
        Path one = crew.send(crew.laptop(1));
        Path two = crew.send(crew.laptop(2));
        String before = lead.hash();
        String looked;
        try (Incoming first = Incoming.open(one, lead.sitting().opened().key());
                Incoming second = Incoming.open(two, lead.sitting().opened().key())) {
            Fold state = fork(List.of(first, second));
            // One of the two files is looked at and not taken in.
            first.rows(row -> state.apply(first.open(row)));
            looked = Dump.hash(state, false);
            List<Revision> all = new ArrayList<>();
            state.each(all::add);
            Set<RevisionId> ids = new HashSet<>();
            all.forEach(revision -> ids.add(revision.id()));
            assertThat(all).hasSize(state.size());
            assertThat(ids).hasSize(state.size());
            assertThat(state.revisions()).containsExactlyInAnyOrderElementsOf(all);
            assertThat(ids).allSatisfy(id -> assertThat(state.revision(id)).isNotNull());
            second.rows(row -> {
                if (!state.knows(row.id())) {
                    assertThat(state.revision(row.id())).isNull();
                }
            });
            Fold further = state.fork();
            second.rows(row -> further.apply(second.open(row)));
            assertThat(further.size()).isGreaterThan(state.size());
        }
        assertThat(lead.hash()).isEqualTo(before);
        lead.merge(one);
        assertThat(lead.hash()).isEqualTo(looked);
        assertThat(Dump.hash(fork(List.of()), false)).isEqualTo(looked);
    }
}
