package opr.fieldbook.work.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.report.Edition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A place or a template that cannot be used is named before anything is changed. */
class PaperPlaceTest {

    @TempDir
    Path temp;

    private final PaperPlace place = new PaperPlace(FileStore.real());

    private static IssueReport.Order order(Path folder, @Nullable Path template) {
        return new IssueReport.Order(Edition.INTERNAL, folder, true, "", template, null);
    }

    @Test
    void aFolderThatIsNotThereYetIsMadeLater() {
        Path folder = temp.resolve("reports").resolve("final");
        place.check(order(folder, null));
        assertThat(folder.getParent()).as("the check makes nothing").doesNotExist();
    }

    @Test
    void aFileIsNoFolderNorIsAnythingBelowIt() throws IOException {
        Path file = Files.writeString(temp.resolve("notes.txt"), "notes");
        for (Path folder : new Path[] {file, file.resolve("below")}) {
            assertThatThrownBy(() -> place.check(order(folder, null)))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("notes.txt");
        }
    }

    @Test
    void aTemplateThatIsMissingOrNoWordFileIsNamed() throws IOException {
        Path none = temp.resolve("none.docx");
        assertThatThrownBy(() -> place.check(order(temp, none))).isInstanceOf(Problem.class).hasMessageContaining("none.docx");
        Path text = Files.writeString(temp.resolve("text.docx"), "only text");
        assertThatThrownBy(() -> place.check(order(temp, text))).isInstanceOf(Problem.class).hasMessageContaining("text.docx");
        assertThatThrownBy(() -> place.check(order(temp, temp))).isInstanceOf(Problem.class);
    }
}
