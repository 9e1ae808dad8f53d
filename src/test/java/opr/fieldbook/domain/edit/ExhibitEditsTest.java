package opr.fieldbook.domain.edit;

import static opr.fieldbook.domain.SampleInspection.item;
import static opr.fieldbook.domain.edit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit.AddExhibit;
import opr.fieldbook.domain.edit.Edit.DescribeExhibit;
import opr.fieldbook.domain.edit.Edit.LinkExhibit;
import opr.fieldbook.domain.edit.Edit.RemoveExhibit;
import opr.fieldbook.domain.exhibit.Exhibit;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.Inverse;
import opr.fieldbook.log.Revision;
import org.junit.jupiter.api.Test;

class ExhibitEditsTest {

    private static final String ID = "ab".repeat(32);

    private final SampleInspection sample = SampleInspection.jem();

    private static AddExhibit add(String name) {
        return new AddExhibit(ID, file(name), null, null, null);
    }

    private static Edit.ExhibitFile file(String name) {
        return new Edit.ExhibitFile(name, "image/jpeg", 3_000_000, "cd".repeat(32));
    }

    private static Exhibit only(SampleInspection sample) {
        List<Exhibit> all = Exhibit.all(sample.fold());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void anExhibitCarriesItsFileItsAuthorAndWhatItIsEvidenceFor() {
        sample.deficiency("d");
        sample.apply(new AddExhibit(ID, file("IMG_1.jpg"), " Poster at the door ", item("J-D-01"), "d"));
        assertThat(only(sample))
                .isEqualTo(new Exhibit(
                        ID,
                        new Exhibit.Added("IMG_1.jpg", "image/jpeg", sample.author().now(), "Inspector A"),
                        3_000_000,
                        "cd".repeat(32),
                        "Poster at the door",
                        List.of(item("J-D-01")),
                        List.of("d")));
        assertThat(Exhibit.find(sample.fold(), ID)).contains(only(sample));
        assertThat(Exhibit.find(sample.fold(), "ef".repeat(32))).isEmpty();
    }

    @Test
    void addingItAgainOnlyAddsWhatIsNew() {
        sample.apply(add("IMG_1.jpg"));
        int before = sample.fold().size();
        Exhibit first = only(sample);
        assertThat(sample.fold().changes(sample.proposals(add("copy.jpg")), () -> "salt")).isEmpty();
        sample.apply(new AddExhibit(ID, file("copy.jpg"), null, item("J-D-01"), null));
        assertThat(sample.fold().size()).isEqualTo(before + 1);
        assertThat(only(sample).added()).isEqualTo(first.added());
        assertThat(only(sample).items()).containsExactly(item("J-D-01"));
    }

    @Test
    void theSameFileOnTwoLaptopsIsOneExhibitWithoutAConflict() {
        SampleInspection other = sample.copyFor("B");
        other.apply(add("copy of it.jpg"));
        sample.apply(add("IMG_1.jpg"));
        sample.apply(new LinkExhibit(ID, item("J-D-01"), null, true));
        sample.absorb(other);
        other.absorb(sample);
        assertThat(Conflict.all(sample.fold())).isEmpty();
        assertThat(only(sample)).isEqualTo(only(other));
        assertThat(only(sample).name()).isEqualTo("IMG_1.jpg");
        assertThat(only(sample).items()).containsExactly(item("J-D-01"));
    }

    @Test
    void twoCaptionsWithoutSightOfEachOtherAreAConflict() {
        sample.apply(add("IMG_1.jpg"));
        SampleInspection other = sample.copyFor("B");
        other.apply(new DescribeExhibit(ID, "Door, east"));
        sample.apply(new DescribeExhibit(ID, "Door, west"));
        sample.absorb(other);
        assertThat(Conflict.all(sample.fold())).extracting(Conflict::id).containsExactly("exhibit:" + ID + "/caption");
        assertThat(only(sample).caption()).isEmpty();
    }

    @Test
    void captionAndLinksChangeAndGoAgain() {
        sample.deficiency("d");
        sample.apply(add("IMG_1.jpg"));
        sample.apply(new DescribeExhibit(ID, "Door"));
        sample.apply(new LinkExhibit(ID, item("J-D-01"), "d", true));
        assertThat(only(sample).caption()).isEqualTo("Door");
        sample.apply(new DescribeExhibit(ID, " "));
        sample.apply(new LinkExhibit(ID, null, "d", false));
        assertThat(only(sample).caption()).isEmpty();
        assertThat(only(sample).items()).containsExactly(item("J-D-01"));
        assertThat(only(sample).findings()).isEmpty();
    }

    @Test
    void aRemovedOneIsKeptByNameAndComesBack() {
        sample.apply(new AddExhibit(ID, file("IMG_1.jpg"), "Door", item("J-D-01"), null));
        Exhibit before = only(sample);
        sample.apply(new RemoveExhibit(ID));
        assertThat(Exhibit.all(sample.fold())).isEmpty();
        assertThat(Exhibit.named(sample.fold())).containsExactly(ID);
        assertRefused(sample, new RemoveExhibit(ID), "problem.unknown-exhibit");
        assertRefused(sample, new DescribeExhibit(ID, "x"), "problem.unknown-exhibit");
        assertRefused(sample, new LinkExhibit(ID, null, null, true), "problem.unknown-exhibit");
        sample.apply(add("again.jpg"));
        assertThat(only(sample)).isEqualTo(before);
    }

    @Test
    void addingIsUndoneAndDoneAgain() {
        Revision adding = sample.write(
                "AddExhibit",
                sample.proposals(new AddExhibit(ID, file("IMG_1.jpg"), "Door", item("J-D-01"), null)));
        sample.write("Undo", ((Inverse.Possible) Inverse.of(adding, sample.fold())).proposals());
        assertThat(Exhibit.all(sample.fold())).isEmpty();
        sample.apply(new AddExhibit(ID, file("again.jpg"), null, null, null));
        assertThat(only(sample).name()).isEqualTo("again.jpg");
        assertThat(only(sample).items()).isEmpty();
    }

    @Test
    void whatItIsLinkedToMustBeThere() {
        String number = SampleInspection.NUMBER;
        assertRefused(
                sample, new AddExhibit(ID, file("a"), null, item("J-Z-99"), null), "problem.unknown-item",
                "J-Z-99".toUpperCase(Locale.ROOT), number, "JEM");
        assertRefused(
                sample, new AddExhibit(ID, file("a"), null, null, "none"), "problem.unknown-finding", "none", number);
        assertThat(Exhibit.named(sample.fold())).isEmpty();
    }

    @Test
    void theyStandInTheOrderTheyWereAdded() {
        for (String id : List.of("ff", "00", "88")) {
            sample.apply(new AddExhibit(id.repeat(32), file(id + ".jpg"), null, null, null));
        }
        assertThat(Exhibit.all(sample.fold())).extracting(Exhibit::name).containsExactly("ff.jpg", "00.jpg", "88.jpg");
    }
}
