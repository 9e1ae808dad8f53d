package opr.fieldbook.work.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.ForwardingFileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.Crew.Laptop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExhibitsTravelTest {

    private static final int PHOTO = 1_300_000;

    @TempDir
    Path folder;

    private Crew crew;
    private Laptop lead;
    private Laptop b;

    @BeforeEach
    void twoLaptops() {
        crew = new Crew(folder, 2);
        lead = crew.lead();
        b = crew.laptop(1);
    }

    @AfterEach
    void close() {
        crew.close();
    }

    private String photo(int seed) throws IOException {
        byte[] bytes = new byte[PHOTO];
        new Random(seed).nextBytes(bytes);
        Path file = Files.write(folder.resolve("photo-" + seed + ".jpg"), bytes);
        return b.sitting().exhibits().add(file).id();
    }

    @Test
    void anExhibitArrivesWholeAndIsNotSentAgainOnceConfirmed() throws IOException {
        String id = photo(1);
        b.answer("J-T-02", Result.MET);
        Path file = crew.send(b);
        assertThat(lead.preview(file).files()).extracting(Merged.Part::exhibits).containsExactly(1);
        assertThat(lead.sitting().exhibits().has(id)).isFalse();
        assertThat(lead.merge(file).files()).extracting(Merged.Part::exhibits).containsExactly(1);
        try (InputStream there = lead.sitting().exhibits().open(id);
                InputStream here = b.sitting().exhibits().open(id)) {
            assertThat(there.readAllBytes()).isEqualTo(here.readAllBytes());
        }
        assertThat(Files.size(crew.send(b))).isGreaterThan(PHOTO);
        b.merge(crew.send(lead));
        assertThat(Files.size(crew.send(b))).isLessThan(PHOTO);
        Path all = folder.resolve("all.fieldbook");
        new HandOver(b.session(), TimeSource.CLOCK, FileStore.real()).sendAll(b.sitting(), all);
        assertThat(Files.size(all)).isGreaterThan(PHOTO);
    }

    /** As after a library was rebuilt from its inspections alone: the stick still has the photo. */
    @Test
    void anExhibitThatIsLostComesBackWithTheFileThatBroughtIt() throws IOException {
        String id = photo(1);
        b.answer("J-T-02", Result.MET);
        Path file = crew.send(b);
        lead.merge(file);
        String hash = lead.hash();
        assertThat(lead.merge(file).files()).extracting(Merged.Part::exhibits).containsExactly(0);
        Files.delete(lead.sitting().exhibits().folder().resolve(id));
        assertThat(lead.preview(file).files()).extracting(Merged.Part::exhibits).containsExactly(1);
        Merged again = lead.merge(file);
        assertThat(again.added()).isZero();
        assertThat(again.files()).extracting(Merged.Part::exhibits).containsExactly(1);
        assertThat(lead.sitting().exhibits().has(id)).isTrue();
        assertThat(lead.hash()).isEqualTo(hash);
    }

    @Test
    void manyExhibitsGoInVolumesAndEachMergesAlone() throws IOException {
        List<String> ids = List.of(photo(1), photo(2), photo(3));
        b.answer("J-T-02", Result.MET);
        HandOver.Sent sent = new HandOver(b.session(), TimeSource.CLOCK, FileStore.real(), 2 * PHOTO)
                .send(b.sitting(), folder.resolve("big.fieldbook"));
        assertThat(sent.files())
                .containsExactly(folder.resolve("big.fieldbook"), folder.resolve("big.2.fieldbook"));
        assertThat(lead.preview(sent.files().toArray(Path[]::new)).files())
                .allSatisfy(part -> assertThat(part.warnings()).noneMatch(words -> words.contains("Exhibits")));
        assertThat(lead.preview(sent.files().get(1)).files().getFirst().warnings())
                .anyMatch(words -> words.startsWith("Exhibits of Inspector 1-laptop not here: 2."));
        Merged second = lead.merge(sent.files().get(1));
        assertThat(second.files().getFirst().warnings())
                .anyMatch(words -> words.contains("handed over 2 files, this is number 2"));
        assertThat(second.added()).isPositive();
        assertThat(second.files()).extracting(Merged.Part::exhibits).containsExactly(1);
        Merged first = lead.merge(sent.files().getFirst());
        assertThat(first.added()).isZero();
        assertThat(first.files()).extracting(Merged.Part::exhibits).containsExactly(2);
        assertThat(first.files().getFirst().warnings())
                .noneMatch(words -> words.contains("Exhibits"))
                .noneMatch(words -> words.contains("older"));
        assertThat(lead.sitting().exhibits().ids()).containsExactlyInAnyOrderElementsOf(ids);
        try (Incoming volume = Incoming.open(sent.files().get(1), lead.sitting().opened().key())) {
            assertThat(volume.manifest().volumes()).isEqualTo(2);
            assertThat(volume.manifest().exhibits()).hasSize(3);
        }
    }

    @Test
    void aFileOfSomebodyElseIsNotWrittenOver() throws IOException {
        b.answer("J-T-02", Result.MET);
        Path file = crew.send(b);
        byte[] bytes = Files.readAllBytes(file);
        HandOver leads = new HandOver(lead.session(), TimeSource.CLOCK, FileStore.real());
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> leads.send(lead.sitting(), file))
                .withMessageContaining(file.toString())
                .withMessageContaining("only copy");
        assertThat(file).hasBinaryContent(bytes);
        Path strange = Files.writeString(folder.resolve("notes.fieldbook"), "no such file");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> leads.send(lead.sitting(), strange));
        assertThat(strange).hasContent("no such file");
        new HandOver(b.session(), TimeSource.CLOCK, FileStore.real()).send(b.sitting(), file);
        assertThat(lead.merge(file).added()).as("its own earlier file is replaced").isPositive();
    }

    @Test
    void volumesOfAnEarlierLargerHandOverDoNotStayBehind() throws IOException {
        photo(1);
        photo(2);
        b.answer("J-T-02", Result.MET);
        Path target = folder.resolve("big.fieldbook");
        HandOver small = new HandOver(b.session(), TimeSource.CLOCK, FileStore.real(), PHOTO);
        Path second = small.send(b.sitting(), target).files().getLast();
        assertThat(second).exists().isEqualTo(folder.resolve("big.2.fieldbook"));
        assertThat(new HandOver(b.session(), TimeSource.CLOCK, FileStore.real()).send(b.sitting(), target).files())
                .containsExactly(target);
        assertThat(second).doesNotExist();
    }

    @Test
    void roomIsLookedForBeforeTheFirstVolumeIsWritten() throws IOException {
        photo(1);
        photo(2);
        FileStore narrow = new ForwardingFileStore() {
            @Override
            public long room(Path folder) {
                return 2 * PHOTO;
            }
        };
        Path target = folder.resolve("big.fieldbook");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new HandOver(b.session(), TimeSource.CLOCK, narrow, PHOTO).send(b.sitting(), target))
                .withMessageContaining("MB are free there");
        assertThat(target).doesNotExist();
    }

    @Test
    void whenTheSecondVolumeFailsTheFirstIsNotLeft() throws IOException {
        photo(1);
        photo(2);
        FileStore failing = new ForwardingFileStore() {
            @Override
            public void replace(Path from, Path to) throws IOException {
                if (to.toString().contains(".2.")) {
                    throw new IOException("the stick was pulled");
                }
                super.replace(from, to);
            }
        };
        Path target = folder.resolve("big.fieldbook");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new HandOver(b.session(), TimeSource.CLOCK, failing, PHOTO).send(b.sitting(), target));
        assertThat(target).doesNotExist();
        assertThat(Volumes.file(target, 2)).doesNotExist();
    }

    @Test
    void aFlippedBitInAnExhibitIsNoticedAndNothingIsMerged() throws IOException {
        photo(1);
        b.answer("J-T-02", Result.MET);
        Path file = crew.send(b);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - PHOTO / 2] ^= 4;
        Files.write(file, bytes);
        String before = lead.hash();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> lead.merge(file))
                .withMessageContaining(file.toString());
        assertThat(lead.hash()).isEqualTo(before);
    }
}
